"""Danger told by what one sees of it: the towels that are soaked, the tooth in a hand, the finger that does not go in."""

_HELD = (
    "holding_it|in_my_hand|in_his_hand|in_her_hand|in_my_pocket|in_a_tissue|in_tissue|in_kitchen_roll|in_a_cup|in_milk|in_a_hankie|in_a_napkin|in_saline|in_a_bag|"
    "found_it|have_it|got_it|has_it|put_it_back|wrapped|wash_it|rinse_it|root_and_all|root_n_all"
)
_BLOW = "fell|fall|tripped|slipped|hit|punched|punch|elbow|elbowed|ball|crash|crashed|scooter|bike|kicked|headbutt|headbutted|stairs|smacked|bashed|football|rugby|hurling|hockey|swing|trampoline"
_CLOTHS = "towel|towels|tea_towel|tea_towels|pillow|pillowcase|pads|swabs|gauze|tissues|kitchen_roll|flannel|flannels|sheets|basin|sink|bucket|bib|t_shirt|shirt"
_OF_THE_MOUTH = "socket|=tooth|=teeth|extraction|gum|gums|mouth|pulled|bleed|blood|bleeding|wisdom"
_AT_REST = "not_moving|not_even_moving|sitting_still|sat_still|doing_nothing|at_rest|lying_still|just_sat|just_sitting|sat_here|sitting_here|while_watching|while_i_watch|resting|sat_down|in_bed|lying_here"
_LITTLE_FINGER = "pinkie|pinky|little_finger|fingertip|finger_nail|fingernail|tip_of_a_finger|tip_of_my_finger|end_of_my_finger|end_of_a_finger|lollipop_stick|pencil|pen|chopstick|coin|credit_card|straw|knife_blade"

