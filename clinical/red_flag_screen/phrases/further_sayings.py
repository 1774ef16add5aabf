"""More sayings, and dealings with shops and screens, that sound like danger signs and are none."""

# The needle that numbs for some hours, and who gives it.
_JAB = "injection|injections|jabbed|jab|anaesthetic|numbed|novocaine|numbing|lidocaine|injected|needle|nerve_block|block|frozen|froze|freezing|numbs"
_BY_A_DENTIST = "dentist|dental|filling|tooth|extraction|numb|wear|wears|crown|root_canal|dentists|hygienist|surgery"

FURTHER_SAYINGS: dict[str, tuple[str, ...]] = {
    "very_drowsy": ("headache|alarm|head|pain|it|detector|phone|light|milk|that|sign .. go|goes|went|going|gone off",),
    "new_seizure": (
        "seizing|seize the chance|opportunity|moment|day",
        "from|by|with botox .. possible",
    ),
    "systemically_unwell": (
        "fine|all|hearts|racing heart .. coffee|espresso|caffeine|energy_drink",
        "racing heart .. from|after|since the|my|an? coffee|espresso|caffeine",
    ),
    "new_confusion": (
        "price|prices|list|form|website|booking|options|bill|app|quote|letter|instructions|system|invoice|appointment|times|dates|treatment|plan .. confused|confusing|confusion|confuses|muddled|muddle",
        "confused|confusing|confusion|muddled .. by|about|with|over|between|which .. price|prices|list|form|website|booking|options|bill|app|quote|letter|treatment|treatments|dates|appointment|appointments|plan|dentist|two|it_all|offer|whether",
    ),
    "sudden_double_vision": (
        "see|seeing|saw|sees double|two & drunk|sherry|wine|beer|beers|pints|vodka|drinking|booze|gin",
        "see|seeing|book|sees two|2 dentists|dentist|people|doctors|specialists|options|patients|slots|appointments|times|neurologists|hygienists|clinicians|practitioners|prices|reviews|teeth|cavities",
        "two|2|double of|the us|price|those|these|them|booked|booking|appointment|appointments|time|dose|doses|size|amount|chin",
        "two|2 of the|my|our =teeth|=tooth|crowns|fillings|molars|fillers|veneers|implants|kids|children|days|weeks|appointments|dentists|slots|times|tablets",
    ),
    "swallowing_difficulty": ("did not swallow|choke .. it|that|the|a|any",),
    "breathing_difficulty": ("did not swallow|choke|breathe|inhale .. it|that|the|a|in",),
    "inhaled_object": ("did not swallow|choke|breathe|inhale .. it|that|the|a|any|in|on",),
    "bleeding_heavy": ("period|periods|menstrual|menstruation|time_of_the_month ~ bleeding|blood|bleed|heavy",),
    "suicidal_thoughts": (
        "want out .. of .. chat|conversation|contract|plan|appointment|this_queue|payment|scheme|my_braces|the_chair",
        "point of|in .. brushing|brush|paying|pay|flossing|floss|crown|filling|whitening|coming|waiting|booking|having_a|getting_a|insurance|checkups",
        "hopeless|useless|rubbish|worthless|terrible at|with .. brushing|flossing|remembering|teeth|technology|computers|names|phones|money|dates",
        "suicide headache|headaches|disease",
        "<cannot> .. carry_on|go_on|live|put_up with .. filling|tooth|teeth|crown|denture|dentures|brace|braces|gap|noise|smell|breath",
        "done|finished|through with everything .. on|in|for .. list|form|today|appointment|treatment|dentist",
        "jump|jumped off a cliff|bridge .. with|over|about the|my|your|other .. dentist|bill|price|website|wait|queue",
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
        "helps|works|relieves|relieved|cures|cured|eases|eased|stops_it|stops_the|better|relief|gone|goes_away .. <sudden>",
        "be_seen|see_me|see_someone|see_a|seen_by|treat|treated|appointment|come_in .. <sudden>",
        "dentist|clinic|bill|price|cost|quote|dog|cat|news|email|letter .. <sudden>",
    ),
    "speech_problem": (
        "forget|forgets|lose|forgetting|losing|mix_up words|names .. sometimes|now_and_then|occasionally|these_days|for_years|menopause|perimenopausal|menopausal|my_age",
        "<cannot> .. talk|speak .. right_now|at_the_moment|at_work|long|to_anyone|to_someone|to_a|on_the_phone|meeting|out_loud|bus|train|phone_line|message|text|chat|receptionist|reception|human|loudly|freely",
        "<cannot> .. talk|speak now & meeting|work|bus|train|message|text|later|class|office|call",
        f"slur|slurring|slurred|slurry|speech|mumbling|lisping|talking|talk|speaking|words & {_JAB} & {_BY_A_DENTIST}",
    ),
    "face_droop": (
        f"<smile> & {_JAB} & {_BY_A_DENTIST}",
        "<smile> & yet|still|wear|wears & dentist|dentists|filling|root_canal|extraction & hour|hours|minutes|this_morning|earlier|today|just",
        "frown|eyebrow|eyebrows|forehead|brow|brows & botox|dysport|toxin|xeomin",
    ),
    "drooling": (f"dribble|dribbling|drool|drooling & {_JAB} & {_BY_A_DENTIST}",),
    "sudden_unexplained_swelling": (
        "lip|lips|face & filler|fillers|lip_filler|lip_fillers",
        "lip|lips|face|cheek|tongue & cold_sore|cold_sores|coldsore|herpes|bit_my_lip|bit_it|bitten|bit_my_tongue|i_bit|bite_it|biting",
        f"lip|lips|tongue|cheek .. fat|big|swollen|huge & {_JAB} & {_BY_A_DENTIST}",
        "<swollen>|puffy & filler|fillers|lip_filler|lip_fillers",
    ),
    "swelling_mouth": (
        "lip|lips & filler|fillers|lip_filler|lip_fillers",
        "lip|lips|tongue & cold_sore|cold_sores|coldsore|herpes|bit_my_lip|bit_it|i_bit|bite_it|biting",
        f"lip|lips|tongue|cheek .. fat|big|swollen|huge & {_JAB} & {_BY_A_DENTIST}",
    ),
    "fever": (
        "gave|gives|give|giving me|us|you the? chills|shivers|fever",
        "hit|hits|banged|bumped|cracked|on|against .. head|forehead .. radiator|stove|oven",
        "hot .. from|in|because_of|after .. sun|sunbathing|sauna|bath|shower|gym|run|oven|hat|heating|weather",
        "=hot drink|drinks|tea|coffee|food|soup|water|weather|flush|flushes|flash|flashes|cold",
    ),
    "tooth_knocked_out": (
        "<tooth> .. out|removed|extracted|taken_out .. under|by|with|at .. gas|sedation|general|anaesthetic|ga|dentist|hospital|surgeon",
        "wobbly|loose|wiggly|tooth_fairy|own_accord|naturally|by_itself|on_its_own & baby|milk|child|son|daughter|kid|fairy|toddler|apple|toast",
    ),
    "pregnant": ("was|were|been pregnant .. when|last|before|then|with_my|at_the_time|back",),
    "neck_stiff": (
        "neck ~ stiff|sore|stiffness|achy|achey .. from|after|since|cos|because .. sleeping|slept|gym|desk|driving|drive|pillow|draught|funny|computer|laptop|training|lifting|gardening|flight|exercise|weights & can|able|ok|fine|no_temperature|no_fever|ordinary|usual|moves",
        "neck .. stiff|achy|achey|sore .. day|night|before a|the|my migraine",
    ),
    "eye_swelling": ("back|backs|behind .. of? .. eye|eyes|optic|nerve",),
    "voice_change": ("voice note|notes|message|mail|mails|recognition|memo",),
    "facial_numbness": (
        "numb|numbness|lost|feeling .. from|with|because_of .. ice|ice_cream|cold|freezer|frozen|wind|football|snow|lolly",
        "face|lip|lips|chin|cheek|nose .. numb .. from|with|because_of .. ice|ice_cream|cold|wind|snow",
    ),
    "anticoagulant": (
        "was|were|been on .. warfarin|apixaban|rivaroxaban|blood_thinners|thinners|heparin|edoxaban .. years_ago|year_ago|not_now|but_not|any_more|anymore|until|for_a_while|for_a_bit|back_then",
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
        "legs|knees|arms .. <limp>|jelly|lead|heavy|wobbly .. after|from|since .. gym|run|running|jog|workout|exercise|cycling|squats|spin|swim|hike|walk|yoga|pilates|training",
        "not go away|red|white|pale",
        "arm|leg|hand|foot & slept_on|sleeping_on|lay_on|lying_on|laid_on|sat_on|slept_funny|on_the_couch & woke|wakes|wears|minute|seconds|goes",
        "legs|knees|jelly & drill|needle|nerves|nervous_about|scared_of|fear_of|price|prices|dentist_chair|injections|romantic|crush",
        "weak at the knees|knee",
        "paralysed|paralyzed .. with|by .. fear|nerves|anxiety|fright|indecision",
        "slept|lying|laid|sleeping|lay on my|the? arm|hand|side",
    ),
    "sudden_unsteadiness": (
        "sit|sitting|sat cross|crossed legged?",
        "price|wish|to_do|mailing|waiting list",
        "legs|knees|jelly & drill|needle|nerves|nervous_about|scared_of|fear_of|price",
    ),
    "one_sided_numbness": (
        "arm|leg|hand|foot & slept_on|sleeping_on|lay_on|lying_on|laid_on|sat_on|slept_funny|on_the_couch & woke|wakes|wears|minute|seconds|goes",
        "hands|feet|fingers|toes & handlebars|cycling|cold|freezing|typing|keyboard|gloves|skiing|snow",
        "both feet|hands|legs|arms .. when|if|sit|cross|cycling|typing|handlebars",
        "pins_and_needles|tingling|numb|dead .. both feet|hands|legs|arms",
        "slept|lying|laid|sleeping|lay on my|the? arm|hand|side",
    ),
    "high_energy": (
        "diary|week|day|life|house|love_life|interview|meeting|month|year|schedule|project .. car crash",
        "jump|jumped off a cliff|bridge .. with|over|about the|my|your|other .. dentist|bill|price|website|wait|queue",
    ),
    "sweating": (
        "sweat|sweating|sweats .. about|over|at|thinking|seeing|before .. injection|needle|bill|price|quote|drill|extraction|dentist|treatment|appointment",
    ),
    "fainted": (
        "faint|fainted|fainting|pass_out|passed_out .. at|when|from|over|about|with .. needle|needles|blood|injection|injections|price|bill|quote|cost|price_list|estimate",
        "black out the|my|his|our? windows|window|curtains|room|blinds|bedroom",
    ),
    "loc": (
        "black out the|my|his|our? windows|window|curtains|room|blinds|bedroom",
        "out cold till|until|all_night|on_the_sofa|by",
    ),
}
