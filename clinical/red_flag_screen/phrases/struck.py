"""A headache that strikes: how people say that it was there in full at once."""

_PAIN = "pain|headache|headaches|head|agony|migraine|it|skull"
_FULL = "full|maximum|max|top|peak|worst|unbearable|ten|10|highest|total|hundred|100"
_HOW_FULL = "strength|force|blast|whack|pelt|tilt|throttle|power|intensity|volume|level|belt|on|pain|bore|10"
_AT_ONCE = (
    "at_once|instant|instantly|second|seconds|straight|straight_away|start|immediately|heartbeat|moment|minute|before|flash|snap|blink|click|bang|nowhere|the_off|the_outset|the_beginning|the_word_go"
)

STRUCK: dict[str, tuple[str, ...]] = {
    "sudden/yes": (
        "<headache>|head|skull ~ <sudden>",
        "pain|agony .. head|skull|temple|temples|neck ~ <sudden>",
        f"{_PAIN} .. hit|hits|slammed|struck|smashed|crashed|erupted|ripped|burst|exploded|detonated|went_off|kicked_in|shot .. suddenly|so_fast|knees|instantly|full|back_of|skull|at_once|nowhere|blue|second|seconds",
        f"{_FULL} {_HOW_FULL} .. {_AT_ONCE}",
        f"{_AT_ONCE} .. at? {_FULL} {_HOW_FULL}",
        f"zero|nothing|none|nowt|fine|normal|ok|nil|0|not_there to|one_minute|one_second|one_moment .. ten|10|max|maximum|agony|full|unbearable|screaming|hundred|worst|crying|floor .. {_AT_ONCE}|in|within|under|less|next",
        f"nothing|zero|none|0 to ten|10|max|agony|hundred|100 in|within|under|inside .. {_AT_ONCE}",
        "fine|normal|ok|nothing one second|minute|moment .. screaming|agony|next|floor|head|worst",
        "one second|minute|moment .. fine|ok|normal|nothing|next .. head|headache|agony|pain|next",
        "not there .. then .. it|was .. headache|pain|head|agony",
        "dropped|brought|fell|sent|took .. to my|his|her knees .. head|pain|headache",
        "dropped|brought|sent .. me|him|her to .. knees|floor .. head|pain|headache",
        "worst|peak|maximum|unbearable .. straight|right|immediately|instantly|directly .. start|beginning|away|off|outset|go",
        "like|as_if|as_though|felt .. <strike> .. head|skull|brain|neck",
        "head|skull|brain ~ like|as_if|as_though .. <strike>",
        "<headache>|pain .. like|as_if|as_though .. <strike>",
        "like|as_if|as_though .. hit|kicked|shot|struck|clobbered|smacked|whacked|sledgehammer|axe|brick|bat|plank|bullet|pole|shovel|rock|hammered|baseball .. head|skull",
        "<strike> .. of|in|inside|at .. pain|agony .. head|skull|brain",
        "crack|snap|pop|bang|clap|explosion|burst|thump|jolt|bolt|blow|whack .. of|in|inside|at .. head|skull|brain|back_of",
        "felt|heard|feel|hear .. pop|crack|snap|bang|burst|click|tear|rip .. head|skull|brain|neck",
        "head .. split|exploded|burst|blew|popped|ripped|cracked .. in_two|open|apart|suddenly|second|seconds|off|from",
        "suddenly|all_of_a_sudden|instantly|seconds|second|flash|bang|boom|wham ... head .. split|splitting|exploded|explode|burst|pounding|agony|killing",
        "=bang|boom|wham|wallop|whoosh|pow|zap ... head|headache|skull|pain|agony",
        "time it takes|took to snap|click|blink|clap|say",
        "snap|click of .. fingers .. head|headache|pain|worst",
        "blink of an eye .. head|headache|pain|worst",
        "came|come|comes|coming|started|struck|hit|began|peaked|there .. in .. flash|heartbeat|second|seconds|instant|split_second|snap|blink|trice|jiffy|moment|minute",
        "came|come|comes|struck|hit on? .. like .. <strike>",
        "in|within|under|inside|less_than a|one|two|few|about|couple|some? second|seconds|sec|secs|minute .. pain|agony|headache|head|worst|full",
        "no|without|not_any warning|build_up|buildup|lead_up .. headache|head|pain",
        "no|without|not_any build_up|buildup|lead_up",
        "full|unbearable|worst|agony .. before i|he|she .. finish|finished|could|blink|turn|say|sit|knew|had|got",
        "thunder .. head|headache",
    ),
    "worst_ever": (
        "never .. had|felt|known|experienced|felt_pain|suffered .. this|like_this|so .. bad|pain|head|headache|before|awful|severe|painful",
        "worst|most .. savage|painful|awful|brutal|horrific|severe|excruciating|violent|intense headache|pain|migraine",
        "nothing .. ever|before|like .. compares|this|bad",
        "mother|king|queen of all|them|the? headaches|migraines",
    ),
    "headache_worsening": (
        "headache|headaches|migraine|migraines|head|pain .. worsening|worsens|worsened|increasing|intensifying|escalating|progressing|building|mounting|climbing",
        "worse each|every|by_the|than_yesterday day|week|time|hour|morning|yesterday|last?",
        "headache|headaches|migraine|head|pain .. is|getting|gets|been|becoming .. steadily|slowly|gradually|more_and_more|much|a_lot|worse|bad|stronger|intense|severe",
        "every|each|with_each|with_every day|week|hour|morning .. worse|stronger|more_severe|more_intense|heavier",
    ),
    "has_headache": (
        "thick|sore|bad|muzzy|fuzzy|rotten|stinking|rough|dull|nasty|dodgy|heavy|filthy|hell_of_a|pounding|tight|splitting|killer|massive|terrible|stonking|wicked|evil head",
        "bit|touch of .. a =head",
        "head .. muzzy|fuzzy|woozy|thick|thumping|drumming|hammering|pounds|pulsing|bursting|thudding|vice|sore|killing|banging|bangs|twinging|stinging|splits|aching|aches",
        "for|from|with my|the|this|a =head .. paracetamol|ibuprofen|tablets|painkillers|ok|okay|take|took|taking|safe",
        "paracetamol|ibuprofen|tablets|painkillers|aspirin|nurofen .. for|with .. my|the|this =head",
        "ache|aching|pain|pains|throb|throbbing|pressure .. going|goes|up|into|to|shooting|spreading|radiating|in|across|over|behind .. head|skull|temple|temples|forehead|crown",
        "skull|noggin|bonce|temples|forehead|back_of_the_head .. <hurt>|agony|killing|thumping|pressure",
        "sore|bad|aching|pounding|tender temples|forehead|skull",
        "heads|bad_heads|sore_heads .. all|both|everyone|kids|family|woke|hurting",
        "bad|sore|banging|thick heads",
    ),
    "neck_stiff": (
        "scream|screams|screaming|cry|cries|crying|yelp|yelps|hurts|agony|shouts|howls|pain .. if|when|to .. bend|tilt|lower|move|lift|tip|touch .. head|chin|neck",
        "<cannot>|<fails>|impossible|agony .. look|see|get|bend|tilt|tip|bring|lower|drop|lean|put .. down|at|forward|forwards|head|chin|neck .. feet|lap|floor|toes|shoes|phone|keyboard|desk|ground|chest|laces|tap|sink|neck",
        "neck .. like .. concrete|plank|wood|iron|board|rock|stone|steel|poker|post|pole|cement|vice|iron_bar|brick",
        "neck .. concrete|solid|rigid|locked|set|seized|rock_hard|unbendable|frozen|jammed|fixed|stuck|immovable|stiffened|stiffening",
        "neck .. <fails> .. bend|flex|move|let|turn|go|budge|tilt|give|work|allow|nod",
        "<cannot>|<fails> .. nod|bend_forward|tuck_my_chin|look_down",
        "<cannot>|<fails> .. move|bend|turn|nod .. neck|head",
    ),
}
