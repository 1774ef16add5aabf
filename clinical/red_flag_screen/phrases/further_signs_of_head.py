"""Further ways to tell of the head, the nerves and the mind: by comparison, by what others see, by what no longer goes."""

# How somebody comes to a blow that is told by what it did.
_FALL = "thrown|fell|fall|fallen|slipped|tripped|crash|crashed|collided|accident|came_off|flattened|clattered|knocked|tackle|tackled|assault|attacked|ladder|stairs"
_NONE = "zero|0|nothing|nowt|none|nil|nought"
_ALL = "ten|10|hundred|100|sixty|60|agony|unbearable|max|maximum|full_blast"
_NEURO = "optician|optometrist|opticians|eye_doctor|ophthalmologist|eye_clinic|eye_hospital|eye_test|specsavers|eye_casualty|consultant|doctor|eye_specialist"
_PEOPLE = "<they>"
# A year long gone, taken for this one.
_YEARS = "|".join(map(str, range(1930, 2016)))
_SAME_PERSON = "me|us|his_wife|her_husband|his_own|her_own|our|my|the_kids|anyone|own|house|home|family|room|kitchen"

FURTHER_SIGNS_OF_HEAD: dict[str, tuple[str, ...]] = {
    "sudden/yes": (
        f"from|went|goes|shot|jumped {_NONE} to|till? {_ALL} & head|headache|skull|migraine|temples",
        f"{_NONE} to {_ALL} & headache|head|migraine|skull .. before|instantly|second|seconds|minute|straight|flash|in|within",
        "came|come|hit|struck|there|worst|peaked|full|100|hundred|ten|agony .. before i|he|she|we could|even|had|got|knew|put|sat|turned",
        "it|pain|that|headache .. was|is .. instant|instantaneous|instantly|immediate & head|headache|skull|migraine",
        "grabbed|clutched|clutching|grabbing|holding|held .. head .. cried|screamed|screaming|yelled|shouted|scream|cry|yelp|shouting|crying_out|dropped|collapsed|fell",
        "cried|screamed|screaming|yelled|shouted|yelped|shrieked .. grabbed|clutched|clutching|grabbing|holding|held .. head",
        "<sudden> there|here|full|full_on .. maximum|max|full|worst|peak|all & headache|head|migraine|skull",
        "floored|flattened|felled me|him|her .. headache|head|pain",
        "headache|head|pain .. floored|flattened|felled me|him|her",
        "knocked me off my feet|chair .. headache|head|pain",
        "headache|pain|it|head .. full|max|maximum .. straight_off|straight_away|from_the_start|from_the_off|belt|blast|whack|pelt",
        "sudden|explosive|instant|massive .. surge|burst|flash|stab|blow|blast .. head|skull",
        "climax|orgasm|orgasmed|sex|intercourse|coming ~~ headache|head|skull .. <sudden>|exploded|explosion|explode|thunderclap|burst|bang|worst",
    ),
    "has_headache": (
        "never .. had|known|felt a head like",
        "head like it|this|that",
        "never|not .. headache|headaches|migraine|migraines .. but .. this|today|now|one|got|have|had|since",
        "never|not .. headache|migraine person|sufferer|type|kind .. this_one|this_is|started|now|today|since|but",
        "head .. pounds|thumps|throbs|hammers|bangs|thuds|aches|splits|screams|kills",
        "new|sore|bad|awful head pain|pains",
        "head gets|goes|is|feels bad|awful|terrible|sore|worse",
    ),
    "face_droop": (
        "dribbling|drooling|dribbles|drools|leaking|leaks .. out_of|from|out|down .. one|left|right side|corner .. of? .. mouth|lip",
        "face|mouth .. has|have|is|are|gone|went|looks .. funny|odd|strange|weird|wrong .. on|down|one|left|right side",
        "only|just .. raise|lift|move|wink|scrunch .. one|1|left|right eyebrow|brow|side|eye",
        "smile|grin|face|mouth .. only|just .. works|moves|lifts|goes|move|lift|work .. one|left|right|half|side",
        "only half|one_side|one_half of? .. smile|grin|face|mouth",
        "mouth|lip|lips|face|smile .. squint|skew_whiff|skewed|cock_eyed|crooked|to_one_side|one_sided|asymmetric|uneven|lopsided",
    ),
    "speech_problem": (
        "<cannot>|nobody_can|none_of_us_can|no_one_can .. understand|make_out|follow|make_sense_of .. word|thing|what .. said|say|says|saying",
        "<cannot> .. make_head_or_tail|make_head_nor_tail .. of .. said|say|says|saying|he|she|words",
        "words .. in the wrong|funny|odd order|way",
        "words .. back_to_front|upside_down|wrong_way_round|all_wrong|stuck|trapped",
        "words .. will_not|can_not|not .. come|come_out|form|leave|get_out",
        "noises|grunts|sounds|gibberish|rubbish|mush came|come|comes|coming out",
        "speaking|talking|talks|spouting|talk|speak .. gobbledegook|gobbledygook|gobbledigook|gibberish|jibberish|mumbo_jumbo|double_dutch|tongues|scribble",
        "words|word & <cannot>|<fails> .. say|speak|get|form|voice|pronounce them|it|out",
        "sounds|sound|sounding|sounded|talking|speaking|acting .. drunk|plastered|pissed|sloshed|tipsy|hammered & touched_a_drop|not_touched|not_drink|not_drank|does_not_drink|not_drinking|sober|teetotal|not_had_a|never_drinks|no_alcohol|not_drunk|in_the_morning|this_morning",
        "speech|talking|speaking|speak .. thick|slow|mush|porridge|gobbledegook|double_dutch|gobbledygook",
    ),
    "sudden_double_vision": (
        "two|2 of .. two|2 of",
        "there_is|there_are|theres|see|seeing|saw|seen two|2 of .. the|my|everything|every|him|her|them|it_all|each",
        "two|2 roads|steering_wheels|tellys|moons|screens|of_every|cars_coming|lamps|of_each|images|phones & pull_over|pulled_over|same_now|seeing|see|vision|eyes|since|head",
        "split|splits|splitting|split_into in|into two|2 & see|seeing|eyes|vision|double|road|words",
    ),
    "sudden_vision_loss": (
        "half|part|side|chunk|bit|left|right of what|everything i|im|am|he|she .. see|seeing|look|looking .. missing|gone|black|blank|vanished|not_there|disappeared",
        "<cannot>|<fails> .. see .. left|right|side .. of .. nose|face|anything|me|things",
        "anything|everything|things .. to|on my|the left|right .. gone|missing|not_there|vanished|black|dark",
    ),
    "sudden_unsteadiness": (
        "floor|ground|room .. tilting|tilts|tilted|sloping|rocking|heaving & walk|stand|hold|holding|fall|falling|suddenly",
        "=staggering|=reeling|=weaving|=lurching|=veering about|around|all_over|side|left|right|into|walk|walking|when|as|everywhere|like",
        "<cannot>|not_being_able|not_able .. sit|stand|walk .. up? .. without .. toppling|falling|tipping|swaying|holding|keeling",
    ),
    "new_confusion": (
        f"thinks|thought|convinced|believes|reckons|insists|insisting|says|adamant it|that|we|she|he .. {_YEARS}|christmas|wartime",
        f"{_PEOPLE} .. thinks|thought|convinced|believes|reckons|insists|insisting|adamant .. is|am|are|was .. at|in|back .. work|school|army|hospital|war|navy|hotel|train|ship|childhood",
        f"{_PEOPLE} .. thinks|convinced|believes|insists .. i_am|im|i_was .. mother|mum|sister|brother|dad|father|wife|husband|stranger|nurse|daughter",
        "asked|asks|asking|asked_me|says|saying .. same question|thing|questions|story|sentence .. times|over|again|minutes|hour|repeatedly|loop",
        "not|doesnt .. remember|recall .. me|us|asking answering|telling|saying|asking|speaking|talking|told|answered",
        f"not|never|does_not|did_not|do_not|can_not .. recognise|recognize|know|place .. {_SAME_PERSON} & {_PEOPLE}",
        f"{_PEOPLE} .. not|no know|idea|clue .. who|where|what_day|what_year|what_month .. i|we|he|she|it|they",
        "talking|talks|talk out_of .. head|hat & thinks|not|house|know|recognise|makes|sense|confused",
        "talking|chatting|speaking to people|someone|somebody|things who|that|not .. not_there|are_not|is_not|dead",
        "seeing|sees|hearing things|people that|which|who are|is not there",
        "hallucinating|hallucinations|hallucinate|doolally|gaga|delirious|raving|incoherent|disorientated|disoriented|befuddled",
        "not with it .. at_all|today|tonight|since|now|and",
        "put|puts|putting|found .. milk|keys|shoes|phone|purse|kettle|remote|slippers .. in .. fridge|oven|microwave|freezer|washing_machine|bin",
        "feel|feeling|feels|felt|is|am|are .. and|or confused|muddled|disorientated|disoriented|delirious|agitated",
        "feel|feeling .. mixed_up|muddled|not_with_it|spaced & <cannot>|not .. think|remember|know",
    ),
    "limb_weakness": (
        "lift|move|raise|grip|squeeze|wiggle .. my|his|her|the|a <limb>|toes|fist .. nothing happens|moves|works",
        "<limb> .. clumsy .. sudden|suddenly|since|today|now|all_of_a_sudden",
        "sudden|suddenly|since|today|now|gone .. clumsy .. <limb>",
        "arm|leg|hand|foot .. just? hanging|hangs|dangling|dangles|swinging",
    ),
    "very_drowsy": (
        "very|really|so|unusually|too|awfully|extremely|abnormally|getting|more|incredibly|super sleepy|drowsy & head|headache|hit|banged|fell|fever|temperature|rash|crash",
        "nods|nodding|drops|dropping|drifts|drifting off|asleep .. mid|while|between|halfway|talking|word|sentence|answering",
        "just|only groans|moans|grunts|mumbles .. at_us|at_me|when|back",
        "hard|difficult|impossible|not_able to? rouse|waken|wake|stir",
        "opens|open .. eyes .. then|and .. back|straight .. off|sleep|under|closes",
    ),
    "ptosis_or_unequal_pupils": (
        "pupil|pupils .. shrunk|shrunken|tiny|small|smaller|pinpoint|pin_prick|big|bigger|huge|blown|dilated|different|uneven|unequal|not_the_same|odd|larger .. one|left|right|that|side|than|other|sizes|eye|and|now|since|today?",
    ),
    "scalp_tender": (
        "head|temple|temples|scalp .. so|too|that|really|very|very_very tender|sore|sensitive|painful .. <cannot>|not .. wear|put|bear|rest|lie|brush|comb|touch|stand",
        "<cannot> .. wear|put_on|stand|bear .. glasses|hat|cap|specs|helmet|hairband|pillow .. sore|tender|painful|hurts",
    ),
    "intoxicated": (
        "few|one|couple|bit too many|much .. and|so|then|when|went|last|night|fell|hit|drink",
        "few|couple of? bevvies|jars|pints|drinks|beers|shots & fell|hit|head|fall|fight|bang|banged|cracked",
        "steaming|bladdered|wrecked|paralytic|trollied|sozzled|half_cut|worse_for_wear|off_my_face|off_his_face & fell|hit|head|fall|fight|bang|banged|cracked",
    ),
    "temple_artery_tender": (
        "vein|artery|blood_vessel|vessel|cord .. temple|temples|forehead|side_of_my_head|side_of_his_head|side_of_her_head & thick|thickened|swollen|sore|tender|hard|rope|ropey|cord|lumpy|standing_out|bulging|painful|hurts|pulsing|raised",
        "temple|temples|side_of_my_head .. vein|artery|blood_vessel|vessel & thick|thickened|swollen|sore|tender|hard|rope|ropey|cord|lumpy|standing_out|bulging|painful|hurts|raised",
    ),
    "pmr_symptoms": (
        "shoulders|shoulder .. hips|thighs|pelvis|hip|buttocks & stiff|stiffness|stiffer|ache|aching|achy|sore & morning|mornings|get_up|get_out|out_of_bed|wake|waking|both",
        "hips|thighs|hip .. shoulders|shoulder|upper_arms & stiff|stiffness|stiffer|ache|aching|achy|sore & morning|mornings|get_up|get_out|out_of_bed|wake|waking|both",
        "stiff|stiffness|aching .. shoulders|upper_arms .. hips|thighs|morning|mornings",
        "polymyalgia",
    ),
    "papilloedema_told": (
        f"{_NEURO} & swelling|swollen|bulging & back_of_both_eyes|back_of_my_eyes|back_of_the_eyes|back_of_my_eye|back_of_the_eye|behind_my_eye|behind_my_eyes|behind_both_eyes|behind_the_eye|back_of_his_eyes|back_of_her_eyes",
        f"{_NEURO} & nerve|nerves|disc|discs|disk|disks|back_of_my_eye|back_of_my_eyes|back_of_the_eye & swollen|swelling|swell|raised|bulging|puffy|oedema|blurred_edges|inflamed",
        "optic nerve|nerves|disc|discs|disk .. swollen|swelling|swell|raised|bulging|puffy|oedema",
        "swollen|swelling|raised|bulging .. optic|nerve .. eye|eyes|disc|discs|nerve|nerves",
        "papilloedema|papilledema|papiloedema",
    ),
    "worse_upright": (
        "whenever|when|every_time|if|as_soon_as|once|minute|each_time i|he|she =sit|=stand|=get|=am .. up|upright|out_of_bed & head|headache & pounds|pound|hurts|worse|comes|kills|pounding|thumps|throbs|splitting|agony|unbearable",
        "headache|head|it .. worse|pounds|hurts|comes|kills|starts|pounding|terrible|unbearable|agony .. stand|standing|sit_up|sitting_up|sitting|upright|get_up|vertical|on_my_feet",
        "headache|head|it|pain .. goes|gone|better|eases|fine|disappears|relief|ok|settles .. lie|lying|lay|laying|flat",
        "lie|lying|lay|laying flat|down .. gone|better|goes|eases|fine|disappears|relief|relieves|helps|ok|settles & head|headache",
    ),
    "loc": (
        "was|were out for .. seconds|second|secs|minute|minutes|mins & head|punched|kicked|knee|kneed|elbowed|hit|fell|tackle|ball|rugby|football|game|match",
        "knocked|sparked|laid|lights out .. cold|for",
    ),
    "head_injury/yes": (
        f"{_FALL} & <cannot>|not|no_memory|nothing .. remember|recall|memory",
        f"{_FALL} & no memory|recollection",
        "fell|fallen|slipped|tripped|crash|crashed|collided|came_off|clattered|tackled|ladder & out_cold|unconscious|sparked_out",
        "hit|hits|hitting|banged|bangs|banging|cracked|smacked|bumped|whacked|bashed|clattered|walloped|clonked|dunted|skelped|clunked .. my|his|her|their|the heid|head|bonce|noggin|skull|forehead|temple",
    ),
}
