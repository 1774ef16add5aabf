"""The eye and what is seen."""

EYES: dict[str, tuple[str, ...]] = {
    "eye_red": (
        "eye|eyes .. red|bloodshot|blood_shot|bright_red",
        "red|bloodshot|blood_shot .. eye|eyes",
    ),
    "eye_pain": (
        "eye|eyes|eyeball .. <hurt>|agony|painful|stab|stabbing|throb",
        "pain|pains|ache|aching|agony|stabbing|throbbing|sore .. in|inside|of my|the|his|her|one|left|right .. eye|eyeball",
        "painful|sore|agonising|aching .. eye|eyeball",
        "eye pain|ache",
        "my|his|her|left|right|one|the =eye itself? <hurt>",
        "my|his|her|left|right|one|the =eye itself? is|feels|has|got really|so|very|extremely|quite|a|too|all? painful|sore|agony|hurting|killing|pain|stabbing",
        "eye .. red and .. sore|painful|killing|agony|hurts|hurting|aching",
    ),
    "halos": (
        "halo|halos|haloes|halo's",
        "ring|rings|rainbow|rainbows|circle|circles|coloured_rings .. round|around|on|about .. light|lights|lamps|street|headlights|bulbs",
        "lights .. rings|halos|rainbows|coloured",
    ),
    "blurred_vision": (
        "vision|sight|eyesight|eye|eyes|everything|seeing|screen .. blur|blurry|blurred|fuzzy|hazy|cloudy|foggy|misty|out_of_focus|unclear|swimming|smeared",
        "blur|blurry|blurred|fuzzy|hazy|cloudy|foggy|misty .. vision|sight|eyesight|eye|eyes",
        "<cannot> focus my? eyes",
        "vision|sight|eyesight .. gone|going|getting|is|has .. worse|bad|funny|weird|affected|off|dim|dimmer",
        "seeing blurry|blurred|fuzzy",
    ),
    "blurred_vision/absent": (
        "vision|sight|eyesight is|seems|was .. fine|ok|okay|normal|perfect|good|unaffected|clear",
        "see|seeing|can_see .. fine|ok|okay|normally|perfectly|clearly",
    ),
    "transient_vision_loss": (
        "lost|losing|lose|loss_of my|the|some|all|his|her? sight|vision|eyesight .. for .. second|seconds|minute|minutes|moment|bit|while|few|mins|briefly",
        "lost|losing|lose|loss_of .. sight|vision|eyesight .. came|come|back|returned|temporarily|briefly",
        "brief|temporary|temporarily|briefly|momentarily|momentary .. lost|loss|blind|blindness|blacked .. sight|vision|eye|seconds|minutes|of",
        "vision|sight|eye .. went|gone|goes .. black|grey|dark|blank .. for .. second|seconds|minute|minutes|moment|bit|few|mins",
        "vision|sight .. came|comes .. and .. went|goes",
        "blind .. for .. second|seconds|minute|minutes|moment|bit|mins|while .. came|come|back|fine|returned|cleared|then",
    ),
    "visual_obscurations": (
        "vision|sight|eyesight|eyes|everything .. goes|go|greys|blacks|gray|grays|dims|fades|grey|went|black .. out|grey|black|dark|dim .. when|if|second|seconds|stand|bend|cough|get_up",
        "when|if|whenever|every_time i stand|bend|get_up|cough|strain .. vision|sight|eyes|everything .. goes|grey|greys|black|dark|blacks",
        "greying|greyed|graying|blacking out of? .. vision|sight .. stand|bend|second|seconds",
    ),
    "pulsatile_tinnitus": (
        "whoosh|whooshing|swoosh|swooshing|pulsing|pulsating|thumping|heartbeat|heart_beat|swishing|throbbing|beating|rushing .. in|noise|sound .. ear|ears",
        "hear|hearing .. heartbeat|heart_beat|pulse|whoosh|whooshing|swooshing|heart|blood_pumping|swishing",
        "ear|ears .. whoosh|whooshing|swooshing|pulse|pulsing|heartbeat|heart_beat|thumping|beating|swishing",
        "whoosh|whooshing|swooshing|ringing .. time_with|in_time|with .. pulse|heart|heartbeat",
    ),
    "ptosis_or_unequal_pupils": (
        "eyelid|lid|eye_lid .. droop|drooping|drooped|droopy|dropped|droops|half_shut|half_closed|hanging|sagging|fallen|falling|heavy",
        "droop|drooping|droopy|dropped|hanging .. eyelid|lid|eye",
        "eye .. drooping|droopy|droop|drooped|dropped|half_closed|half_shut",
        "pupil|pupils .. bigger|larger|smaller|tiny|uneven|unequal|different|not_the_same|huge|dilated|odd|blown|pinpoint|not_equal|mismatched",
        "bigger|larger|smaller|uneven|unequal|different|odd|one|dilated .. pupil|pupils",
        "ptosis|horner|horners|anisocoria",
    ),
    "ptosis_or_unequal_pupils/absent": ("pupils .. same|equal|normal|even",),
    "visual_disturbance": (
        "flashing|flickering|zigzag|zig_zag|sparkly|shimmering|strobing lights|light|lines|spots",
        "see|seeing|saw|sees .. spots|stars|dots|flashes|flashing|lights|floaters|sparkles|zigzags|squiggles|silver",
        "flashes|spots|dots|floaters|stars|sparkles|lights .. before|in_front_of|in|across .. eyes|eye|vision|sight",
        "vision|sight|eyesight .. blur|blurry|blurred|funny|weird|spotty|flashing|disturbed|strange|sparkly",
        "blurry|blurred|disturbed|spotty|funny .. vision|sight|eyesight",
        "flashing lights",
        "visual disturbance|disturbances|symptoms",
    ),
}
