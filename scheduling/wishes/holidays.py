"""Days with names: Christmas Eve, Boxing Day, Easter Monday, Thanksgiving, and the next of each.

Only days a patient may name when booking; which of them a clinic is closed on is not decided here.
"""

import re
from collections.abc import Callable
from datetime import timedelta

from scheduling.wishes.asked import Asked
from scheduling.wishes.periods import YEAR, month_of, year_said
from scheduling.wishes.phrases import Phrase, phrase
from scheduling.wishes.pieces import Dates, Past, one_day
from scheduling.wishes.yearly_days import DAYS, MONDAY, SUNDAY, OnYear, fixed, from_easter, next_on, nth

AMERICAN = frozenset({"US", "CA"})


NAMES = {
    r"christmas eve|night before christmas": "christmas eve",
    r"christmas(?: Gday| time)?|christmastime|O25 christmas": "christmas",
    r"boxing Gday|st stephen's Gday|saint stephen's Gday|st stephens Gday": "boxing day",
    r"(?:new Gyear|new Gyears|nye|new years)(?: eve)|nye|hogmanay|o?l?d? ?year's night": "new year's eve",
    r"new Gyear(?: Gday)?|new years(?: Gday)?|nyd|O1 of new Gyear": "new year's day",
    r"twelfth night|o12 night|epiphany eve": "twelfth night",
    r"burns P?night": "burns night",
    r"(?:st |saint )?valentine'?s?(?: Gday)?": "valentine's day",
    r"(?:st|saint) david'?s? Gday": "st david's day",
    r"(?:st|saint) (?:patrick|paddy|patty)'?s? Gday|pad?dy'?s Gday": "st patrick's day",
    r"april fools?'?s?(?: Gday)?|M4 fools?'?s?(?: Gday)?": "april fools day",
    r"(?:st|saint) george'?s? Gday": "st george's day",
    r"(?:st|saint) andrew'?s? Gday": "st andrew's day",
    r"(?:may_|M5) Gday": "may day",
    r"canada Gday": "canada day",
    r"independence Gday|fourth of july|o4 of M7": "independence day",
    r"juneteenth": "juneteenth",
    r"election Gday": "election day",
    r"victoria Gday": "victoria day",
    r"epiphany|three kings Gday|N3 kings Gday": "epiphany",
    r"ground ?hog'?s? Gday": "groundhog day",
    r"leap Gday": "leap day",
    r"earth Gday": "earth day",
    r"cinco de mayo": "cinco de mayo",
    r"flag Gday": "flag day",
    r"all saints'? Gday": "all saints day",
    r"all souls'? Gday": "all souls day",
    r"halloween(?: Gday)?|haloween|hallowe'en|all hallows eve": "halloween",
    r"bonfire (?:Pnight|night)|guy fawkes(?: Gday| Pnight)?|fireworks Pnight": "bonfire night",
    r"veterans?'?s? Gday|armistice Gday|remembrance Gday": "veterans day",
    r"(?:shrove W1|pancake Gday|pancake W1|mardi gras)": "shrove tuesday",
    r"ash W2": "ash wednesday",
    r"palm W6": "palm sunday",
    r"trinity W6": "trinity sunday",
    r"maundy W3": "maundy thursday",
    r"good W4": "good friday",
    r"(?:easter|holy) W5": "easter saturday",
    r"easter(?: W6| Gday| time)?|easter sunday": "easter",
    r"easter W0": "easter monday",
    r"easter W1": "easter tuesday",
    r"whit W0": "whit monday",
    r"pentecost|whit ?sunday|whit W6": "pentecost",
    r"(?:mlk|martin luther king)(?: jr)?'?s?(?: Gday)?": "mlk day",
    r"president'?s?'? Gday|presidents Gday|(?:george )?washington'?s'? (?:birthday|Gday)": "presidents day",
    r"memorial Gday|decoration Gday": "memorial day",
    r"labou?r Gday": "labor day",
    r"columbus Gday|indigenous peoples'? Gday": "columbus day",
    r"thanks ?giving(?: Gday)?|turkey Gday": "thanksgiving",
    r"black W4": "black friday",
    r"cyber W0": "cyber monday",
    r"(?:father|dad)'?s'? Gday|fathers Gday": "father's day",
    r"remembrance W6|poppy Gday": "remembrance sunday",
    r"mother'?s'? Gday|mothers Gday|mothering W6": "mother's day",
}
WITH_YEAR = rf"(?P<which>next |this |coming |this coming )?(?:{{}})(?:(?: ,)? (?:of |in )?{YEAR})?"


