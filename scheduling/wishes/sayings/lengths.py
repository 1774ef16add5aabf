"""Lengths of time: "half an hour", "a couple of weeks", "an hour and a half", "working days"."""

SAYINGS = (
    ("N90 Gminute", (r"(?:N1 )?Ghour and half", r"F1\.5 Ghour", r"N1 and half Ghour")),
    (
        "N150 Gminute",
        (r"N2 and half Ghour", r"N2 Ghour and half", r"F2\.5 Ghour", r"N2 and N1 half Ghour"),
    ),
    ("N45 Gminute", (r"N3 (?:- )?quarters? of (?:N1 )?Ghour", r"S3/4 Ghour")),
    ("N30 Gminute", (r"N1 half Ghour", r"half (?:N1 )?Ghour", r"S[12]/[12] Ghour")),
    ("N15 Gminute", (r"(?:N1 )?quarter (?:of )?(?:N1 )?Ghour",)),
    (r"N2 \1", (r"(?:N1 )?(?:couple|pair) (?:of )?(?:more )?(G\S+|W\ds)",)),
    (r"N3 \1", (r"(?:N1 )?few (?:more )?(G\S+|W\ds)",)),
    (r"N4 \1", (r"several (?:more )?(G\S+)",)),
    (r"N6 \1", (r"half dozen (G\S+)",)),
    ("Gworkday", (r"(?:working|business|work|office|week) Gday",)),
    ("end of Gmonth", (r"Gmonth end",)),
    ("weekend", (r"Gweek end", r"week ?end")),
    ("weekday", (r"Gweek Gday", r"week ?day")),
)
