"""What patients measure and count: temperature, blood pressure, minutes of bleeding, fingers, tablets."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from .clauses import Clauses
from .compared import are_tablets_dated_otherwise
from .context_words import YEARS_AGO
from .figure_reader import Figure
from .quantities import Amount, amounts
from .reading import Word
from .times import DAY, HOUR, spans
from .word_sets import words_of

FEVER_CELSIUS, LOWEST_CELSIUS, HIGHEST_CELSIUS = 38.0, 34.0, 43.0
FEVER_FAHRENHEIT, LOWEST_FAHRENHEIT, HIGHEST_FAHRENHEIT = 100.4, 94.0, 109.0
LOWEST_SYSTOLIC, HIGHEST_SYSTOLIC, LOWEST_DIASTOLIC, HIGHEST_DIASTOLIC = 80, 300, 30, 200
FULLY_OPEN_FINGERS = 6

# Tablets in 24 hours that a packet allows an adult (HRF-36): paracetamol 500 mg, ibuprofen 200 mg,
# aspirin 300 mg, naproxen 250 mg.
MOST_PARACETAMOL, MOST_IBUPROFEN, MOST_ASPIRIN, MOST_NAPROXEN = 8, 6, 12, 3
_MOST_TABLETS = {
    **dict.fromkeys(
        words_of(
            """
            paracetamol cocodamol codamol codeine painkiller painkillers pain tablets tabs pills capsules caplets meds
            killers solpadeine paramol dihydrocodeine lemsip tramadol excedrin anadin
            """
        ),
        MOST_PARACETAMOL,
    ),
    **dict.fromkeys(words_of("ibuprofen nurofen advil motrin"), MOST_IBUPROFEN),
    "aspirin": MOST_ASPIRIN,
    **dict.fromkeys(words_of("naproxen aleve feminax"), MOST_NAPROXEN),
}
# How many of those tablets a gram is.
_TABLETS_A_GRAM = {
    MOST_PARACETAMOL: 1000 / 500,
    MOST_IBUPROFEN: 1000 / 200,
    MOST_ASPIRIN: 1000 / 300,
    MOST_NAPROXEN: 1000 / 250,
}
_GRAMS = words_of("g gram grams gramme grammes")
_BETWEEN_COUNT_AND_NAME = words_of("of x × the my strong extra mg 500 400 200 co - full whole")
_TAKING = words_of("taken took had swallowed taking necked eaten popped have take downed on")
_NOT_TAKEN = words_of("how if can could not never would should")
# "The leaflet says max nine a day": told of the packet and not of what was taken.
_OF_THE_PACKET = words_of("max maximum leaflet limit allowed recommended packet box label")
_TAKEN_BY_THEM = words_of("took taken had swallowed necked popped downed")
_BY_SOMEBODY = _TAKEN_BY_THEM | words_of("i have been")
_LONGER_THAN_A_DAY = words_of("month week months weeks year monthly weekly lifetime fortnight")
_THERMOMETER = words_of("temperature temp fever degrees degree thermometer celsius fahrenheit c f °")
_OTHER_MEASURES = words_of("bmi kg kilos cm collar stone inch inches size waist neck_size mmol hba1c hba")
_BLOOD_PRESSURE = words_of("bp pressure systolic blood upper")
_TOP_NUMBER, _BOTTOM_NUMBER = (["top", "number"], ["upper", "number"]), (["bottom", "number"], ["lower", "number"])
_BLEEDING = words_of(
    "bleeding bleed bleeds blood oozing oozes ooze bloody oozed bled pouring gushing pumping streaming wells welling seeping seeps trickling trickles leaking leaks fills soaking soaked soaks"
)
_PRESSING = words_of(
    "pressed pressing pressure biting bit bite gauze cloth pad held holding tissue teabag tea flannel cotton"
)
_OPENING = words_of("open opens opening mouth fit fits between wide width widths jaw jaws")
# "Three fingers go in", "2 fingers in between my teeth".
_GOES_IN = (
    ["go", "in"],
    ["goes", "in"],
    ["fit", "in"],
    ["fits", "in"],
    ["get", "in"],
    ["in", "between"],
    ["in", "my"],
    ["wide"],
    ["width"],
    ["widths"],
    ["in", "fine"],
    ["in", "ok"],
    ["in", "easily"],
    ["in", "no"],
)
_FURTHEST_NOW = 9
_NOT_OPENING = words_of("numb tingling tingles tingly tingle broken cut swollen weak hand hurt")


def measured(words: Sequence[Word]) -> Iterator[Figure]:
    """Blood pressure, minutes of bleeding under pressure, and how many fingers the mouth opens."""
    forms = [word.form for word in words]
    counted = amounts(words)
    yield from _blood_pressure(forms, counted)
    yield from _bleeding(words, forms)
    fewer = tuple(_fewer_fingers_now(forms, counted))
    yield from fewer
    for amount in () if fewer else counted:
        near = {*forms[max(0, amount.start - 8) : amount.start], *forms[amount.end : amount.end + 6]}
        is_fingers = forms[amount.end : amount.end + 1] in (["finger"], ["fingers"])
        after = list(forms[amount.end + 1 : amount.end + 4])
        goes_in = any(words in (after[:1], after[:2], after[1:3]) for words in _GOES_IN)
        is_opening = bool(_OPENING & near) or (goes_in and not _NOT_OPENING & near)
        if is_fingers and amount.low <= FULLY_OPEN_FINGERS and is_opening:
            yield Figure("mouth_opening_fingers", amount.low, amount.low, amount.start, amount.end + 1)


def _fewer_fingers_now(forms: Sequence[str], counted: Sequence[Amount]) -> Iterator[Figure]:
    """ "Was three fingers and now it's barely two": the later number holds."""
    for earlier, later in pairwise(counted):
        between = forms[earlier.end : later.start]
        is_now = between[:1] in (["fingers"], ["finger"]) and not {"now", "only", "down"}.isdisjoint(between)
        if is_now and later.low <= earlier.low <= FULLY_OPEN_FINGERS and len(between) <= _FURTHEST_NOW:
            yield Figure("mouth_opening_fingers", later.low, later.low, later.start, later.end)


def _blood_pressure(forms: Sequence[str], counted: Sequence[Amount]) -> Iterator[Figure]:
    for upper, lower in pairwise(counted):
        between = list(forms[upper.end : lower.start])
        is_pair = between in (["/"], ["over"], ["on"], ["\\"]) or (not between and forms[lower.start] == "over")
        is_likely = LOWEST_DIASTOLIC <= lower.low <= HIGHEST_DIASTOLIC and lower.low < upper.low
        if is_pair and is_likely and LOWEST_SYSTOLIC <= upper.low <= HIGHEST_SYSTOLIC:
            yield Figure("bp_sys", upper.low, upper.low, upper.start, lower.end)
            yield Figure("bp_dia", lower.low, lower.low, upper.start, lower.end)
            return
    for amount in counted:
        before = list(forms[max(0, amount.start - 5) : amount.start])
        near = set(before)
        if any(before[at : at + 2] in _TOP_NUMBER for at in range(len(before))):
            near.add("systolic")
        if any(before[at : at + 2] in _BOTTOM_NUMBER for at in range(len(before))):
            yield Figure("bp_dia", amount.low, amount.low, amount.start, amount.end)
            continue
        if LOWEST_SYSTOLIC <= amount.low <= HIGHEST_SYSTOLIC and _BLOOD_PRESSURE & near and "sugar" not in near:
            yield Figure("bp_sys", amount.low, amount.low, amount.start, amount.end)
            return


def _bleeding(words: Sequence[Word], forms: Sequence[str]) -> Iterator[Figure]:
    said = set(forms)
    if _BLEEDING.isdisjoint(said) or _PRESSING.isdisjoint(said) or {"stopped", "stops"} & said:
        return
    for span in spans(words):
        if not span.is_ago and span.low < DAY:
            yield Figure("bleeding_minutes_pressure", span.low, span.high, span.start, span.end)
            return


def fever_by_thermometer(words: Sequence[Word]) -> tuple[bool, int, int] | None:
    """Whether a measured temperature is a fever, and which words say so."""
    forms = [word.form for word in words]
    readings: list[tuple[bool, int, int]] = []
    for amount in amounts(words):
        near = {*forms[max(0, amount.start - 6) : amount.start], *forms[amount.end : amount.end + 2]}
        unit = forms[amount.end] if amount.end < len(forms) else ""
        is_decimal = "." in words[amount.start].form and FEVER_CELSIUS <= amount.low <= HIGHEST_CELSIUS
        is_time = unit in {"week", "weeks", "year", "years", "day", "days", "yo", "yrs", "yr", "/", "mins", "minutes"}
        is_spoken_of = "." in words[amount.start].form and not {"fever", "temperature", "temp"}.isdisjoint(forms)
        if is_time or _OTHER_MEASURES & near or (_THERMOMETER.isdisjoint(near) and not is_decimal and not is_spoken_of):
            continue
        if LOWEST_CELSIUS <= amount.low <= HIGHEST_CELSIUS and unit not in {"f", "m", "fahrenheit"}:
            readings.append((amount.low >= FEVER_CELSIUS, amount.start, amount.end))
        elif LOWEST_FAHRENHEIT <= amount.low <= HIGHEST_FAHRENHEIT and unit not in {"c", "celsius"}:
            readings.append((amount.low >= FEVER_FAHRENHEIT, amount.start, amount.end))
    # "37.2 yesterday, 38.9 now": one fever among several readings is a fever.
    return max(readings, key=lambda reading: reading[0], default=None)


# "Three years ago I took too many tablets".
_ENDS_A_CLAUSE = words_of("and but then now") | {",", ";", "-", "–", "("}
_DATED = 5


def _are_of_years_ago(message: Clauses, begins: int, start: int, here: int) -> bool:
    """Whether the same clause dates the taking so: no comma or "and" lies between, and the date is of nothing else."""
    forms = message.forms
    first = max((at + 1 for at in range(begins, start) if forms[at] in _ENDS_A_CLAUSE), default=begins)
    last = next((at for at in range(here, len(forms)) if forms[at] in _ENDS_A_CLAUSE), len(forms))
    if message.has(YEARS_AGO, first, min(last, here + _DATED)) is None:
        return False
    return not are_tablets_dated_otherwise(message, here, last)


def too_many_tablets(words: Sequence[Word]) -> tuple[int, int] | None:
    """The words that say more tablets were taken in a day than the packet allows, or None.

    What holds paracetamol counts together: "six co-codamol and eight paracetamol".
    """
    forms = [word.form for word in words]
    with_paracetamol = 0.0
    for amount in amounts(words):
        begins = max((at + 1 for at in range(amount.start) if words[at].is_stop), default=0)
        is_weight = forms[amount.end : amount.end + 1] != [] and forms[amount.end] in _GRAMS
        here = amount.end + is_weight
        while here < len(forms) and forms[here] in _BETWEEN_COUNT_AND_NAME:
            here += 1
        most = _MOST_TABLETS.get(forms[here] if here < len(forms) else "")
        if most is None and forms[amount.end : amount.end + 1] in (["today"], ["already"], ["yesterday"]):
            named = [
                form for form in forms[begins : amount.start] if form in _MOST_TABLETS
            ]  # "of paracetamol I took ten today"
            most = (
                _MOST_TABLETS[named[-1]]
                if named and not _TAKEN_BY_THEM.isdisjoint(forms[begins : amount.start])
                else None
            )
        before, after = set(forms[max(begins, amount.start - 10) : amount.start]), set(forms[here + 1 : here + 7])
        is_taken = _TAKING & before or {"day", "today", "24", "hours", "hour"} & after
        is_of_packet = bool(_OF_THE_PACKET & before) and _BY_SOMEBODY.isdisjoint(before)
        if most is None or not is_taken or is_of_packet or _NOT_TAKEN & before:
            continue
        if _are_of_years_ago(Clauses(words), begins, amount.start, here):
            continue
        times_a_day = _times_a_day(words, forms, here)
        is_spread_out = times_a_day is None and bool(_LONGER_THAN_A_DAY & after)
        if is_spread_out and not are_tablets_dated_otherwise(Clauses(words), here, len(forms)):
            continue
        counted = (amount.high if amount.high is not None else amount.low) * (_TABLETS_A_GRAM[most] if is_weight else 1)
        with_paracetamol += counted if most == MOST_PARACETAMOL else 0
        if max(counted, with_paracetamol if most == MOST_PARACETAMOL else 0) * (times_a_day or 1) > most:
            return amount.start, min(here + 1, len(forms))
    return None


def _times_a_day(words: Sequence[Word], forms: Sequence[str], here: int) -> float | None:
    """How often a day "every four hours" or "every hour" is."""
    if any(forms[place : place + 2] in (["every", "hour"], ["each", "hour"]) for place in range(here, len(forms))):
        return DAY / HOUR
    for span in spans(words):
        if span.start >= here and "every" in forms[here : span.start] and HOUR <= span.low < DAY:
            return DAY / span.low
    return None
