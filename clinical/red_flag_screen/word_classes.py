"""Classes of words that many phrases use, each written once."""

CLASSES: dict[str, str] = {
    # not being able to
    "cannot": (
        "can_not|could_not|struggling_to|struggle_to|struggled_to|unable_to|not_able_to|hard_to|difficult_to|difficulty|trouble|hardly|barely|"
        "finding_it_hard_to|problems|impossible_to|not_possible_to|cant_seem_to|can_no_longer|no_longer_able_to|hard_time|will_not_let_me|hurts_to_try_to|tough_to"
    ),
    "will_not": "will_not|would_not|does_not|do_not|can_not|not_going_to|did_not|not_want_to|refuses_to|keeps_not",
    # when and how fast
    "sudden": (
        "sudden|suddenly|all_of_a_sudden|out_of_nowhere|out_of_the_blue|from_nowhere|outta_nowhere|abruptly|instantly|instant|instantaneous|immediately|"
        "straight_away|straight_off|in_an_instant|in_a_flash|in_a_split_second|no_warning|without_warning|bolt_from_the_blue"
    ),
    "now": "just|now|suddenly|sudden|today|this_morning|tonight|all_of_a_sudden|since|yesterday|ago|last_night|earlier|currently|still|new|recently",
    # parts of the body
    "head": "head|skull|brain|noggin|forehead|temple|temples|back_of_my_head",
    "headache": "headache|headaches|migraine|migraines|head_ache|head_pain|bad_head|sore_head|thick_head|pain_in_my_head|pains_in_my_head|cluster_headache|headpain",
    "face": "face|cheek|jaw|jawline|chin|side_of_my_face",
    "mouth": "mouth|lip|lips|smile|gob",
    "neck": "neck|throat|under_my_jaw|under_my_chin|under_the_jaw|under_jaw|under_chin|glands",
    "arm": "arm|hand|fingers|leg|foot|wrist|grip|limb|arms|hands|legs",
    "eye": "eye|eyes|eyeball",
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
    "sick": "sick|vomit|vomiting|vomited|vomits|throwing_up|threw_up|throw_up|throws_up|puke|puking|puked|pukes|thrown_up|chucking_up|chucked_up|barfing|barfed|upchuck|spewing|spewed|retching",
    # people spoken of
    "they": "he|she|they|mum|dad|son|daughter|wife|husband|child|boy|girl|baby|nan|gran|grandad|partner|toddler|mother|father|brother|sister|kid|hubby|kiddo|lad|friend",
    "who": "i|he|she|they|we|mum|dad|son|daughter|wife|husband|child|boy|girl|baby|nan|gran|grandad|partner|toddler|mother|father|kid|hubby|kiddo|lad",
    # medicines
    "painkiller": (
        "paracetamol|ibuprofen|nurofen|panadol|tylenol|acetaminophen|co_codamol|cocodamol|codeine|aspirin|painkiller|painkillers|pain_killers|pain_killer|advil|motrin|naproxen|solpadeine|"
        "anadin|excedrin|aleve|tramadol|dihydrocodeine|calpol|syndol|feminax|lemsip|paramol|diclofenac|oxycodone|morphine|tablets|pills|tabs|capsules|caplets|pain_relief|pain_meds|meds"
    ),
}
