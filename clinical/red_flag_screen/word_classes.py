"""Classes of words that many phrases use, each written once."""

CLASSES: dict[str, str] = {
    # not being able to
    "cannot": (
        "can_not|could_not|struggling_to|struggle_to|struggled_to|unable_to|not_able_to|hard_to|difficult_to|difficulty|trouble|hardly|barely|"
        "finding_it_hard_to|problems|impossible_to|not_possible_to|cant_seem_to|can_no_longer|no_longer_able_to|hard_time|will_not_let_me|hurts_to_try_to|tough_to|"
        "tricky|tricky_to|awkward_to|a_battle_to|battle_to|a_struggle_to|a_job_to|not_possible|unable|not_able|no_able|never_manage_to|cant_manage_to|failing_to|failed_to|fail_to|gave_up_trying_to|scarcely|not_being_able_to|not_been_able_to|no_way_i_can|can_only|could_only"
    ),
    # what does not do its work
    "fails": (
        "will_not|would_not|does_not|do_not|did_not|can_not|could_not|is_not|are_not|not_able_to|unable_to|refuses_to|refuse_to|refused_to|refusing_to|stopped|has_stopped|no_longer|barely|hardly|"
        "failing_to|fails_to|failed_to|struggles_to|struggling_to"
    ),
    "will_not": "will_not|would_not|does_not|do_not|can_not|not_going_to|did_not|not_want_to|refuses_to|keeps_not",
    # when and how fast
    "sudden": (
        "sudden|suddenly|all_of_a_sudden|out_of_nowhere|out_of_the_blue|from_nowhere|outta_nowhere|abruptly|instantly|instant|instantaneous|immediately|"
        "straight_away|straight_off|in_an_instant|in_a_flash|in_a_split_second|no_warning|without_warning|bolt_from_the_blue|in_a_heartbeat|all_at_once|split_second|within_seconds|in_seconds|in_one_second|"
        "in_a_second|second_or_two|in_an_instant|no_build_up|at_once|from_the_very_start|before_i_knew|no_lead_up|out_of_no_where"
    ),
    "now": "just|now|suddenly|sudden|today|this_morning|tonight|all_of_a_sudden|since|yesterday|ago|last_night|earlier|currently|still|new|recently",
    # parts of the body
    "head": "head|skull|brain|noggin|forehead|temple|temples|back_of_my_head",
    "headache": "headache|headaches|migraine|migraines|head_ache|head_pain|bad_head|sore_head|thick_head|pain_in_my_head|pains_in_my_head|cluster_headache|headpain",
    "limb": "arm|hand|leg|foot|fingers|thumb|wrist|grip|limb|arms|hands|legs",
    "smile": "face|mouth|lip|lips|cheek|smile|grin|corner_of_my_mouth|corner_of_his_mouth|corner_of_her_mouth|corner_of_the_mouth|corner_of_mouth|corner_of_my_lip|eyebrow",
    "droops": (
        "droop|drooping|droopy|drooped|dropped|dropping|sag|sagging|sagged|saggy|lopsided|lop_sided|crooked|wonky|slipped|slid|slipping|sliding|uneven|fallen|falling|hanging|hangs|slack|slumped|skewed|twisted|skew|"
        "skew_whiff|squint|squinty|asymmetrical|asymmetric|not_symmetrical|not_even|not_level|not_straight|melting|melted|given_up|gave_up|packed_in|pulled_over|pulls_over|pulling_over|pulled_down|pulling_down|"
        "pulls_to|pulled_to|pulling_to|drawn_to|drawn_down|going_to_one_side|gone_to_one_side|goes_to_one_side|to_one_side|gone_down|down_one_side|down_on_one_side|paralysed|paralyzed|paralysis|palsy|wilting|wilted|"
        "limp|floppy|lifeless|stroked_out|squiffy|squinted|cock_eyed|out_of_shape|gone_funny|not_right"
    ),
    "limp": (
        "weak|weaker|weakness|paralysed|paralyzed|floppy|limp|lifeless|useless|like_lead|like_jelly|jelly|gave_way|giving_way|gives_way|given_way|gave_out|gives_out|giving_out|given_out|gave_up_on_me|packed_in|gone_dead|went_dead|"
        "dead_weight|just_hanging|no_strength|no_power|no_grip|buckled|buckling|buckles|buckle|folded|folds|folding|crumpled|collapsed_under|went_from_under|lost_power|lost_strength|gone_heavy|drags|dragging|dragged|drag|flops|flopping|flopped|"
        "mind_of_its_own|not_obey|not_obeying|not_listening|not_listen|not_respond|not_responding|not_cooperating|not_cooperate|not_working|stopped_working|not_work|not_move|not_moving|"
        "trailing|trails|drifts_down|drops_down|drops_straight|dropping_down|falls_down|falls_back|feeble|powerless|out_of_action|conked_out|too_heavy_to|so_heavy_i|dangles|dangling|dangled|hangs_down|was_not_there|dead_fish|no_life|no_use|has_gone_on_strike|on_strike|curled_up|wont_come_off|uncooperative|sluggish|clumsy"
    ),
    "numb": (
        "numb|numbness|tingle|tingling|tingly|tingles|dead|no_feeling|no_sensation|pins_and_needles|pins_needles|asleep|gone_to_sleep|went_to_sleep|to_sleep|lost_feeling|lost_sensation|sensation_gone|feeling_gone|like_rubber|dead_rubber|rubbery|"
        "cotton_wool|like_wood|wooden|fuzzy_and|fizzing|prickling|prickly|like_its_been_to_the_dentist|been_to_the_dentist|not_mine|felt_nothing|feel_nothing|feels_nothing|no_feel|like_not_mine|loss_of_feeling|loss_of_sensation|belong_to|belongs_to|novocained|anaesthetised|dead_as|didnt_feel_a_thing|no_pain_when|like_plastic|like_leather|like_a_doll|doll"
    ),
    "thing": (
        "cup|mug|pen|pencil|key|keys|phone|fork|spoon|knife|cutlery|kettle|glass|glasses|bag|toothbrush|bottle|tea|coffee|plate|remote|button|buttons|shirt|laces|zip|comb|brush|hairbrush|razor|purse|wallet|saucepan|pan|"
        "things|stuff|everything|anything|door_handle|handle|steering_wheel|book|cards|needle|scissors|jar|lid|tablets"
    ),
    "strike": (
        "bomb|explosion|exploded|explode|lightning|thunder|thunderbolt|thunderclap|gunshot|shot|bullet|firework|grenade|bolt|switch|clap|crack|bang|pop|snap|slam|slammed|erupted|burst|detonated|rocket|electric_shock|cannon|earthquake"
    ),
    "face": "face|cheek|jaw|jawline|chin|side_of_my_face",
    "mouth": "mouth|lip|lips|smile|gob",
    "neck": "neck|throat|under_my_jaw|under_my_chin|under_the_jaw|under_jaw|under_chin|glands",
    "arm": "arm|hand|fingers|leg|foot|wrist|grip|limb|arms|hands|legs",
    "eye": "eye|eyes|eyeball|eyeballs",
    "sight": "sight|vision|eyesight|seeing|eye_sight",
    "tooth": "tooth|teeth|molar|incisor|canine|wisdom_tooth|front_tooth|toothy|gnasher",
    "side": "one_side|left_side|right_side|left|right|half|one_half|same_side",
    "swollen": (
        "swollen|swelling|swelled|swell|swells|swole|ballooned|ballooning|puffed_up|puffed|puffing_up|blown_up|blew_up|huge|massive|enormous|inflated|"
        "twice_the_size|twice_its_size|like_a_football|like_a_balloon|like_a_hamster|like_a_golf_ball|like_a_tennis_ball|hamster|chipmunk|fat"
    ),
    # to hurt
    "hurt": "hurt|hurts|hurting|ache|aching|achy|killing|kill|pound|pounding|throb|throbbing|sore|painful|agony|burning|stinging|banging|splitting|pain|pains|banging|bangs|tender|smarting|stabbing",
    "awful": (
        "awful|terrible|severe|excruciating|unbearable|horrendous|horrific|agonising|agonizing|blinding|splitting|massive|crippling|intense|violent|worst|killer|hideous|really_bad|very_bad|so_bad|"
        "extremely_bad|incredibly_bad|ridiculously_bad|brutal|savage|crazy_bad|insane|debilitating|explosive|extreme|dreadful|vicious"
    ),
    "sick": "sick|vomit|vomiting|vomited|vomits|throwing_up|threw_up|throw_up|throws_up|puke|puking|puked|pukes|thrown_up|chucking_up|chucked_up|barfing|barfed|upchuck|spewing|spewed|retching|boak|boaking|boaked|boking|chundering|chundered|heaving|bringing_it_up|bring_it_up|gipping",
    # people spoken of
    "they": (
        "he|she|they|mum|dad|son|daughter|wife|husband|child|boy|girl|baby|nan|gran|grandad|partner|toddler|mother|father|brother|sister|kid|hubby|kiddo|lad|friend"
        "|aunt|auntie|uncle|cousin|mate|pal|flatmate|roommate|housemate|colleague|neighbour|grandma|grandpa|granda|nana|nanny|pops|boyfriend|girlfriend|missus|teenager|niece|nephew|bloke|man|woman|lady|grandson|granddaughter|grandmother|grandfather|fiance"
    ),
    "who": "i|he|she|they|we|mum|dad|son|daughter|wife|husband|child|boy|girl|baby|nan|gran|grandad|partner|toddler|mother|father|kid|hubby|kiddo|lad",
    # medicines
    "painkiller": (
        "paracetamol|ibuprofen|nurofen|panadol|tylenol|acetaminophen|co_codamol|cocodamol|codeine|aspirin|painkiller|painkillers|pain_killers|pain_killer|advil|motrin|naproxen|solpadeine|"
        "anadin|excedrin|aleve|tramadol|dihydrocodeine|calpol|syndol|feminax|lemsip|paramol|diclofenac|oxycodone|morphine|tablets|pills|tabs|capsules|caplets|pain_relief|pain_meds|meds"
    ),
}
