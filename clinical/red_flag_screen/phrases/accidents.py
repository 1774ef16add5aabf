"""How people come to harm: blows to the head and face, and what is not right after them."""

_BLOW = "=hit|=hits|=hitting|=banged|=bumped|=knocked|=whacked|=smacked|=bashed|=cracked|=clonked|=struck|=thumped|=walloped|=smashed|=clobbered|=conked|=clipped|=clattered|=caught|=clouted|=walloped|=donked|=bonked|=belted|=nutted|=skelped|=slammed"
_HEAD = "head|skull|forehead|temple|crown|noggin|bonce|scalp|heid"
_FACE = "face|jaw|chin|cheek|cheekbone|mouth|teeth|nose|lip|eye"
_THINGS = "beam|wall|lamppost|lamp_post|door|pole|post|tree|cupboard|shelf|doorframe|door_frame|kerb|curb|pavement|floor|ground|concrete|tiles|table|sink|bath|worktop|window|windscreen|dashboard|branch|hatch|bollard|radiator|step|steps|fence|glass_door|patio_door|sideboard|bedpost"
_BY = "ball|bat|stick|elbow|knee|fist|boot|foot|racket|hockey_stick|football|lid|plank|brick|bottle|tin|ladder|shelf|tile|branch|box|swing|frisbee|puck|bar|golf_club|surfboard|hoof|horse|bike|helmet|boom"
_TEETH = "tooth|teeth|molar|incisor|canine|gnashers|front_tooth|front_teeth"

