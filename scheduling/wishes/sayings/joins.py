"""Words that join wishes or turn them down: "failing that", "as well as", "apart from", "but I can't"."""

ANYTHING = (
    r"(?:every (?:Gday|time)|any(?:thing| thing| ?time| Gday| slot)?|anyday|every ?Gday|every ?day|whenever|all "
    r"Gweek|anything)"
)

SAYINGS = (
    # "the first or last day of september", "the first and third monday of march"
    (
        r"\1 \4 of \5 \2 \3 \4 of \5",
        (
            r"([Oo]\d+|last) (or|and) (?:the )?([Oo]\d+|last) (Gday|W\d|Gweek|weekend)s? (?:of|in) "
            r"((?:next |this )?(?:Gmonth|M\d+)(?: after next)?)",
        ),
    ),
    # this and next, said once
    (r"this \1 or next \1", (r"this (?:or|and) next (G\S+|weekend|W\d)",)),
    (r"\1\2 next \1", (r"(Gweek|Gmonth|weekend|W\d)( or| and) next(?= or| and| ,|$)",)),
    (r"\1\2 Gday after tomorrow", (r"(tomorrow)( or| and) Gday after(?! \S)",)),
    (r"\1 or Gweek after next", (r"(next Gweek)(?: ,)? (?:or|and) Gweek after(?! \S)",)),
    (
        "or",
        (
            r"if not",
            r"failing that",
            r"or (?:else|if not|failing that|even|maybe|possibly)",
            r"else",
            r"as well as",
            r"as well",
        ),
    ),
    ("or", (r"(?:my )?(?:second|o2) choice(?: is| would be)?", r"if that is no good", r"or then")),
    ("to", (r"(?:right |all way )?through(?: to)?",)),
    (
        "anytime except",
        (
            rf"{ANYTHING} (?:but|except|bar|apart from|other than|excluding)(?: for| on| not)?"
            r"(?! (?:from|by|after|before))",
            rf"{ANYTHING} (?:that|which) (?:is not|isn't|isnt|not)(?: on)?",
        ),
    ),
    (
        "except",
        (
            r"but (?:not|never|no)",
            r"but (?:i )?cannot(?: do| make| come)?",
            r"not including|other than|apart from|aside from|with exception of|just not|rather not|preferably not",
            r"(?:instead|rather) (?:of|than)|(?:is |are |would be )?better (?:for me )?than",
            r"except (?:for|on|not)|leaving out|minus|not on|not in|not at|not for",
        ),
    ),
    (
        "",
        (
            r"(?:but )?not (?:very |that |super |so |crazy )?(?:early|late)(?: in Gday)?"
            r"(?! (?:next|in|this|on this|M|G|P|O|N))",
        ),
    ),
    (r"not \1", (r"no (W\ds|Pmornings?|Pafternoons?|Pevenings?|weekends?|weekdays?)(?! (?:good|use))",)),
    (
        "not",
        (
            r"(?:i )?(?:do not|don't|dont) (?:want|do|like|fancy)(?: to (?:come|be))?(?: in)?(?: on| in)?",
            r"hate|dislike",
        ),
    ),
    ("around", (r"around around", r"or (?:so|thereabouts)", r"ish", r"give or take", r"-ish")),
    (
        "around",
        (r"(?:as )?(?:close|near) to(?: as)?", r"as near as possible to", r"somewhere (?:around|near)", r"near"),
    ),
)
