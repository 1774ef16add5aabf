"""The words of time in English, each with the typed word the grammar reads.

Typed words begin with a capital letter and everything else is lower case: W0 to W6 are weekdays (W0s: "mondays"), M1 to
M12 months, Gday and the like lengths of time, Pmorning and the like parts of the day (Pmornings: each).
"""

WEEKDAYS = {
    0: "monday mon mond monda mondy munday monady moday",
    1: "tuesday tue tues tuesd tuseday tuesaday chewsday tuday tusday",
    2: "wednesday wed weds wedn wednes wensday wendsday wednsday wensdays wednesdy wendesday wedensday wenesday "
    "wedneday wedsday wenzday",
    3: "thursday thu thur thurs thurday thirsday thersday thrusday thursdya thurdsay",
    4: "friday fri frid fryday freeday",
    5: "saturday sat satday satterday saterday satuday saturaday satrday saturdya",
    6: "sunday sun sundy",
}
MONTHS = {
    1: "january jan janu janury januray janurary januari",
    2: "february feb febr febuary febrary feburary febuaury",
    3: "march mar",
    4: "april apr apri",
    5: "may",
    6: "june jun",
    7: "july jul",
    8: "august aug augu",
    9: "september sep sept septem setember",
    10: "october oct octo",
    11: "november nov novem",
    12: "december dec decem desember",
}
UNITS = {
    "minute": "minute minutes min mins minuets minits",
    "hour": "hour hours hr hrs hour's hours'",
    "day": "day days dy dys day's days'",
    "workday": "workday workdays",
    "week": "week weeks wk wks eow week's weeks' weeek weaks",
    "fortnight": "fortnight fortnights fortnight's fortnite",
    "month": "month months mth mths eom month's months'",
    "year": "year years yr yrs eoy year's years'",
}
PARTS = {
    "morning": "morning morn mornin morining mornig morno",
    "lunch": "lunchtime lunch lunchtimes lunch-time dinnertime",
    "afternoon": "afternoon arvo aft afternon aftenoon afternooon afternoonish",
    "evening": "evening evenin evning evning eveing",
    "night": "night nite",
    "teatime": "teatime tea-time",
}
PLURAL_PARTS = {
    "morning": "mornings morns",
    "afternoon": "afternoons arvos",
    "evening": "evenings",
    "night": "nights",
    "lunch": "lunchtimes lunches",
}
SAME = {
    "today": "today 2day tday tdy todays today's todday tody",
    "tomorrow": "tomorrow tommorow tommorrow tomorow tomorro tomorrows tomorrow's tomoz tomoro tmrw tmrow tmw tmr "
    "tmoro 2moro 2morrow 2mrw tomrrow tomorroe tommorw tommorows morrow tomorra",
    "tonight": "tonight tonite 2nite tonights tonight's 2night",
    "yesterday": "yesterday yest yesterdays yesterday's yday",
    "noon": "noon midday noontime middays",
    "midnight": "midnight",
    "weekend": "weekend wkend weekened wknd week-end",
    "weekends": "weekends week-ends wkends",
    "weekday": "weekday",
    "weekdays": "weekdays",
    "oclock": "o'clock oclock oclcok o'clcok",
    "around": "around about approximately approx roughly circa approximatly aprox nearish",
    "coming": "coming upcoming following forthcoming comming",
    "this": "this current present thiss",
    "next": "next nxt nex nest",
    "beginning": "beginning start begining",
    "mid": "mid middle midway",
    "end": "end",
    "until": "until till til untill unti 'til",
    "to": "to thru through",
    "after": "after aftr afer",
    "before": "before b4 befor bfore",
    "from": "from frm",
    "between": "between betwen inbetween btwn bet",
    "and": "and n plus",
    "or": "or alternatively otherwise else",
    "any": "any",
    "every": "every each evry ev",
    "except": "except excluding excl bar barring excepting",
    "not": "not never nor avoid",
    "cannot": "cannot can't cant couldn't couldnt won't wont unable",
    "onwards": "onwards onward",
    "last": "last previous prev final",
    "asap": "asap immediately urgently straightaway soonest pronto",
    "later": "later",
    "christmas": "christmas xmas chrimbo crimbo chrismas christmass xmass",
}


def _typed() -> dict[str, str]:
    words: dict[str, str] = {}
    for target, spellings in SAME.items():
        words.update(dict.fromkeys(spellings.split(), target))
    for number, spellings in WEEKDAYS.items():
        for spelling in spellings.split():
            words[spelling] = f"W{number}"
            words.setdefault(f"{spelling}s", f"W{number}s")
            words.setdefault(f"{spelling}'s", f"W{number}")
    for number, spellings in MONTHS.items():
        words.update(dict.fromkeys(spellings.split(), f"M{number}"))
    for unit, spellings in UNITS.items():
        words.update(dict.fromkeys(spellings.split(), f"G{unit}"))
    for part, spellings in PARTS.items():
        words.update(dict.fromkeys(spellings.split(), f"P{part}"))
    for part, spellings in PLURAL_PARTS.items():
        words.update(dict.fromkeys(spellings.split(), f"P{part}s"))
    return words


TYPED = _typed()

# Weekdays and months that are also other words are read as days only where the words around them allow it.
AMBIGUOUS = frozenset({"may", "march", "mar", "sat", "sun", "wed"})
