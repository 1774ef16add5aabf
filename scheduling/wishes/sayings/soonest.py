"""As soon as possible, and any time at all."""

NOUN = r"(?:slot|appointment|appt|opening|opportunity|time|cancellation|availability|date|space|one)"
HAVE = r"(?:you (?:have|can|got|offer)|you've|there is|possible|free|open|available|convenient|going)"

SAYINGS = (
    (
        "asap",
        (
            r"(?:as|a) (?:soon|early|quickly|quick|fast|near) (?:as|has) (?:possible|poss|possibly|able|"
            r"feasible|you (?:can|are able|possibly can)|can be|i can)",
            r"(?:soon|early|quick) as (?:possible|poss|you can|i can)",
            r"at (?:your|my|his|her|their) (?:very )?earliest(?: convenience| opportunity| chance)?",
            r"(?:right|straight) (?:away|now)|at once|this (?:instant|Gminute)|now|without delay",
            rf"(?:(?:your|the|very|next|nearest|o1|O1) )*(?:earliest|soonest|nearest)(?: {NOUN}| {HAVE}| got| "
            rf"you| asap)*",
            rf"(?<!after )(?<!W\d )(?<!W\d the )(?:(?:your|the|very) )*(?:(?:o1|next|first) (?:free|open)|"
            rf"(?:o1|O1|next|first) (?:available|possible|opening|availability|cancellation))(?: {NOUN}| {HAVE})*",
            rf"(?:(?:your|the|very) )*(?:o1|O1|next|first) (?:slot|appointment|appt|opportunity|time|"
            rf"opening)(?: {HAVE}| got)+",
            r"(?:your |my )?(?:next|o1|O1) appointment",
            r"(?:sooner|earlier) (?:better|best)|sooner rather than later|sooner if possible",
            r"(?:whatever|whichever) (?:one )?(?:is |you have )?"
            r"(?:soonest|earliest|sooner|earlier|quicker|asap|first|o1)",
            r"(?:emergency|urgent) appointment|(?:it is |it's |its |this is |quite |very |bit )*urgent(?! \S)",
        ),
    ),
    ("asap", (r"asap(?: asap)+", r"asap (?:possible|available|you have|you can)")),
    (
        "anytime",
        (
            r"(?:whenever|when ever)(?: (?:you (?:can|want|like|have|are free)|is (?:good|best|easiest|fine|"
            r"convenient)|suits|possible))*",
            r"(?:any|what ?ever|no particular|no specific) ?(?:old )?(?:time|date)(?: (?:at all|you (?:have|"
            r"like|want)|is (?:fine|good|ok|okay)|will do))*",
            r"anytime(?: (?:at all|is (?:fine|good|ok|okay)|you (?:have|like|want)|will do))?|any (?:slot|"
            r"appointment)(?: at all)?",
            r"(?:i am|i'm|im|we are|we're)? ?(?:totally |completely |pretty |very |quite |fully )*flexible",
            r"no (?:real |particular )?preference|(?:i )?(?:don't|dont|do not) (?:really )?mind(?: when)?|not "
            r"(?:fussy|fussed|bothered)(?: when)?",
            r"you (?:choose|pick|decide)|up to you|doesn't matter(?: when)?|anything "
            r"(?:is fine|goes|will do|you have|available|at all|please)",
        ),
    ),
    ("anyday", (r"(?:any|whatever|whichever) Gday(?: of Gweek| at all)?",)),
    ("anytime", (r"N24/7|N24 / N7",)),
)
