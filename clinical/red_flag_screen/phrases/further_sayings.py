"""More sayings, and dealings with shops and screens, that sound like danger signs and are none."""

FURTHER_SAYINGS: dict[str, tuple[str, ...]] = {
    "new_confusion": (
        "price|prices|list|form|website|booking|options|bill|app|quote|letter|instructions|system|invoice|appointment|times|dates|treatment|plan .. confused|confusing|confusion|confuses|muddled|muddle",
        "confused|confusing|confusion|muddled .. by|about|with|over|between|which .. price|prices|list|form|website|booking|options|bill|app|quote|letter|treatment|treatments|dates|appointment|appointments|plan|dentist|two|it_all|offer|whether",
    ),
    "sudden_double_vision": (
        "see|seeing|saw|sees double|two & drunk|sherry|wine|beer|beers|pints|vodka|drinking|booze|gin",
        "see|seeing|book|sees two|2 dentists|dentist|people|doctors|specialists|options|patients|slots|appointments|times|neurologists|hygienists|clinicians|practitioners|prices|reviews|teeth|cavities",
        "two|2|double of|the us|price|the|my|those|these|them|booked|booking|appointment|appointments|time|dose|doses|size|amount|chin",
    ),
    "bleeding_heavy": ("period|periods|menstrual|menstruation|time_of_the_month ~ bleeding|blood|bleed|heavy",),
    "suicidal_thoughts": (
        "end|ending|ended|finish|finished it|things .. with .. him|her|boyfriend|girlfriend|husband|wife|partner|them|fiance|ex|dentist",
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
    "speech_problem": (
        "slur|slurring|slurred|slurry|speech|mumbling|lisping|talking|talk & injection|injections|jabbed|jab|anaesthetic|numbed|novocaine|numbing|lidocaine|injected & dentist|dental|filling|tooth|extraction|numb|wear|wears|normal",
    ),
    "face_droop": (
        "<smile> & injection|jabbed|anaesthetic|numbed|novocaine|numbing|lidocaine|injected & dentist|dental|filling|tooth|extraction|wear|wears",
    ),
    "drooling": (
        "dribble|dribbling|drool|drooling & injection|jabbed|anaesthetic|numbed|novocaine|numbing|lidocaine|injected|numb & dentist|dental|filling|extraction|wear|wears",
    ),
    "sudden_unexplained_swelling": (
        "lip|lips|face & filler|fillers|lip_filler|lip_fillers",
        "<swollen>|puffy & filler|fillers|lip_filler|lip_fillers",
    ),
    "swelling_mouth": ("lip|lips & filler|fillers|lip_filler|lip_fillers",),
    "eye_swelling": ("back|backs|behind .. of? .. eye|eyes|optic|nerve",),
    "voice_change": ("voice note|notes|message|mail|mails|recognition|memo",),
    "facial_numbness": (
        "numb|numbness|lost|feeling .. from|with|because_of .. ice|ice_cream|cold|freezer|frozen|wind|football|snow|lolly",
        "face|lip|lips|chin|cheek|nose .. numb .. from|with|because_of .. ice|ice_cream|cold|wind|snow",
    ),
    "anticoagulant": (
        "warfarin|apixaban|rivaroxaban|eliquis|xarelto|blood_thinner|blood_thinners|anticoagulant|clopidogrel & stopped|came_off|finished|taken_off & year|years|months",
        "someone|somebody|friend|neighbour|know .. on .. blood thinner|thinners|warfarin",
    ),
    "immunosuppressed": ("hiv test|tests|result|results .. negative|clear|fine", "negative .. hiv"),
    "worst_ever": (
        "never .. so much as",
        "worst headache|migraine .. of .. week|month|year|day .. bookings|work|admin|emails|meetings|for|at",
    ),
    "loc": ("out cold till|until|all_night|on_the_sofa|by",),
}
