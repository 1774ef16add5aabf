"""Teeth that come out by themselves, prices that make one choke, what the papers say: near the words of a danger and none."""

_MONEY = "price|prices|bill|quote|cost|costs|estimate|fee|fees|joke|heard_how_much|saw_how_much"
_LAUGHING = "laughed|laughing|laugh|giggled|giggling|cracked_up"
_HEARSAY = "=read|article|magazine|internet|google|googled|online|website|telly|tv|documentary|newspaper|leaflet|poster|apparently|tiktok|facebook|podcast"

DAILY_LIFE: dict[str, tuple[str, ...]] = {
    "very_drowsy": (
        "lost|lose|losing|loses her|his|him my|first|second|front|baby|milk|wobbly|bottom|top|back|crown|filling|tooth|teeth|job|appetite|voice|retainer|brace|phone|glasses",
    ),
    "new_seizure": (
        "think|thinking|convinced|imagine|imagining|dreamt|dreading|panic .. i will|would|might have|get|take a|another|some =fit|=fits|seizure|seizures",
        "think|thinking|convinced|imagine|imagining|panic .. i am going_to|about_to|gonna have|get|take a|another|some =fit|=fits|seizure|seizures",
    ),
    "chest_discomfort": (
        "is|are|does|do .. always|ever|usually|sometimes|often|only .. a? heart attack",
        f"{_HEARSAY} .. can|could|may|might|sometimes|often mean|be|signal|indicate|cause|come_from a|an? heart attack",
        f"{_HEARSAY} ... can|could|may|might mean|be|signal|indicate|cause a|an? heart attack",
    ),
    "face_droop": (
        "will|would|could|might my|the|his|her|one|half face|eye|eyelid|mouth|smile|lip|cheek|brow|side =droop|=drop|=sag|=fall|=slip|be_droopy|be_lopsided",
        "will|would|could|might|can|does .. make|leave|cause|give my|the|your|me|you .. =droop|=drop|=sag|drooping|droopy|lopsided",
    ),
    "breathing_difficulty": (
        f"choked|choking|choke|gasped|gasp|suffocated .. when|at|on|hearing|seeing|over .. {_MONEY}",
        f"{_LAUGHING} .. choked|choking|choke|not_breathe|gasping",
    ),
    "swallowing_difficulty": (f"choked|choking|choke .. when|at|on|hearing|seeing|over .. {_MONEY}",),
    "inhaled_object": (
        "going|coming down & puffy|puffiness|swelling|bruise|bruising",
        f"choked|choking|choke .. when|at|on|hearing|seeing|over .. {_MONEY}",
    ),
    "fainted": (
        f"{_LAUGHING} ... nearly|almost passed_out|fainted|blacked_out|collapsed",
        f"nearly|almost passed_out|fainted|blacked_out|collapsed .. {_LAUGHING}",
        f"nearly|almost passed_out|fainted|blacked_out|collapsed .. when|at|hearing|seeing|over .. {_MONEY}",
    ),
    "loc": (
        f"{_LAUGHING} ... nearly|almost passed_out|fainted|blacked_out|collapsed",
        f"nearly|almost passed_out|fainted|blacked_out|collapsed .. {_LAUGHING}",
        f"nearly|almost passed_out|fainted|blacked_out|collapsed .. when|at|hearing|seeing|over .. {_MONEY}",
    ),
    "child_balance_problem": (
        "=tooth|=teeth|incisor|molar is|are|was|has|feels|has_been|has_gone|has_got|getting? a|all|very|really|so|bit|quite? wobbly|wobbling",
        "wobbly|wobbling front|baby|milk|bottom|top|first|back? =tooth|=teeth",
    ),
    "tooth_knocked_out": (
        "gone|goes|going in|within|after a|one|two|three|few|couple|#? of? second|seconds|sec|secs|moment|minute|minutes|flash|instant",
    ),
    "sudden/yes": (
        "one minute|moment i? am|is|feel? hot|cold|freezing|boiling|sweating the? next",
        "cried|cries|crying straight|right away",
        "cried|cries|crying immediately|instantly|at_once",
        "thunderclap headache|headaches|migraines? are|is|can|means|mean|on_the_news|run|runs",
        "about|on|of thunderclap headache|headaches",
    ),
    "swelling_local_gum": ("sore|tender|rough|raw|white spot|spots|patch|patches",),
}
