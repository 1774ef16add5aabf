"""Set phrases of several words, each replaced by the one way of saying it that the grammar reads."""

import re

SAYINGS = tuple(
    (re.compile(rf"(?<!\S){pattern}(?!\S)"), replacement)
    for pattern, replacement in (
        # as soon as possible, whenever
        (
            r"(?:as|a) (?:soon|early|quickly|quick|fast) (?:as|has) (?:possible|poss|you can|can be|you are able|possibly|able)",
            "asap",
        ),
        (r"at (?:your|my|his|her|their)? ?(?:very )?earliest(?: convenience| opportunity| chance)?", "asap"),
        (r"(?:as )?(?:soon|early) as (?:possible|poss|you can)", "asap"),
        (
            r"(?:right|straight) (?:away|now)|at once|this (?:instant|minute|Gminute)|now|without delay|quick as you can",
            "asap",
        ),
        (
            r"(?:(?:your|next|very|nearest|first) )*(?:earliest|soonest|first|next|nearest|O1|o1) "
            r"(?:available|possible|free|open|slot|appointment|opening|opportunity|time|one|you have(?: got)?|you can|you got|"
            r"convenient|cancellation|availability)(?: (?:available|possible|slot|appointment|time|opening|one|you have|you can))*",
            "asap",
        ),
        (r"earliest|asap asap", "asap"),
        (
            r"(?:whenever|when ever)(?: (?:you (?:can|want|like|have|are free)|is (?:good|best|easiest|fine)|suits|possible))*",
            "asap",
        ),
        (
            r"(?:any|what ?ever|no particular|no specific) ?(?:old )?(?:time|date|Gday)(?: (?:at all|you (?:have|like|want)|is (?:fine|good|ok|okay)|will do|suits|works))*",
            "anytime",
        ),
        (
            r"anytime(?: (?:at all|is (?:fine|good)|you (?:have|like|want)|will do))?|any slot|any appointment",
            "anytime",
        ),
        (r"any Gday(?: at all)?", "anyday"),
        (
            r"(?:i am|i'm|im|am|we are|we're)? ?(?:totally |completely |pretty |very |quite |fully )*flexible|no preference|(?:i )?(?:don't|dont|do not) (?:really )?mind(?: when)?|not (?:fussy|fussed|bothered)(?: when)?|you (?:choose|pick|decide)",
            "anytime",
        ),
        # parts of the day
        (r"O1 thing|o1 thing|first thing", "Pfirstthing"),
        (r"last thing(?: (?:at|in) \S+)?|last appointment(?: of day)?|last slot(?: of day)?", "Plastthing"),
        (r"(?:noon|lunch|Plunch)(?: ?time| hour| break)s?|in my lunch|over Plunch|over lunch", "Plunch"),
        (r"mid day", "noon"),
        (r"mid night", "midnight"),
        (r"(?:N12|T12:00|U12:00) (?:oclock )?noon", "noon"),
        (r"(?:N12|T12:00|T00:00|U12:00) (?:oclock )?midnight", "midnight"),
        (
            r"after (?:i finish |i've finished |finishing |my )?(?:work|office)(?: hours)?|when i finish work|when work finishes",
            "Pafterwork",
        ),
        (
            r"before (?:i start |starting |going to |i go to |my )?(?:work|office)(?: hours| starts)?|on (?:my )?way to work|on way in to work",
            "Pbeforework",
        ),
        (r"on (?:my )?way home(?: from work)?", "Pafterwork"),
        (
            r"(?:after|once|when) (?:i've |i have |i )?(?:done |dropped |drop |dropping |doing |finished )?(?:(?:my |kids |children |them |off |at |to |are )*)(?:school (?:run|drop off|dropoff|drop)|drop off|in school|Pmorning school run)",
            "Pafterrun",
        ),
        (r"after (?:i (?:drop|dropped)|dropping) (?:\S+ ){0,3}school", "Pafterrun"),
        (
            r"before (?:(?:my|i|do|doing|kids|children|afternoon|Pafternoon|have|need|to|get|pick|up|them|collect|have to) )*(?:school (?:pick up|pickup|pick)|pick up|pickup|picking \S+ up)(?: from school)?(?: time)?",
            "Pbeforepickup",
        ),
        (
            r"before (?:my |i do |doing |morning |Pmorning )*(?:school(?: run| starts| drop off| dropoff)?|nursery(?: run)?|school run)",
            "Pbeforeschool",
        ),
        (
            r"after (?:the |my |kids |children |they )*(?:school(?: finishes| ends| is out| run)?|college|nursery|uni|lessons|classes)|out of school",
            "Pafterschool",
        ),
        (r"(?:during|in|within) school (?:hours|time|Gday)|while (?:\S+ ){0,3}(?:at|in) school", "Pschoolhours"),
        (
            r"(?:during |in |within )?(?:(?:normal |usual |regular )*(?:business|office|working|work|opening|surgery) (?:hours|time))",
            "Pofficehours",
        ),
        (r"(?:during|in) Gday(?: time)?|daytime|daytimes|Gday time", "Pday"),
        (
            r"(?:end|close|cob|eob) of (?:my |working |work |business )?(?:Gday|business|play)|eod|cob|close of (?:business|play)",
            "Pendofday",
        ),
        (r"(?:beginning|first part) of (?:my |working |work )?Gday", "Pfirstthing"),
        (r"(?:later (?:in|on in)|late in|toward|towards) (?:Gday|end of Gday)", "Platerinday"),
        (r"later on", "later"),
        (r"earlier in Gday|early in Gday|early on in Gday", "Pearlyinday"),
        (r"tea ?time|around tea", "Pteatime"),
        (r"breakfast(?: time)?", "Pbreakfast"),
        (r"(?:dinner|supper|tea) ?(?:time)?", "Pdinner"),
        (r"after (?:lunch|Plunch)", "Pafterlunch"),
        (r"before (?:lunch|Plunch)", "Pbeforelunch"),
        (r"after (?:breakfast|Pbreakfast)", "Pafterbreakfast"),
        (r"all Gday(?: long)?|any time of Gday|anytime of Gday", "Pallday"),
        (r"(W\ds?) eve", r"\1 Pevening"),
        (r"wee hours|small hours", "Psmallhours"),
        (r"middle of Gday|mid of Gday|mid Gday", "Pmidday"),
        (r"(?:am|a\.m)(?=(?: (?:only|please|slot|appointment|or|,|on))| *$)", "Pam"),
        (r"pm(?=(?: (?:only|please|slot|appointment|or|,|on))| *$)", "Ppm"),
        # lengths of time
        (r"N1 half Ghour|half N1 Ghour|half Ghour", "N30 Gminute"),
        (r"(?:N1 )?quarter (?:of )?(?:N1 )?Ghour", "N15 Gminute"),
        (r"(?:N3|three) (?:- )?quarters? of (?:N1 )?Ghour", "N45 Gminute"),
        (r"N1 Ghour and (?:a )?half", "N90 Gminute"),
        (r"N2 and (?:a )?half Ghour|F2\.5 Ghour", "N150 Gminute"),
        (r"F1\.5 Ghour|N1 and (?:a )?half Ghour", "N90 Gminute"),
        (r"(?:N1 )?(?:couple|pair) (?:of )?(?:more )?(?=(?:G|W\ds))", "N2 "),
        (r"(?:N1 )?few (?:more )?(?=(?:G|W\ds))", "N3 "),
        (r"several (?:more )?(?=G)", "N4 "),
        (r"(?:N1 )?half (?:a )?dozen (?=G)", "N6 "),
        (r"(?:working|business|work|office) Gday", "Gworkday"),
        (r"N(\d+) Gfortnight", r"N\1 Gfortnight"),
        (r"(?:a )?Gfortnight", "Gfortnight"),
        # bounds
        (
            r"(?:no|not) (?:any )?(?:later|after) (?:than )?|not past|at latest by|latest by|up to and including|up until|up to|no more than|not beyond",
            "by ",
        ),
        (r"by latest|at (?:the )?latest|or (?:before|earlier|sooner)|at (?:the )?very latest|latest", "latest"),
        (
            r"(?:no|not) (?:any )?(?:earlier|sooner|before|until)(?: than)?|not any time before|anytime from|as of|as from|beginning from|beginning on|starting(?: from| on| at)?|commencing(?: from| on)?|any later than",
            "from ",
        ),
        (
            r"at (?:the )?earliest|or (?:later|after|thereafter|beyond|afterwards?)|and (?:later|after|afterwards?|beyond)|onwards?|forwards?",
            "onwards",
        ),
        (
            r"(?:any ?time|anytime|some time|some point|at some point|later) (?:after|past|following|beyond)|later than|after about|once past|past(?= (?:T|U|N\d+ oclock))|following on from|anytime past|as late as",
            "after",
        ),
        (
            r"(?:any ?time|anytime|some time|sooner|earlier) (?:before|than|prior to)|earlier than|prior to|ahead of|in advance of|before about",
            "before",
        ),
        (r"(?:any ?time|anytime) (?:by|until)", "by"),
        (r"(?:any ?time|anytime) between|somewhere between|in between|between about", "between"),
        (r"(?:any ?time|anytime|sometime|some time|at some point) (?:on|in|during|over|within)?", ""),
        (r"around about|about around|or (?:so|thereabouts|there abouts)|ish|give or take", "around"),
        (r"(?:as )?close to(?: as)?|near to|as near as possible to|somewhere around|near", "around"),
        # joins
        (
            r"if not|failing that|or else|or if not|else|as well as|as well|as second choice|second choice|o2 choice",
            "or",
        ),
        (r"right through to|right through|through to|all way to|all way through to", "to"),
        (
            r"but not|but (?:i )?cannot(?: do| make)?|not including|other than|apart from|aside from|with exception of|just not|rather not|except for|except not|except (?:on|for|the)|leaving out|minus|not on",
            "except",
        ),
        (
            r"(?:any (?:Gday|time|thing)|anyday|anytime|anything|any other (?:Gday|time)|every ?day|whenever|asap) (?:but|except|bar|excluding)",
            "anytime except",
        ),
        (r"any Gday of (?:the )?week", "anyday"),
        # pairs of ordinals that choose, and are no dates
        (
            r"(?:the )?[Oo]\d+ (?:one|option|slot|appointment|choice|of those|of these|available|suggestion|visit|opinion|tooth|molar|time)",
            "choice",
        ),
        (r"N\d+ out of N\d+|S\d+/10 pain|pain S\d+/\d+", "score"),
        (r"N24/7|N24 / N7", "anytime"),
        (r"Gweek end", "weekend"),
        (r"week ?end", "weekend"),
        (r"Gweek Gday|week ?day", "weekday"),
        (r"Gweek nights?|Gweek Pnights?|weeknights?|weekday Pnights", "weekday Pevenings"),
        (r"Gweek Pevenings?", "weekday Pevenings"),
    )
)


def with_sayings(words: str) -> str:
    for saying, replacement in SAYINGS:
        words = saying.sub(replacement, words)
    return " ".join(words.split())
