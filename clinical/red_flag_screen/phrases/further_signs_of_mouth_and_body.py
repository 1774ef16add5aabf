"""Further ways to tell of the mouth, the face, the body and bad air: by comparison, by what others see, by what no longer goes."""

_FACE = "jaw|jaws|face|teeth|tooth|cheek|cheekbone|nose|chin|mouth|eye_socket"
_FOLK = "wife|husband|partner|girlfriend|boyfriend|sister|brother|mum|dad|son|daughter|kids|children|flatmate|flatmates|housemate|housemates|roommate|colleague|colleagues|family|friend|friends|mother|father|baby|dog|cat"
_ILL = "headache|headaches|heads|sick|ill|dizzy|poorly|unwell|nausea|nauseous|rough|queasy|throwing_up|faint|groggy"
_PILLS = "pills|tablets|paracetamol|meds|medication|tabs|insulin|morphine|codeine|sleeping_pills|capsules|amitriptyline|propranolol|painkillers|gabapentin|pregabalin"

FURTHER_SIGNS_OF_MOUTH_AND_BODY: dict[str, tuple[str, ...]] = {
    "neck_stiff": (
        "neck .. killing|agony|kills|screams|excruciating|unbearable|screaming .. when|if|to|trying|every_time .. bend|bends|bending|chin|forward|forwards|down|tilt|tilts|nod",
        "<cannot>|<fails> .. get|put|touch|bring|tuck .. chin .. chest|down|breastbone",
        "neck .. will_not|can_not|not .. bend|flex|go_down|move|budge|let_me",
        "neck .. so|that|too|really stiff .. <cannot>|turn|bend|move|look|have_to",
        "neck .. gone|went|is|has_gone|seized|set rigid|solid|stiff|locked|like_a_board|like_a_plank",
        "rigid|solid|locked neck",
    ),
    "fever": (
        "he|she|is|i|am|kid|baby|toddler|child|son|daughter|they|wife|husband .. burning|burning_up|roasting|boiling|red_hot|baking",
        "hot|burning body|all_over",
        "she|he|child|baby|son|daughter|kid|toddler|wee_one|little_one|boy|girl .. is|really|very|so|feels|red =hot",
    ),
    "co_alarm": (
        "co|carbon_monoxide|monoxide|carbon|co2 .. alarm|alarms|detector|detectors|thing|monitor|sensor|meter ~~ going_off|went_off|gone_off|goes_off|go_off|beep|beeps|beeped|beeping|bleeping|chirping|chirps|screaming|screeching|sounding|sounded|triggered|activated|wailing|blaring|flashing|ringing|showing|shows|reading|reads|red|kept|keeps|on_and_off|ppm|high|set_off|warning",
    ),
    "co_others_ill": (
        f"{_FOLK} .. and|are|all|have|feel|feels|both|even|got .. all|both|too .. {_ILL} & boiler|gas|heater|fire|burner|stove|alarm|detector|carbon|monoxide|generator|flat|house|home|cottage|caravan|barbecue|bbq|hotel|lodge|cabin|fumes|exhaust",
        f"both|all .. me|us|of_us|kids|we .. {_ILL} & boiler|gas|heater|fire|burner|stove|alarm|detector|carbon|monoxide|generator|flat|cottage|caravan|barbecue|bbq|lodge|cabin|fumes|exhaust",
        f"two|three|four|five|2|3|4|5|six of us .. {_ILL} & boiler|gas|heater|fire|burner|stove|alarm|detector|carbon|monoxide|generator|flat|house|home|cottage|caravan|barbecue|bbq|hotel|lodge|cabin|fumes|exhaust",
        f"even the dog|cat|baby|kids|budgie|hamster .. {_ILL}|wobbly|lethargic|flat",
        f"{_FOLK} .. so|as has|have|does|do|did|is|well|bad .. {_ILL}",
        "#|two|three|several|other|some|most colleagues|people|others|workmates|staff|classmates|neighbours|housemates|flatmates|students .. same|too|as_well|headaches|also",
        f"all the|my|our kids|children|family|lads|girls|staff|lodgers|neighbours have|has|are|got|feel|woke .. {_ILL}",
    ),
    "jaw_pain_exertional": (
        "jaw|jaws|teeth .. <hurt>|pain|ache|tight ~~ brae|hill|hills|slope|steep|incline|stairs|steps|hurry|hurrying|rush|rushing|digging|hoovering|vacuuming|lawn|snow|fast|quick|uphill|dog_walk|for_the_bus|walk_to",
        "go_up|walk_up|climb|climbing|hurry|rush|run_for|walk_fast|walk_quickly|push ~~ jaw|jaws|teeth .. <hurt>|pain|ache|tight",
        "jaw|jaws .. <hurt>|pain|ache|tight & when_i_stop|once_i_stop|if_i_stop|stop_for|when_i_rest|settles_once|sit_down|with_rest|stop_walking & walk|walking|up|hill|stairs|hurry|rush|run|exercise|climb|bus|brae|cycling|steps",
    ),
    "has_jaw_pain": (
        "<hurt>|pain|ache|pains both|one|left|right|lower|upper|whole side|sides? of? my|the|his|her? jaw|jaws",
        "<hurt>|pain|ache|pains both|one|left|right|lower|upper|whole jaw|jaws",
        "<hurt> .. in my|his|her|the .. jaw|jaws",
    ),
    "jaw_pain_now_at_rest": (
        "<hurt>|pain|ache|aching|tightness ~ jaw|jaws & sweat|sweating|sweaty|clammy|cold_sweat|breathless|short_of_breath|out_of_breath|faint|grey|gray|ashen",
    ),
    "face_trauma": (
        f"punched|thumped|elbowed|headbutted|kicked|kneed|slapped|decked|clocked|whacked|lamped|smacked|clobbered|beaten|battered & {_FACE}",
        f"took|taken|got|caught a|an|the punch|dig|elbow|knee|kick|boot|fist|smack|thump|header|ball & {_FACE}",
        "think|sure|reckon|must_have|might_have .. jaw|jaws|cheekbone|nose .. broke|broken|fractured|snapped|bust",
        "steering_wheel|dashboard|handlebars|airbag|kerb|pavement ~ face|jaw|chin|mouth",
    ),
    "sudden_unexplained_swelling": (
        "tablet|tablets|pill|antibiotic|antibiotics|amoxicillin|penicillin|codeine|ibuprofen|aspirin|naproxen|medicine|nuts|nut|peanut|prawn|prawns|sting|stung|wasp|bee|egg|sesame|shellfish|latex|strawberries|kiwi ~~ face|lips|lip|eyes|tongue|throat .. <swollen>|puffy|closing|tight",
    ),
    "swelling_mouth": ("floor|bottom|base .. of .. mouth .. hard|firm|swollen|board|wood|up|lifted|raised|lump",),
    "neck_pain_new": (
        "osteopath|chiropractor|chiro|physio|crack|cracked|manipulated|adjusted|whiplash & neck & pain|ache|hurts|stabbing|sore|aching",
    ),
    "bite_changed": (
        "=teeth|jaw .. different|wrong|another line|place|position|order",
        "=teeth .. not|dont|do_not|will_not|can_not .. meet|fit|line_up|close|come_together|match",
    ),
    "suicidal_plan_or_now": (
        f"going|gonna|about|will|planning|ready|want to? .. take|swallow|neck|down all|every|whole|lot|load .. my|the|of|these|them? {_PILLS}",
        f"take|taking|swallow all|every .. my|the|these|them {_PILLS} .. tonight|now|today|and|end|die|sleep",
        "notes|letters|goodbyes|note .. for|to my? kids|children|wife|husband|family|mum|everyone & written|wrote|done|left|said",
        "know where|how|when .. going_to_do|gonna_do|will_do|want_to_do .. it",
    ),
    "tooth_knocked_out/adult": (
        "=tooth|=teeth .. came|come|fell|knocked|popped right|clean|straight out & hit|ball|fall|fell|punch|punched|kicked|elbow|scooter|bike|skateboard|playing|football|rugby|hockey|accident|crash|trampoline|stairs|milk",
    ),
    "extraction": (
        "tooth|teeth|wisdom|molar|molars .. pulled|out|extracted|removed|taken_out|yanked|drawn",
        "extraction|extracted|pulled .. tooth|teeth|wisdom|molar?",
        "had .. pulled|extracted|taken_out",
    ),
    "socket_pain": (
        "tooth|teeth|wisdom|molar .. pulled|out|extracted|removed|taken_out & throbbing|throb|aching|agony|pain|hurts|killing|ache & worse|ear|now|stinks|smell|taste|unbearable",
    ),
    "btx_swallow_breathe_speech": (
        "botox|dysport|xeomin|botulinum|toxin & choke|choking|chokes on|when .. water|food|drink|drinks|saliva|liquids|tea|everything|eat|eating",
        "botox|dysport|xeomin|botulinum|toxin|injections & swallow|swallowing|breathe|breathing|voice|talk|speech & choke|choking|<cannot>|hard|weak|nasal|slurred|sticks|stuck|trouble|difficult|struggling",
    ),
}
