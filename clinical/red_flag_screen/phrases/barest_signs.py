"""Danger in the barest words: how fast a thing grows, who stands where, from one second to the next."""

_LUMP = "swelling|swollen|lump|puffiness"
_SOFT = "tongue|lip|lips|face|throat|eyelid|eyelids"
_BIGGER = "bigger|fatter|thicker|larger|puffier|swelling|swells|growing|grows|expanding|puffing|tighter"
_BY_THE_MINUTE = "by_the_minute|by_the_second|every_minute|each_minute|minute_by_minute|every_few_minutes|as_i_type|as_i_write|as_we_speak|while_i_type|before_my_eyes"
_PERCH = "roof|bridge|ledge|viaduct|balcony|multistorey|multi_storey|car_park|windowsill|cliff|cliffs|parapet|scaffolding|rooftop|flyover|railings|railway|tracks|platform"

BAREST_SIGNS: dict[str, tuple[str, ...]] = {
    "sudden/yes": (
        "bang|wallop|whack|crack like someone|somebody|i .. hit|whacked|smacked|clubbed|clobbered|struck|kicked & head|headache|skull",
        "head|headache|skull & climax|climaxed|orgasm|orgasmed|sex|intercourse|ejaculated & worst_ever|worst_i|worst_pain|worst_headache|worst_of|exploded|explosion",
        "from one|1 second|minute|moment|instant to|till a|an|the? other|next|another|second & head|headache|skull|migraine",
        "from a|one second|moment|minute to|on the|a? next|other|another & head|headache|skull|migraine",
        "between one second|moment|breath|heartbeat|step and the? next|other & head|headache|skull|migraine",
    ),
    "tooth_knocked_out/adult": (
        "=tooth|=teeth fell|came|come|flew|popped|dropped out & punched|punch|kicked|elbow|elbowed|fight|assaulted|accident|crash|scooter|bike|trampoline|football|rugby|hockey|cricket",
        "=tooth|=teeth & in_milk|in_some_milk|in_a_cup_of_milk|in_a_glass_of_milk & fell|came|knocked|punched|hit",
    ),
    "sudden_unsteadiness": (
        "room|world|everything|floor|house .. spinning|spins|tilting & can_not_stand|can_not_walk|can_not_get_up|not_able_to_stand|unable_to_stand|unable_to_walk|crawl|crawling",
    ),
    "head_injury/yes": (
        "punched|kicked|headbutted|hit|fell|fallen|slipped|tripped|came_off|clattered|tackled|knocked|attacked|assaulted|crash|crashed & clear|watery|see_through .. fluid|liquid|water|stuff|discharge .. ear|ears|nose|nostril|nostrils",
    ),
    "aura_visual": (
        "shimmery|shimmering|sparkling|glittery|glittering|flickery|flickering|wavy|jagged|zigzaggy|zig_zaggy|squiggly|prismatic patch|patches|blob|area|ring|arc|crescent|edge|line|lines|lights|circle|shape|shapes|haze",
    ),
    "suicidal_plan_or_now": (
        f"on|up|at|over|by|off|from .. {_PERCH} ... jump|jumping|jumps|throw_himself|throw_herself|throw_myself|let_go|end_it",
        f"jump|jumping|throw_himself|throw_herself|throw_myself .. off|from|in_front_of|over .. {_PERCH}|train|lorry",
        f"climbed|climbing|got .. on|onto|over .. {_PERCH} ... jump|jumping|end_it|die|goodbye",
    ),
    "sudden_unexplained_swelling": (
        "lip|lips|tongue .. blowing_up|ballooning|puffing_up|swelling_up|blew_up .. out_of_nowhere|suddenly|all_of_a_sudden|minutes|mins|min|fast|quickly",
        f"{_SOFT} .. {_BIGGER} .. {_BY_THE_MINUTE}",
    ),
    "swelling_mouth": (f"tongue .. {_BIGGER} .. {_BY_THE_MINUTE}",),
    "swelling_rapid": (
        f"{_LUMP} ... =still|keeps|carries_on growing|spreading|swelling|getting_bigger|going_down_my|expanding|enlarging|increasing",
        f"{_LUMP} & grape|pea|marble|walnut|small|half & at_lunch|at_breakfast|this_morning|an_hour_ago|hours_ago|earlier & bigger|neck|spreading|growing|golf_ball|egg|orange|doubled|plum",
        f"{_LUMP}|{_SOFT} .. {_BIGGER} .. {_BY_THE_MINUTE}",
    ),
    "swelling_neck": (
        f"{_LUMP} ... down|into|in|to|towards|reached|reaching|reaches .. into|in|to|my|his|her|the neck|throat|collarbone",
    ),
    "bleeding_heavy": (
        "it|blood|still|mouth|gum|socket has|is|keeps|been|just? been|not_stopped? pouring|gushing|streaming|pumping & bleed|bleeding|bleeds|blood",
    ),
    "breathing_difficulty": (
        "choking|choked|chokes|coughing .. going|gone|went|turning|turned|turns|goes|is|looks blue|purple|grey|gray",
        "going|gone|went|turning|turned|turns blue|purple .. choking|choked|lips|face|mouth|tongue",
    ),
    "face_droop": ("palsy .. come_back|came_back|back_again|back_now|back_today|returned|again|recurred|relapsed",),
    "child_squint_or_upgaze": (
        "cross|boss eyed",
        "gone|going|went|become|turned crossed_eyed|cross_eyed|boss_eyed|squinty",
        "one|left|right|his|her eye turning|turns|turned|drifting|drifts|wandering in|inwards|out|outwards",
    ),
}
