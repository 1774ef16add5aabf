"""Numbers that are no dates: which of several times offered ("the second one"), scores ("8 out of 10")."""

SAYINGS = (
    (
        "choice",
        (
            r"(?:the )?[Oo]\d+ (?:one|N1|option|choice|slot|time|of (?:those|these|them)|suggestion|opinion|"
            r"tooth|molar)",
        ),
    ),
    ("how_soon", (r"how soon|too soon|very soon|soon after|as soon as i",)),
    ("choice", (r"option N\d+|number N\d+",)),
    ("score", (r"N\d+ out of N\d+", r"pain S\d+/\d+", r"S\d+/\d+ pain")),
)
