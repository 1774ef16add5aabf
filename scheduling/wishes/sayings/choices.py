"""Numbers that are no dates: which of several times offered ("the second one"), scores ("8 out of 10")."""

SAYINGS = (
    # words before a time that only look like part of it
    ("", (r"(?:what|how) around", r"(?:i'm|im|i am|we're|we are) around(?= [A-Z])")),
    (
        r"\1",
        (
            r"(come|coming|pop|get|(?:fit|squeeze|get|book|slot) (?:me|us|him|her|them)) in"
            r"(?= (?:the )?(?:[Oo]\d|last|next|this|M\d|W\d)| N\d+ G\w+ (?:after|before|from (?:W|M|O|N|next)))",
        ),
    ),
    (
        "choice",
        (
            r"(?<!M\d )(?<!M\d\d )(?:the )?[Oo]\d+ "
            r"(?:one|N1(?! N)|option|choice|slot|time|of (?:those|these|them)|suggestion|opinion|"
            r"tooth|molar)",
        ),
    ),
    ("how_soon", (r"how soon|too soon|very soon|soon after|as soon as i",)),
    ("choice", (r"option N\d+|number N\d+",)),
    ("score", (r"N\d+ out of N\d+", r"pain S\d+/\d+", r"S\d+/\d+ pain")),
)
