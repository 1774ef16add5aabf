"""Which of several times that were offered ("the second one"), and scores ("8 out of 10"): numbers that are no dates."""

SAYINGS = (
    ("choice", (r"(?:the )?[Oo]\d+ (?:one|N1|option|choice|of (?:those|these|them)|suggestion|opinion|tooth|molar)",)),
    ("choice", (r"option N\d+|number N\d+",)),
    ("score", (r"N\d+ out of N\d+", r"pain S\d+/\d+", r"S\d+/\d+ pain")),
)
