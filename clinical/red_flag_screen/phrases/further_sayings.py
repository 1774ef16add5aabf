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
        "=are|=is|=do|=does .. <sudden> .. headaches|headache dangerous|serious|common|normal|worrying|bad",
        "help|helps|work|works|relieve|relieves|stop|stops|cure|cures|ease|eases|see|seen|treat|treated|appointment|better|come_in|relief|gone|goes ... <sudden>",
        "dentist|clinic|bill|price|cost|quote|dog|cat|news|email|letter .. <sudden>",
    ),
    "speech_problem": (
        "<cannot> .. talk|speak .. right_now|at_the_moment|at_work|long|to_anyone|to_someone|to_a|on_the_phone|meeting|out_loud|bus|train|phone_line|message|text|chat|receptionist|reception|human|loudly|freely",
        "<cannot> .. talk|speak now & meeting|work|bus|train|message|text|later|class|office|call",
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
    "sudden_vision_loss": (
        "<cannot>|<fails> .. see .. number|page|button|form|email|appointment|price|prices|slot|slots|map|dentist|link|time|times|option|doctor|hygienist|reply|message|anyone|you|point|why|what|any_reason|how",
        "way out|point",
    ),
    "limb_weakness": (
        "legs|knees|leg|knee|jelly & drill|needle|nerves|nervous|scared|fear|price|prices|dentist_chair|injections|romantic|crush",
        "weak at the knees|knee",
        "paralysed|paralyzed .. with|by .. fear|nerves|anxiety|fright|indecision",
        "slept|lying|laid|sleeping|lay on my|the? arm|hand|side",
    ),
    "sudden_unsteadiness": ("legs|knees|jelly & drill|needle|nerves|nervous|scared|fear|price",),
    "one_sided_numbness": (
        "both feet|hands|legs|arms .. when|if|sit|cross|cycling|typing|handlebars",
        "pins_and_needles|tingling|numb|dead .. both feet|hands|legs|arms",
        "slept|lying|laid|sleeping|lay on my|the? arm|hand|side",
    ),
    "fainted": ("black out the|my|his|our? windows|window|curtains|room|blinds|bedroom",),
    "new_seizure": ("from|by|with botox .. possible",),
    "loc": (
        "black out the|my|his|our? windows|window|curtains|room|blinds|bedroom",
        "out cold till|until|all_night|on_the_sofa|by",
    ),
}
