"""Parts of the day told by what else happens in them: work, school, meals."""

THE_CHILDREN = (
    r"(?:my |the |kids |kid |children |son |daughter |little one |boys |girls |them |him |her |i |have |i've |they )*"
)

HALF_DAY_ENDS = r"(?=(?: (?:only|slot|appointment|or|and|,|on|/|-|to|if|is|would|works|next|this|W\d|N\d|O\d))|$)"

SAYINGS = (
    (
        "Pfirstthing",
        (
            r"(?:[Oo]1|first) thing(?: in Pmorning)?|bright and early|(?:at )?crack of dawn|(?:at )?dawn",
            r"beginning of (?:my )?(?:working |work )?Gday",
            r"(?:[Oo]1|first|earliest) (?:appointment|slot|appt|one|thing) (?:of|in) Gday",
        ),
    ),
    (
        "Plastthing",
        (
            r"last thing(?: at Pnight| in Gday)?",
            r"(?:latest|last) (?:appointment|slot|appt|one)(?: (?:of|in) Gday| available| possible| you have)*",
            r"as late as (?:possible|you can)(?: in Gday)?",
        ),
    ),
    ("noon", (r"mid Gday", r"(?:N12|T12:00|U12:00) (?:oclock )?(?:noon|Plunch)", r"high noon")),
    ("midnight", (r"mid Pnight", r"(?:N12|T12:00|T00:00|U12:00) (?:oclock )?midnight")),
    (r"mid P\1", (r"mid(morning|afternoon)",)),
    (
        "Pafterrun",
        (
            rf"(?:after|once|when) {THE_CHILDREN}(?:done |do |doing |dropped |drop |dropping |taken |take |off "
            rf"|at |to )*"
            r"(?:school run|school drop|drop off|dropoff|school drop off|nursery run|in school)",
            rf"(?:after|once|when) {THE_CHILDREN}(?:dropped|drop|dropping|taken|take|taking) "
            rf"{THE_CHILDREN}(?:off |at |to )*"
            r"(?:school|nursery)",
        ),
    ),
    (
        "Pbeforepickup",
        (
            rf"before {THE_CHILDREN}(?:do |doing |to |get |pick |collect |picking |collecting |up |from |"
            rf"afternoon |Pafternoon )*"
            rf"{THE_CHILDREN}(?:school )?(?:pick up|pickup|picking up|collect|up from school|from school|"
            rf"school finishes)(?: time)?",
        ),
    ),
    (
        "Pbeforeschool",
        (
            rf"before {THE_CHILDREN}(?:do |doing |go to |morning |Pmorning )*"
            r"(?:school run|school starts|school drop off|school|nursery run|nursery|drop off)",
        ),
    ),
    (
        "Pafterschool",
        (
            rf"(?:after|when) {THE_CHILDREN}(?:finish |finishes |out of |are out of |is out of |get out of )*"
            r"(?:school|college|nursery|lessons|uni|classes)(?: finishes| ends| is out| lets out| hours)?",
            r"out of school(?: Ghour)?",
        ),
    ),
    (
        "Pschoolhours",
        (rf"(?:during|in|within) school (?:Ghour|time|Gday)|while {THE_CHILDREN}(?:are |is )?(?:at|in) school",),
    ),
    (
        "Pafterwork",
        (
            r"(?:after|once|when) (?:i |my |i've |i have |he |she )*(?:finish |finishes |finished |finishing |"
            r"done |get off |leave )*"
            r"(?:with )?(?:work|office|my shift|shift)(?: Ghour| finishes| ends| is over)?",
            r"(?:on )?(?:my |the )?way (?:home|back)(?: from work)?",
            r"(?:out of|outside|outside of) (?:office|work|working) Ghour",
        ),
    ),
    (
        "Pbeforework",
        (
            r"before (?:i |my |he |she )*(?:start |starts |starting |go to |going to |leave for )*(?:work|"
            r"office|my shift|shift)"
            r"(?: Ghour| starts| begins)?",
            r"(?:on )?(?:my |the )?way (?:in )?to work",
        ),
    ),
    (
        "Pofficehours",
        (
            r"(?:during |in |within )?(?:normal |usual |regular )*(?:business|office|working|work|opening|"
            r"surgery) (?:Ghour|time)",
        ),
    ),
    (
        "Pendofday",
        (
            r"(?:at |towards |toward )?(?:very )?(?:end|close|cob|eob) of (?:my |the |working |work |"
            r"business )*(?:Gday|business|play)",
            r"cob|eod",
        ),
    ),
    ("Platerinday", (r"(?:later|late|later on|late on) in Gday",)),
    ("Pearlyinday", (r"(?:early|earlier|early on) in Gday",)),
    ("Pday", (r"during Gday(?: ?time)?|daytimes?|in Gday ?time",)),
    ("Pallday", (r"all Gday(?: long)?|(?:any ?time|anytime) (?:of|during|in) Gday",)),
    ("Pmidday", (r"(?:mid|around mid) of Gday",)),
    ("Pafterlunch", (r"after (?:my )?(?:lunch|Plunch)(?: ?time| hour| break)?",)),
    ("Pbeforelunch", (r"before (?:my )?(?:lunch|Plunch)(?: ?time| hour| break)?",)),
    (r"\1Plunch", (r"(?:over |during |in |at )?(early |late )?(?:my )?(?:lunch|Plunch)(?: ?time| Ghour| break)s?",)),
    ("Pafterbreakfast", (r"after breakfast",)),
    ("Pbreakfast", (r"breakfast ?time|(?:at|over) breakfast",)),
    ("Pteatime", (r"tea ?time|around tea",)),
    ("Pafterdinner", (r"after (?:dinner|supper|tea|my tea)(?: ?time)?",)),
    ("Pdinner", (r"(?:dinner|supper) ?time|(?:at|over|around) (?:dinner|supper)",)),
    ("Psmallhours", (r"(?:wee|small) Ghour",)),
    (r"\1 Pevening", (r"(W\ds?|tomorrow) eve",)),
    ("weekday Pevenings", (r"(?:weekday|Gweek) (?:Pevenings?|Pnights?|nights?)|weeknights?",)),
    # "late on friday afternoon": the shade stands before the part
    (r"\2 \1 \3", (r"(early|late) (?:on |in )?((?:this |next )?W\d|tomorrow|today|O\d+) (?:in )?(P\S+)",)),
    (r"\1 Pendofday", (r"end of (tomorrow|today|W\d)",)),
    (r"\1 N\2 Pam", (r"(?<![NO]\d )(?<![NO]\d\d )(M\d+) T0?(\d|1[01]):00",)),
    (r"this \1 \2", (r"(early|late|later) this (P\S+)",)),
    (r"\1 \3 \2", (r"((?:[Oo]\d|last) W\d) (P\S+) ((?:of|in) (?:next |this )?(?:Gmonth|M\d+))",)),
    (r"\1 P\2", (r"(W\ds?|tomorrow|today|[Oo]\d+|M\d+ N\d+) (am|pm)",)),
    ("Pam", (rf"(?<!i )(?<!oclock )am{HALF_DAY_ENDS}",)),
    ("Ppm", (rf"(?<!oclock )pm{HALF_DAY_ENDS}",)),
    (r"any \1", (r"N1 (P\S+)",)),
    (r"by \2 \1", (r"by (P\S+) (?:on |of )?((?:this |next )?W\d|tomorrow|today)",)),
)