TOLD_BY_SIGNS: dict[str, tuple[str, ...]] = {
    "tooth_knocked_out/adult": (
        "knocked|bashed|kicked|punched|smashed my|his|her|their|our front|adult|big|top|bottom|whole? =tooth|=teeth clean|right|completely? out",
        "knocked|bashed|kicked|punched out a|his|her|my|the|their|one? front|big|top|bottom|adult|whole? =tooth|=teeth",
        f"=tooth|=teeth is|has|are|have|came|come|popped|flew? out|gone & {_BLOW} & {_HELD}",
        f"{_BLOW} .. took|knocked .. tooth|teeth .. out|off & {_HELD}",
    ),
    "bleeding_heavy": (
        f"through|used|soaked|ruined|filled #|several|many|all|both|every|countless .. {_CLOTHS} & {_OF_THE_MOUTH}",
        "gushing|pumping|pouring|streaming|spurting & stitches|stitch|socket|extraction|gum|where_the_tooth|wisdom_tooth",
        "spitting|spit|swallowing|gulping|mouthfuls|cupfuls|cups .. mouthfuls|lots|loads|cups|clots|big .. blood",
        f"filled|soaked|drenched|ruined|gone_through|been_through|went_through|saturated .. {_CLOTHS} & {_OF_THE_MOUTH}",
        f"{_CLOTHS} .. soaked|drenched|saturated|red|ruined|full|sodden & socket|=tooth|extraction|pulled|blood|bleed|bleeding",
        f"socket|hole|where_the_tooth_was .. <will_not>|not|never stop|stopped|stopping & blood|bleed|bleeding|soaked|{_CLOTHS}",
        "blood|bleeding .. all_down|down|over .. chin|shirt|front|pillow|clothes & =tooth|socket|extraction|pulled|gum",
    ),
    "swelling_face": (
        "swelling|swelled|swollen|lump|puffiness & half_my_face|half_his_face|half_her_face|half_the_face|whole_side_of_my_face|whole_face",
        "face|cheek|jaw|jawline .. is|has|have|looks|gone|went ... out_to_here|out_here|like_a_melon|like_a_grapefruit|like_a_pumpkin|like_a_moon|like_an_apple",
        "whole|entire my|his|her? jaw|cheek|face .. out|up & lump|pea|swelling|bigger|marble|egg",
    ),
    "swelling_rapid": (
        "swelling|swollen|lump|puffiness .. tracked|tracking|spread|spreading|moved|moving|crept|creeping|travelled|gone|marched|reached ... collarbone|chest|neck|throat|eye & hour|hours|today|this_morning|lunch|breakfast|overnight|tonight|since",
        "each|every|by_the hour|hours .. bigger|larger|worse|more_swollen|growing",
        "visibly|noticeably|measurably bigger|larger|growing|spreading",
        "marble|pea|grape|bean|walnut|almond|nut|cherry|=small & egg|orange|golf_ball|tennis_ball|plum|tangerine|apple|half_my_face|half_his_face|half_her_face|lemon|grapefruit|whole_jaw & swelling|swollen|lump|abscess|swelled|puffy",
        "pea|marble|grape|bean|cherry .. at|by|this|last breakfast|lunch|bedtime|teatime|morning|night & now & whole|half|huge|massive|face|jaw|neck|eye",
    ),
    "jaw_pain_now_at_rest": (
        f"toothache|=teeth|=tooth & {_AT_REST} & breathless|breathlessness|sick|clammy|sweat|sweating|faint|short_of_breath|grey",
        f"<hurt>|pain|ache ~ jaw|jaws|chin|bottom_teeth|lower_teeth & {_AT_REST}",
        "<hurt>|pain|ache .. jaw|jaws ... down|into|to|through|along .. arm|elbow & now|since|today|this_morning|tonight|hour|hours|minutes|just|started|ago|this_evening",
        "jaw|jaws .. <hurt>|pain|ache ... down|into|to|through|along .. arm|elbow & now|since|today|this_morning|tonight|hour|hours|minutes|just|started|ago|this_evening",
    ),
    "new_seizure": (
        "woke|woken|came_to|came_round|found_myself .. floor|carpet|tiles & tongue|wet_myself|wet_through|bitten|soiled|jerking",
        "wet_myself|wet_the_bed|wet_the_sofa|wet_himself|wet_herself|lost_my_bladder & tongue & bit|bitten|chewed|sore|bleeding|cut",
    ),
    "has_headache": (
        "worst|splitting|sore|thumping|banging|terrible|awful|blinding =head",
        "my|his|her =head is|was|has_been|feels .. worst|splitting|pounding|thumping|agony|bursting",
        "holding|clutching|gripping|nursing|clutches|holds|grips|rubbing my|his|her|the|their head|forehead|temples",
        "screaming|crying|moaning|whimpering with|about|over|from my|his|her|the head",
    ),
    "head_injury/yes": (
        "unconscious|out_cold|knocked_out|blacked_out|passed_out|unresponsive & hit|walked_into|ran_into|banged|smacked|bumped|cracked .. cupboard|door|wall|floor|kerb|shelf|beam|ground|pavement|worktop|table|bath",
        "dropped|fell|landed|came_down|crashed_down|toppled .. on|onto my|his|her|the head",
        "headed|heading|header the|a|into|off? the? post|goalpost|crossbar|wall|ground|pole|door|knee|elbow|boot|floor|lamppost",
        "clash|clashed|clashing .. heads|head",
    ),
    "mouth_opening_fingers/1": (
        f"only|just|barely|hardly|max|at_most|most ... {_LITTLE_FINGER}|tip .. between|in|past|into|through|fits|fit|goes",
        f"{_LITTLE_FINGER} .. only|just|barely|is_all|all_that|all_i|at_most",
        "tip|end|nail .. finger|pinkie|pinky|thumb .. between|past .. teeth|jaws|lips",
    ),
    "has_tooth_pain": ("=tooth|molar|wisdom .. <swollen>",),
    "face_trauma": (
        "face|jaw|chin|cheek|mouth .. crushed|trapped|slammed|squashed|stamped",
        "slammed|crushed|trapped|stamped .. face|jaw|chin|mouth",
        "crashed|came_off|went_over|landed|fell|smashed|hit|dived|faceplanted|face_planted ... face_first|face_down|on_my_face|onto_my_face|on_his_face|onto_his_face|on_her_face|onto_her_face|on_their_face|chin_first|mouth_first",
    ),
    "one_sided_numbness": (
        "injection|jab|numbed|novocaine|anaesthetic|injected .. down|all_down|over .. side|half|left|right & like|as_if|as_though|feels",
        "one|left|right|whole half|side .. of_me|of_my_body .. dead|numb|asleep|gone|injected|tingling|fuzzy",
    ),
    "face_droop": (
        "one|left|right side .. mouth|smile|lips|face .. lower than",
        "smile|smiling|smiles|smiled|grin|grinning .. only|with .. half .. mouth|face|lips",
        "only|just half|one_side|one_half .. smile|smiles|smiling|face|mouth|lips .. works|working|moves|moving|lifts|goes_up",
        "face|mouth|cheek .. will_not|not do what .. told|i_tell|i_want",
        "side|half .. face|mouth .. gone|went slack|dead|limp|flat",
        "tea|coffee|water|drink|soup|juice|toothpaste|food .. dribble|dribbles|dribbling|dribbled|running|runs|ran|leaks|leaking|falls|falling|spills|spilling|comes|coming .. out|down .. corner|one_side|left|right|side .. mouth|lip|face",
        "water|tea|coffee|drink .. ran|runs|running|dribbled|leaked .. out the|of .. left|right|corner|side",
    ),
    "eye_pain": (
        "eye|eyes|eyeball .. poker|knife|dagger|nail|screwdriver|skewer|drill|glass_in|needle .. in|through|into|behind",
        "poker|knife|dagger|nail|screwdriver|skewer|drill .. in|through|into|behind .. eye|eyeball|it & =eye|eyeball",
        "eye .. red|bloodshot|crimson|scarlet .. agony|excruciating|killing|torture|throbbing|raging",
    ),
    "halos": (
        "rainbow|rainbows|coloured|colored .. ring|rings|circle|circles|round|around .. light|lights|lamp|lamps|streetlamp|streetlamps|streetlight|streetlights|bulb|bulbs|headlights|candle|candles",
        "ring|rings|halo|rainbow|rainbows|glow .. round|around .. light|lights|lamp|lamps|streetlamp|streetlamps|streetlight|streetlights|bulb|bulbs|headlights|candle|candles",
    ),
    "eye_swelling": (
        "eye|eyes|eyelid|lid .. <will_not>|<cannot> .. open|stay_open & swelling|swollen|puffiness|puffy|abscess|cheek|=tooth|ballooned",
    ),
    "blurred_vision": (
        "everything|all|things|sight|vision .. misty|foggy|cloudy|hazy|smudgy|smeary|milky|steamy|steamed_up",
    ),
    "suicidal_plan_or_now": (
        "tablets|pills .. whisky|vodka|gin|wine|booze|alcohol & tonight|ready|goodbye|decided|finish|over",
        "swallowed|necked|downed|gulped|knocked_back .. all|every|the_lot|whole|entire|full|loads .. pills|tablets|paracetamol|meds|medication|insulin|morphine|codeine|sleeping_pills|capsules|amitriptyline|propranolol|painkillers|gabapentin|pregabalin|diazepam|tramadol|antidepressants|sertraline|ibuprofen|packet|bottle",
        "took|taken|taking all|every_one of? my pills|tablets|paracetamol|meds|medication|insulin|morphine|codeine|sleeping_pills|capsules|amitriptyline|propranolol|painkillers|gabapentin|pregabalin|diazepam|tramadol|antidepressants|sertraline|ibuprofen|packet|bottle & die|sleep|wake_up|sorry|goodbye|over|end|enough|scared|help",
        "next|coming train|one|express is|will_be mine|for_me|the_one",
        "put|putting a? stop|end to it|this|everything|things|me|myself & pills|tablets|paracetamol|meds|medication|insulin|morphine|codeine|sleeping_pills|capsules|amitriptyline|propranolol|painkillers|gabapentin|pregabalin|diazepam|tramadol|antidepressants|sertraline|ibuprofen|packet|bottle|tonight|goodbye|rope|bridge|blade",
        "cut|slit|slashed|slashing|cutting my wrist|wrists|throat",
    ),
    "worst_ever": (
        "worst it|they|my_head|the_pain has|have ever? been",
        "worst i have ever had|known|felt",
    ),
    "neck_stiff": (
        "lift|lifting|raise|raising .. head .. pillow|bed .. agony|kills|killing|impossible|can_not|hurts|excruciating|neck",
    ),
    "jaw_claudication": (
        "jaw|jaws .. tires|tire|tired|tiring|gives_out|gives_up|gets_sore|aches|ache|fades & finish|finishing|eating|meal|sandwich|steak|chew|chewing|dinner|toast|half_way|halfway",
    ),
    "eye_red": ("bloodshot|=red & eyeball",),
    "diabetes_poor": (
        "diabetes|diabetic|type_1|type_2|type_one|type_two|sugars|sugar ... out_of_control|uncontrolled|all_over_the_place|poorly_controlled|badly_controlled|not_controlled|off_the_scale|through_the_roof|not_under_control",
    ),
    "inhaled_object": (
        "crown|cap|filling|tooth|temporary|veneer|bridge|denture|clasp .. vanished|disappeared|gone|lost|missing|swallowed|came_off|fell_out|came_out & wheezing|wheeze|wheezy|whistle|whistling|rattle|rattling|noisy_breathing|choking",
        "coughing|cough .. non_stop|since|can_not_stop|keep & crown|cap|filling|temporary|veneer|denture & lung|windpipe|wrong_way|inhaled|breathed|vanished|swallowed",
    ),
    "skull_fracture_signs": (
        "clear|watery|salty|see_through .. water|fluid|liquid|stuff|drip|drops|salty & nose|nostril|ear & head|bang|banged|hit|fell|fall|knock",
    ),
    "new_confusion": (
        "asking|asks|asked|looking|calling|calls for his|her|their? .. wife|husband|mother|father|mum|dad|sister|brother .. died|dead|passed|buried|gone",
        "not know|recognise|recognize his|her|their own? .. house|home|kitchen|name|bedroom|children|family|face",
    ),
    "speech_problem": (
        "like|in .. another|foreign|different|alien language & tell|say|saying|talk|speak|mouth|words",
        "opens .. mouth .. noise|nonsense|nothing_comes|rubbish|sounds|gibberish",
    ),
    "sudden/yes": (
        "# seconds|secs|second .. from|nothing|zero .. nothing|zero|agony|scream|screaming|worst|full & head|skull|headache",
    ),
    "aura_visual": (
        "lights|lines|shapes|patterns|zigzags .. flickering|flashing|shimmering|dancing|flicker|flash|shimmer .. vision|sight|eyes|eye",
    ),
    "limb_weakness": (
        "arm|leg|hand|foot .. dead|numb ... not|never lift|move|grip|wake|come_back|wear_off|worn_off|waking_up|woken",
        "arm|leg|hand|foot .. dead|numb & hours_ago|hour_ago|still_dead|still_numb|not_come_back|will_not_lift",
    ),
    "fever": (
        "temperature|temp .. stiff_neck|abscess|swollen|swelling|headache|shivers|chills|rash|vomiting|sore_head",
        "abscess|stiff_neck|swelling|headache|shivers|rash|vomiting|sore_head and|plus|with|n? temperature|temp",
        "i|he|she|we|they|child|baby|son|daughter feel|feels|feeling|felt|am|is so|very|really|all|quite|a_bit|bit? =hot",
        "head|forehead|brow|skin|body is|feels|felt so|very|really? =hot|burning|boiling|roasting",
    ),
    "co_alarm": (
        "detector|detectors .. going_off|goes_off|went_off|gone_off|beeping|bleeping|screaming|flashing & headache|headaches|dizzy|sick|breathless|ill|faint|fainted",
    ),
    "sudden_vision_loss": (
        "part|half|side|bit|middle|centre|chunk .. rubbed_out|wiped_out|erased|blanked_out|greyed_out|cut_off|cut_out",
    ),
    "sudden_unsteadiness": (
        "floor|ground|room .. keeps|is|will_not_stop .. moving|swaying|tilting|rocking|tipping & fell|fall|stand|walk|balance|hold",
    ),
}