ACCIDENTS: dict[str, tuple[str, ...]] = {
    "head_injury/yes": (
        f"{_BLOW} .. {_HEAD}",
        f"{_HEAD} .. =took|=hit|=struck|=met|=connected|=bounced|=bounced_off|went_into|=collided|=clashed|=smacked|=banged|=bashed|=smashed|=cracked|=whacked|=slammed",
        f"elbow|elbowed|kneed|kicked|punched|knee|boot|kick|punch|blow|knock|bang|bump|whack|smack|clout|thump|bash .. to|in|on|into|round .. {_HEAD}",
        f"walked|ran|run|went|crashed|dived|dove|cycled|skied|headfirst|head_first|fell|ploughed|slammed|bumped .. into|onto|against|on .. {_THINGS} .. {_HEAD}|headache|headfirst|head_first",
        f"headfirst|head_first .. {_THINGS}|into|off|down",
        f"walked|ran|run|crashed|dived|slammed into|against a|the? {_THINGS}",
        f"{_THINGS}|{_BY}|tin|paint|something|box|books .. fell|dropped|came_down|came|landed|toppled|swung|flew|hit .. on|onto|into|me|my|his|her .. {_HEAD}",
        f"{_BLOW}|got_hit|was_hit .. on|in|by|with .. {_BY} .. {_HEAD}",
        f"{_HEAD} .. by|with|from .. {_BY}",
        "fell|fallen|fall|tumbled|tumble|came|thrown off|from|down|over|out_of & head .. <hurt>|aching|bump|lump",
        "=clashed|=clonked|=banged|=bumped|=knocked heads",
        "knocked|knock .. unconscious|out_cold|senseless|sparko|spark_out",
        "knocked out .. for|minute|seconds|bit|by|when|yesterday|today|last_night",
        f"fell|fall|fallen|falls|tumbled|tumble|slipped|tripped|came_off|thrown|toppled ... {_HEAD} .. <hurt>|ache|aching|bump|lump|cut|egg|bleeding|split|took|first",
        f"landed|came_down|pitched|dived|fell|falling .. on|onto .. {_HEAD}",
        f"bump|lump|egg|goose_egg .. on|to .. {_HEAD} .. after|since|from|fell|fall|yesterday|today",
        "whacked|clipped|clattered|hit|struck me|him|her .. with|by .. lid|bat|plank|brick|bottle|boom|door|pole|bar & knock|knocked|concussed|concussion|brain|head|unconscious|out",
    ),
    "loc": (
        "lights out .. when|hit|fell|after|floor",
        "not|didnt wake|come_round|respond .. after|for .. hit|second|seconds|minute|minutes|fell",
        "woke|came|come up|round|to .. ambulance|hospital|crowd|people|paramedics|stretcher|a_and_e",
        "out .. for .. #|few|about|a|couple .. second|seconds|minute|minutes|bit .. after|when|fell|hit|knock",
        "knocked .. out|unconscious|senseless|sparko",
        "was|were|been|got|went knocked_out|unconscious|out_cold|spark_out",
    ),
    "amnesia": (
        "<cannot>|<fails>|no .. remember|recall|memory|recollection .. half|match|game|crash|fall|evening|rest|getting|hitting|any|anything|bit|it|how|what|happened|going|day|ride|journey|accident|bang|hour|hours|morning",
        "blank|blanks|gap|gaps|missing|holes .. from|between|before|after|in|of .. fall|crash|memory|evening|bump|accident|match|day|hit|game|night",
        "bits|parts|chunks|hours|minutes .. missing|gone|blank .. memory|evening|day|bump|fall|crash|after|night",
        "no|not_any|zero|lost memory|recollection .. of|about|for",
    ),
    "high_energy": (
        "fell|fall|fallen|falling|tumbled|dropped|jumped|plunged|came|thrown|pushed .. off|from|out_of|down .. roof|ladder|ladders|horse|stairs|scaffolding|scaffold|wall|tree|balcony|window|loft|cliff|bridge|climbing_frame|trampoline|bunk|motorbike|truck|lorry|height|steps|escalator|zip_line",
        "dropped|fell|fall|plunged .. #|ten|six|several|few feet|foot|metres|meters|ft|m|storeys|floors",
        "car|van|lorry|truck|bus|taxi|motorbike|bike .. went|ran|ploughed|smashed|crashed|drove|piled|slammed .. into|off|over",
        "over the handlebars|bars|bonnet",
        "at|high|full speed",
        "at|doing|going # mph|miles|kmh|km|kph",
        "went|ran into us|me|him|her .. at # ",
        "written|wrote .. off .. car|van",
        "air|airbag bags?|went_off|deployed|inflated",
    ),
    "skull_fracture_signs": (
        "clear|watery|clear_watery .. stuff|fluid|liquid|water|discharge|drips|dripping .. nose|ear|ears",
        "watery|clear .. leaking|dripping|running|coming|trickling|pouring .. nose|ear|ears",
        "fluid|liquid|water|blood|stuff|discharge .. leaking|dripping|running|coming|trickling|pouring|oozing .. nose|ear|ears",
        "two|both|pair|double .. black_eyes|black_eye|eyes_black|shiners|panda_eyes",
        "black eye|eyes .. each|both|side|and",
        "bruise|bruising|bruised|black|purple .. behind .. ear|ears",
        "dent|dip|soft|hollow|step|spongy|caved|sunken .. in|on|spot .. head|skull|forehead",
    ),
    "face_trauma": (
        f"took|take|taken|got|caught|had|copped .. fist|elbow|knee|boot|ball|punch|kick|headbutt|door|bat|hoof|blow|racket|stick|puck .. to|in|on|full|across .. {_FACE}",
        f"{_FACE} .. got|was|were|been|is .. hit|whacked|smacked|punched|kicked|smashed|bashed|elbowed|banged|battered|a_mess|pulp|caved",
        f"{_BLOW}|kicked|punched|elbowed|kneed|headbutted .. in|on|to|my|his|her|by .. {_FACE}",
        f"{_BY} .. in|to|into|on|hit|smacked|caught .. the|my|his|her .. {_FACE}",
        "attacked|assaulted|mugged|jumped|beaten|battered .. last_night|yesterday|today|face|up|by|on|and|outside",
        f"face|faceplant|faceplanted|fell|went|landed .. flat|first|down .. on|onto .. {_THINGS}|face",
        f"{_FACE} .. met|hit|into|against|off .. {_THINGS}|steering_wheel|handlebars",
        "headbutt|headbutted .. nose|face|mouth|jaw|me|him|her",
    ),
    "bite_changed": (
        "teeth|bite|jaw|top_and_bottom .. <fails>|not .. meet|fit|line|close|match|align|lined|touch|together|up|mesh|slot",
        "<cannot>|<fails> .. bring|get|bite|close|put .. teeth|jaw|jaws .. together|meet|like|before|properly",
        "teeth|bite|jaw .. miss|misses|missing|off|out_of_line|wrong|different|skewed|shifted|moved|crooked|sits_over|sideways|to_one_side .. each_other|since|after|punch|fall|when|by",
        "only|just .. one_side|back|front|some .. teeth .. touch|meet|touching",
        "back|front|some ones|teeth touch|meet .. and|but .. not|front|back",
        "bite|teeth .. feels|feel|is|are .. wrong|off|different|out|strange|funny .. since|after",
    ),
    "facial_numbness": (
        "face|cheek|lip|lips|chin|tongue|gum|gums|jaw|mouth ~ <numb>|lost_all_feeling|fat_and_dead|dead_feeling|like_after_the_dentist",
        "<cannot>|<fails> .. feel .. lip|lips|chin|cheek|tongue|face|gum|gums|mouth|jaw",
        "face|cheek|lip|lips|chin|tongue .. went|gone|feels|feel|goes .. dead|numb|rubber|rubbery|asleep|wooden|fat",
        "no|not_any|lost|zero|little feeling|sensation .. in|of .. lip|lips|chin|cheek|tongue|face|gum|mouth|jaw",
        "lip|lips|chin|cheek|tongue|face|gum .. no|not_any|zero|lost feeling|sensation",
    ),
    "tooth_knocked_out/adult": (
        f"{_TEETH} .. came|come|flew|popped|shot|fell|been|was|got|is|has .. right_out|clean_out|out|knocked_out|kicked_out|bashed_out|in_my_hand ... fell|fall|root|milk|whole|playing|hit|punched|kick|elbow|hand|roots|football|rugby|hockey|netball|scooter|bike|cricket|trampoline|fight|punch|ago|swing|socket",
        f"fell|fall|punched|kicked|elbowed|hit|tripped|playing|knock|kick|elbow|smash|football|rugby|hockey|bike|scooter|fight|swing ... {_TEETH} .. out|gone|in_my_hand|flew|popped",
        f"whole|entire|complete|full {_TEETH} .. flew|came|out|popped|root|roots|gone|hand|fell",
        f"{_TEETH} .. in|is_in|wrapped .. my|a|the|some|his|her|milk .. hand|milk|tissue|cup|glass|pocket|bag|saliva|cloth|kitchen_roll|hanky",
        f"lost|lose|losing .. {_TEETH} .. fall|fell|fight|accident|crash|playing|rugby|hockey|football|bike|kicked|punch|elbow|minutes_ago|hour_ago|just_now|hit",
        f"knocked|knock|kicked|punched|elbowed|smashed|bashed|took|hit .. out .. front|adult|big|whole|permanent|grown_up|my|his|her .. {_TEETH}",
        f"knocked|kicked|punched|elbowed|smashed|bashed|took|hit .. {_TEETH} .. out|clean|right_out",
        f"adult|permanent|grown_up|big|second|front {_TEETH} .. knocked|out|came|completely|flew|kicked|gone|popped",
        f"{_TEETH} .. gone|missing|not_there .. gum|socket|from|floor|found|punched|knocked",
        "root and all|everything",
    ),
    "tooth_knocked_out/baby": (
        f"baby|milk|toddler .. {_TEETH} .. knocked|out|came|gone|fell|bashed|popped",
        f"knocked|smashed|kicked|bashed .. out .. baby|milk .. {_TEETH}",
    ),
    "tooth_displaced": (
        f"{_TEETH} .. pushed|shoved|shunted|moved|knocked|bent|driven|jammed|forced|twisted|displaced|shifted|rammed .. back|backwards|in|inwards|up|sideways|out_of_line|out_of_place|forward|forwards|loose|angle|into|out_of_position",
        f"pushed|shoved|shunted|moved|knocked|bent|displaced|loosened|jammed|rammed .. {_TEETH} .. back|backwards|in|inwards|up|sideways|out_of_line|loose|angle|forward|crooked|wobbly",
        f"{_TEETH} .. loose|wobbly|moved|crooked|sticking_out|at_an_angle|out_of_line|longer .. after|since|from|when|bang|fall|fell|hit|punch|knock|blow|elbow",
        f"knocked|bashed|banged|hit|whacked .. {_TEETH} .. loose|wobbly|crooked|out_of_line",
    ),
    "tooth_fracture_pain": (
        f"{_TEETH}|cusp .. snapped|broke|broken|cracked|split|shattered|fractured|chipped|sheared|crumbled ... <hurt>|sore|pain|agony|nerve|pink|air|cold|throbbing|sensitive_and",
        f"snapped|broke|broken|cracked|split|shattered|fractured|chipped .. {_TEETH} ... <hurt>|sore|pain|agony|nerve|pink|throbbing",
    ),
    "neck_pain_new": (
        "one|left|right|side .. of .. neck .. <hurt>|ache|pain|agony|killing|sore|throbbing",
        "new|brand_new|sharp|sudden|bad|severe|tearing|never_had .. ache|pain|aching|soreness|throb .. neck",
        "neck .. <hurt>|ache|pain|aches .. one|left|right|side|new|since|started|out_of_nowhere|never",
        "new|brand_new .. neck ache|pain",
        "<hurt>|pain|ache|aching|sore .. one|left|right|side|up|down .. of|my|the|side .. neck",
        "neck .. started .. <hurt>|killing",
    ),
    "neck_injury_recent": (
        "neck .. cracked|clicked|adjusted|manipulated|jerked|twisted|injured|wrenched|cricked|popped|yanked|snapped|bent|jarred|whipped|pulled|stretched|hyperextended .. by|at|back|in|ago|last|yesterday|over|on|during|days|week|weeks|basin|gym|judo|yoga|car|crash|chiropractor|osteopath|barber|ride|coaster",
        "cracked|clicked|adjusted|manipulated|jerked|twisted|injured|wrenched|cricked|popped|yanked|bent|jarred|whipped|pulled|hurt my|his|her|the neck",
        "chiropractor|osteopath|chiro|physio|masseur|barber|hairdresser .. neck",
        "whiplash|whiplashed|rear_ended|rear_end",
    ),
}