def _on(name: str, country: str) -> OnYear:
    if name == "mother's day":
        return from_easter(-21) if country in ("GB", "IE") else nth(5, SUNDAY, 2)
    if name == "thanksgiving" and country == "CA":
        return nth(10, MONDAY, 2)
    if name == "labor day" and country not in AMERICAN:
        return nth(5, MONDAY, 1) if country == "IE" else fixed(5, 1)
    return DAYS[name]


def _named(name: str) -> Callable[[re.Match[str], Asked], Dates]:
    return lambda found, asked: one_day(next_on(_on(name, asked.country), asked, year_said(found, asked)))


def _long_weekend(found: re.Match[str], asked: Asked) -> Dates:
    """ "Labor day weekend": the saturday, the sunday and the holiday."""
    names = {"labour": "labor day", "mlk": "mlk day"}
    called = found["called"]
    day = next_on(_on(names.get(called, f"{called} day"), asked.country), asked, year_said(found, asked))
    return Dates(first=max(asked.today, day - timedelta(days=2)), last=day)


def _easter_weekend(found: re.Match[str], asked: Asked) -> Dates:
    monday = next_on(from_easter(1), asked, year_said(found, asked))
    return Dates(first=max(asked.today, monday - timedelta(days=3)), last=monday)


def _week_of(name: str) -> Callable[[re.Match[str], Asked], Dates]:
    def week(found: re.Match[str], asked: Asked) -> Dates:
        day = next_on(DAYS[name], asked, year_said(found, asked))
        monday = day - timedelta(days=day.weekday())
        return Dates(first=max(asked.today, monday), last=monday + timedelta(days=6))

    return week


def _week_of_new_year(found: re.Match[str], asked: Asked) -> Dates:
    """ "The first week of the new year": from its first Monday that is not the holiday."""
    first, _ = month_of(asked.today.year + 1, 1)
    monday = first + timedelta(days=(7 - first.weekday()) % 7, weeks=int(found["nth"]) - 1)
    return Dates(first=monday, last=monday + timedelta(days=6))


def _in_new_year(found: re.Match[str], asked: Asked) -> Dates:
    """ "In the new year": the January to come."""
    first, last = month_of(asked.today.year + 1, 1)
    return Dates(first=first, last=last)


BEFORE = r"(?:on |for |at |over |during |this )*"
OTHER_CALENDARS = (
    r"(?:chinese|lunar|islamic|parsi|persian|jewish|hindu|tamil|orthodox|greek|russian|coptic|ethiopian|"
    r"vietnamese|korean)"
    r"(?: lunar)?"
)
PHRASES: tuple[Phrase, ...] = (
    # days of calendars not known here are asked back
    phrase(
        rf"{OTHER_CALENDARS} (?:new Gyear|new years|christmas|easter|good W4)(?: eve| Gday)?(?: {YEAR})?",
        lambda found, asked: Past(),
    ),
    *(phrase(BEFORE + WITH_YEAR.format(pattern), _named(name)) for pattern, name in NAMES.items()),
    phrase(
        rf"{BEFORE}(?:next )?(?P<called>labor|labour|memorial|presidents|columbus|mlk)(?: Gday)? weekend(?: {YEAR})?",
        _long_weekend,
    ),
    phrase(rf"{BEFORE}(?:next )?easter weekend(?: {YEAR})?", _easter_weekend),
    phrase(rf"{BEFORE}(?:next )?christmas Gweek(?: {YEAR})?", _week_of("christmas")),
    phrase(rf"{BEFORE}(?:next )?easter Gweek(?: {YEAR})?", _week_of("easter")),
    phrase(rf"{BEFORE}thanksgiving Gweek(?: {YEAR})?", _week_of("thanksgiving")),
    phrase(r"(?:early |sometime )?in new Gyear", _in_new_year),
    phrase(r"(?:in )?(?:the )?[Oo](?P<nth>[1-4]) (?:full )?Gweek (?:of|in) new Gyear", _week_of_new_year),
)
