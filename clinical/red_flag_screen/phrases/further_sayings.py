"""More sayings, and dealings with shops and screens, that sound like danger signs and are none."""

FURTHER_SAYINGS: dict[str, tuple[str, ...]] = {
    "new_confusion": (
        "price|prices|list|form|website|booking|options|bill|app|quote|letter|instructions|system|invoice|appointment|times|dates|treatment|plan .. confused|confusing|confusion|confuses|muddled|muddle",
        "confused|confusing|confusion|muddled .. by|about|with|over|between|which .. price|prices|list|form|website|booking|options|bill|app|quote|letter|treatment|treatments|dates|appointment|appointments|plan|dentist|two|it_all|offer|whether",
    ),
    "sudden_double_vision": (
        "see|seeing|book|sees two|2 dentists|dentist|people|doctors|specialists|options|patients|slots|appointments|times|neurologists|hygienists|clinicians|practitioners|prices|reviews|teeth|cavities",
        "two|2|double of|the us|price|the|my|those|these|them|booked|booking|appointment|appointments|time|dose|doses|size|amount|chin",
    ),
    "bleeding_heavy": (
        "period|periods|menstrual|menstruation|time_of_the_month ~ bleeding|blood|bleed|heavy",
    ),
    "suicidal_thoughts": (
        "can not take|stand|bear|face|do|cope .. tooth|toothache|teeth|filling|noise|queue|waiting|wait|needles|drill|molar|braces|brace|retainer|denture",
        "not .. carry|go on|keep .. with .. this|the|your? chat|questions|form|bot|conversation|interview|survey",
    ),
    "suicidal_plan_or_now": (
        "cover|sick|referral|doctors|gp|appointment|reference letter|letters|note|notes",
        "write|written|wrote .. letter|note|letters|notes .. to|for .. gp|doctor|dentist|insurance|school|work|employer|surgery|hospital|complaint",
    ),
    "sudden/yes": (
        "help|helps|work|works|relieve|relieves|stop|stops|cure|cures|ease|eases|see|seen|treat|treated|appointment|better|come_in|relief|gone|goes ... <sudden>",
        "dentist|clinic|bill|price|cost|quote|dog|cat|news|email|letter .. <sudden>",
    ),
}
