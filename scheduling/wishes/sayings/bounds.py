"""Bounds: "no later than" and "at the latest" are "by", "not before" is "from", "when I finish work at" is "after"."""

I_CAN_DO = r"(?:that )?(?:i|we|he|she) (?:can|could) (?:do|make|come|manage)"
DO = r"(?:do|make|come|manage|get|be)(?: anything| any| it| there| in| here)*"
SAYINGS = (
    # the working day as a bound
    (
        "after",
        (
            r"(?:i )?(?:finish|get off|get out|knock off|clock off|am off|am done|get home|am home|am back|get back)"
            r"(?: work| school| from work| home)?(?: at| by| around| until)",
            r"(?:i )?(?:am )?(?:at )?(?:work|working) (?:until|to)",
        ),
    ),
    (
        "before",
        (
            r"(?:i )?(?:start|begin|beginning|have to be|need to be)(?: work| school| at work| in work) (?:at|"
            r"by|around)?",
        ),
    ),
    (r"\1 before", (r"(?:the )?last (W\d) before",)),
    (r"from \1", (r"(?<!Gweek )beginning ((?:next )?W\d|tomorrow)",)),
    (
        "from",
        (
            r"(?:i'm|im|i am|we're|we are|i'll be|i will be) (?:back|home)(?: from \S+)?(?: on| by)?"
            r"(?! (?:before|within|between|after|in|until|from|at|to|[WSTUMD]\S+ before))",
        ),
    ),
    (
        r"between \1 and \2",
        (r"(?:not|nothing) (?:before|earlier than) (\S+)(?: am)? (?:or|and|nor)(?: not)? (?:after|later than) (\S+)",),
    ),
    ("from", (rf"(?:earliest|soonest|o1) (?:Gday |time )?{I_CAN_DO} is",)),
    ("by", (rf"(?:latest|last) (?:Gday |time )?{I_CAN_DO} is",)),
    # "before my op on the 20th"
    (r"\1", (r"(before|after) (?:my |our |his |her )[a-z']+ (?:[a-z']+ )?(?:is )?on(?= (?:the )?[OWDS]\d)",)),
    # by and from
    (
        "by",
        (
            r"on (?:or|and) before",
            rf"cannot (?:{DO} )?(?:after|past|later than)",
            r"(?:no|not|nothing|none) (?:any )?(?:later|after|more)(?: than)?",
            r"not (?:past|beyond)",
            r"(?:at )?latest by|by latest",
            r"up to and including|up until|up to",
            r"(?:any ?time|some ?time) (?:up )?(?:until|by)",
            r"in time for",
        ),
    ),
    (
        "from",
        (
            r"on (?:or|and) after",
            rf"cannot (?:{DO} )?(?:before|until|earlier than)",
            r"(?:no|not|nothing|none) (?:any )?(?:earlier|sooner|before|until)(?: than| then)?(?! (?:my |the "
            r")?(?:work|school|lunch|Plunch))",
            r"(?:any ?time|some ?time) (?:from|since)",
            r"as (?:of|from)",
            r"beginning (?:from|on)",
            r"(?<!Gweek )(?:starting|commencing)(?: from| on| at)?",
        ),
    ),
    ("latest", (r"at (?:very )?latest", r"latest", r"or (?:before|earlier|sooner)(?! [A-Z])", r"or anything earlier")),
    (
        "onwards",
        (
            r"at (?:very )?earliest",
            r"(?:or|and) (?:later|after|thereafter|beyond|afterwards?|anytime after|any time after)(?! [A-Z])",
            r"onwards?|forwards?",
        ),
    ),
    (
        "after",
        (
            r"(?:any ?time|some ?time|(?:at )?some point|shortly|just|straight|right|a bit|bit) (?:after|past|"
            r"following|beyond)",
            r"(?:later|any later) than|after around|once past|once it is past",
        ),
    ),
    (
        "before",
        (
            r"(?:any ?time|some ?time|(?:at )?some point|shortly|just|sooner|earlier) (?:before|than|prior to)",
            r"earlier than|prior to|ahead of|in advance of|before around",
        ),
    ),
    ("between", (r"(?:any ?time|some ?time|somewhere|anywhere|in) between", r"between around")),
)
