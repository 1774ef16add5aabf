"""What a wish for a time means beside the times on the screen: "later that day", "4 instead", "someone else".

The diary reads wishes that stand by themselves. Here the ones that lean on what was
shown before are put so that they do, and what it cannot know is kept beside them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

Slots = Sequence[dict[str, Any]]

LATER = re.compile(r"\b(later|after that|too early|more times|other times)\b", re.I)
EARLIER = re.compile(r"\b(earlier|sooner|before that|too late)\b", re.I)
THAT_DAY = re.compile(r"\b(?:on )?(?:that|the same|same) day\b", re.I)
ANOTHER_DAY = re.compile(r"\b(?:another|a different|different|other) days?\b", re.I)
SHIFTED = re.compile(
    r"\b(?P<number>half an?|an?|one|two|three|four|\d{1,2})\s+(?P<unit>minute|min|hour|hr|day|week)s?\s+"
    r"(?P<way>later|earlier|sooner|after that|before that)\b",
    re.I,
)
NUMBERS = {"a": 1, "an": 1, "half a": 0.5, "half an": 0.5, "one": 1, "two": 2, "three": 3, "four": 4}
MINUTES = {"minute": 1, "min": 1, "hour": 60, "hr": 60, "day": 24 * 60, "week": 7 * 24 * 60}
_AFTER_THAT = r"after(?: that)?(?=\W*$|\s*[,?.!]|\s+(?:at|in the|on|if|please|instead|then|would|is|works|maybe)\b)"
"""As in "the week after"; "next week after 5" and "any day after work" mean a time of day."""
DAY_AFTER = re.compile(rf"\b(?:the )?(?:next day\b|following day\b|day {_AFTER_THAT})", re.I)
WEEK_AFTER = re.compile(rf"\b(?:the )?(?:following week\b|week {_AFTER_THAT})", re.I)
FOLLOWING = re.compile(r"\b(?:on |to )?(?:the )?following (?P<day>mon|tues|wednes|thurs|fri|satur|sun)day\b", re.I)
WEEKDAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
GONE_BY = re.compile(
    r"\byesterday\b|\b(?:last|this past) (?:night|week|month|year|mon|tue|wed|thu|fri|sat|sun)|\bago\b", re.I
)
FROM_NOW = re.compile(r"\bthis (?:morning|afternoon|evening)\b|\bnow\b|\b(?:in|within) (?:an?|half|the|\d)", re.I)
ASKS_WHAT_THEY_ARE_LIKE = re.compile(
    r"^\W*(?:(?:is|who(?: is|['’]s)|what(?: is|['’]s)|how(?: is|['’]s)|does|has|tell me about)\b)"
    r"(?!.*\b(?:free|available|in|there|on|have|working|do)\b)",
    re.I,
)
"""A question about somebody, which asks for no time with them: "is Dr Lee any good"."""
SAME_TIME = re.compile(
    r"\b(?:at )?(?:the |around the |about the )?same (?:time|hour)\b(?: (?:as (?:before|now|that)|again))?", re.I
)
SOMEONE_ELSE = re.compile(
    r"\b(?:different|another|other)\s+(?:dentist|doctor|dr|neurologist|specialist|person|practitioner|clinician)\b"
    r"|\bsomeone (?:else|different)\b|\bsomebody else\b|\bnot (?:with )?(?:him|her|them|that (?:dentist|doctor))\b",
    re.I,
)
NAMES_A_DAY = re.compile(
    r"\b(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?\b"
    r"|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b"
    r"|\b(?:today|tonight|tomorrow|tmrw|tmr|week|weeks|weekends?|weekdays?|fortnight|month|months|year|days?|daily)\b"
    r"|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}[/-]\d{1,2}\b|\b\d{4}-\d\d-\d\d\b"
    r"|\b(?:soon|soonest|asap|earliest|any ?time|whenever|next|christmas|easter|available)\b|\bdon'?t mind\b",
    re.I,
)
BARE_HOUR = re.compile(
    r"(?P<lead>^|\b(?:do|at|make it|around|about|try|for|say|to|have|like|prefer|is|be)\s+)(?P<hour>1[0-2]|[1-9])"
    r"(?!\s*(?:[:.]\d|\d|/|-|st\b|nd\b|rd\b|th\b|am\b|pm\b|o'?clock|days?|weeks?|months?|hours?|minutes?|mins?))\b",
    re.I,
)
LEANING = (SHIFTED, THAT_DAY, DAY_AFTER, WEEK_AFTER, FOLLOWING, ANOTHER_DAY, SAME_TIME)
"""Wishes that name no time, but lean on one that was spoken of."""
ABOUT_WHEN_ONLY = re.compile(
    r"^(?:on|at|in the|this|next|not|any|anything|something|some ?time|after|before|around|later|earlier|sooner)\b"
    r"|^(?:today|tomorrow|tmrw|tonight)\b"
    r"|^(?:mon|tues|wednes|thurs|fri|satur|sun)days?[\s?.!]*$|^\w* ?(?:morning|afternoon|evening)s?[\s?.!]*$",
    re.I,
)
"""Openings no name has, and days that stand alone: "April Summers" and "Friday Okafor" are people."""
TURNS_TO_TIME = re.compile(
    r"\b(?:(?:what|how) about|instead|rather|another|different|other|change|can i|could i|can we|make it"
    r"|earlier|later|sooner|too early|too late)\b",
    re.I,
)
CLOCK = re.compile(r"\d\s*(?:am|pm|o'?clock)|\d[:.]\d\d|\bhalf\b|\bquarter\b|\bnoon\b|\bmidday\b", re.I)
TITLES = frozenset({"dr", "dr.", "doctor", "mr", "mrs", "ms", "miss", "prof", "professor"})


@dataclass(frozen=True)
class Wanted:
    """What to ask the diary for, and which of its answers fit. `wish` is None where only the limits count."""

    wish: str | None = None
    after: str | None = None
    before: str | None = None
    on_day: date | None = None
    not_on: frozenset[date] = frozenset()
    not_with: frozenset[str] = frozenset()
    only_with: str | None = None
    is_gone_by: bool = False
    is_clock_time: bool = False
    days: tuple[date, ...] = ()
    near: str | None = None
    """A time that would still be right, where only somebody else is wanted."""

    def fits(self, slot: dict[str, Any]) -> bool:
        day, who = day_of(slot), slot["practitioner"]
        return (
            (self.on_day is None or day == self.on_day)
            and day not in self.not_on
            and who not in self.not_with
            and (self.only_with is None or who == self.only_with)
        )

    @property
    def limits(self) -> dict[str, str | None]:
        """What the diary itself can leave out."""
        only_other = next(iter(self.not_with)) if len(self.not_with) == 1 else None
        return {
            "after": self.after,
            "before": self.before,
            "practitioner": self.only_with,
            "except_practitioner": only_other,
        }

    @property
    def is_filtered(self) -> bool:
        return bool(self.on_day or self.not_on or self.not_with or self.only_with)


def wanted(said: str, shown: Slots, picked: dict[str, Any] | None, names: Sequence[str] = ()) -> Wanted:
    """The wish beside what was shown, and beside the time that was picked, if one was."""
    words = said.strip()
    who = Wanted(not_with=others_than(words, shown, picked), only_with=named(words, names))
    gone = bool(GONE_BY.search(words))
    near = [picked] if picked else list(shown)
    hour = with_hour(words)
    if not near:
        return replace(who, wish=hour, is_gone_by=gone)
    first, last = near[0], near[-1]
    if shift := SHIFTED.search(words):
        return replace(who, wish=shifted(first["start"], shift), is_clock_time=True)
    if THAT_DAY.search(words):
        return on_that_day(words, near, who)
    if DAY_AFTER.search(words):
        return replace(who, wish=on(DAY_AFTER.sub("", hour), [day_of(first) + timedelta(days=1)]))
    if WEEK_AFTER.search(words):
        monday = day_of(last) + timedelta(days=7 - day_of(last).weekday())
        return replace(who, wish=f"the week of {in_words(monday)}")
    if following := FOLLOWING.search(words):
        ahead = (WEEKDAYS.index(following["day"].lower()) - day_of(last).weekday() - 1) % 7 + 1
        return replace(who, wish=on(FOLLOWING.sub("", hour), [day_of(last) + timedelta(days=ahead)]))
    if ANOTHER_DAY.search(words):
        return replace(who, not_on=frozenset(day_of(slot) for slot in near))
    if NAMES_A_DAY.search(words) or (gone and not TURNS_TO_TIME.search(words)):
        return replace(who, wish=hour, is_gone_by=gone)
    if CLOCK.search(hour):
        days = sorted({day_of(slot) for slot in near})
        return replace(who, wish=on(hour, days), is_clock_time=True, days=tuple(days))
    if EARLIER.search(words):
        return replace(who, before=first["start"])
    if LATER.search(words):
        return replace(who, after=last["start"])
    if who.is_filtered:
        return within_the_day(who, near)
    if picked:
        return replace(who, wish=on(hour, [day_of(picked)]), is_gone_by=gone)
    return replace(who, wish=hour, is_gone_by=gone)


def shifted(start: str, shift: re.Match[str]) -> str:
    """ "An hour later" than a time, as a wish that stands by itself. By the wall clock, as people mean it."""
    number = NUMBERS.get(shift["number"].lower()) or float(shift["number"])
    by = timedelta(minutes=number * MINUTES[shift["unit"].lower()])
    moment = datetime.fromisoformat(start)
    moment = moment + by if shift["way"].lower() in ("later", "after that") else moment - by
    return f"{moment:%H:%M} on {in_words(moment.date())}"


def on_that_day(words: str, near: Slots, who: Wanted) -> Wanted:
    """ "Later that day", "in the afternoon that day": the day of the first time shown."""
    day = day_of(near[0])
    here = [slot for slot in near if day_of(slot) == day]
    if EARLIER.search(words):
        return replace(who, before=here[0]["start"], on_day=day)
    if LATER.search(words):
        return replace(who, after=here[-1]["start"], on_day=day)
    return replace(who, wish=on(THAT_DAY.sub("", with_hour(words)), [day]), on_day=day)


def within_the_day(who: Wanted, near: Slots) -> Wanted:
    """Someone else, on the day that is spoken of, where it is one day."""
    if len({day_of(slot) for slot in near}) > 1:
        return who
    midnight = datetime.fromisoformat(near[0]["start"]).replace(hour=0, minute=0)
    next_day = midnight + timedelta(days=1)
    return replace(who, after=midnight.isoformat(), before=next_day.isoformat(), near=str(near[0]["start"]))


def with_hour(words: str) -> str:
    """ "Can I do 4 instead": a lone number is an hour where no option has it."""
    return BARE_HOUR.sub(
        lambda found: f"{found['lead']}{found['hour']} o'clock", re.sub(r"\bone\b\s*[?.!]*$", "", words)
    )


def on(words: str, days: Sequence[date]) -> str:
    """A time of day bound to days, so that it can be read by itself."""
    return " or ".join(f"{words.strip()} on {in_words(day)}" for day in days)


def in_words(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def others_than(words: str, shown: Slots, picked: dict[str, Any] | None) -> frozenset[str]:
    """Whom someone who asks for "someone else" has seen on offer."""
    if not SOMEONE_ELSE.search(words):
        return frozenset()
    return frozenset(slot["practitioner"] for slot in ([picked] if picked else shown))


def at_the_same_time(words: str, visit: dict[str, Any] | None) -> str:
    """ "The same time next Wednesday", of a visit that is picked or to be moved: its time by the clock."""
    return words if visit is None else SAME_TIME.sub(f"at {clock_of(visit['start']):%H:%M}", words)


def named(words: str, names: Sequence[str]) -> str | None:
    """The one practitioner whose name, without titles, stands in the words."""
    if ASKS_WHAT_THEY_ARE_LIKE.match(words):
        return None
    said = set(re.findall(r"[^\W\d_]+", words.lower()))
    found = [name for name in names if said & ({part.lower() for part in name.split()} - TITLES)]
    return found[0] if len(found) == 1 else None


def names_no_day(words: str) -> bool:
    """Whether hours are wished for and no day is said: "anything before 9"."""
    return all(pattern.search(words) is None for pattern in (NAMES_A_DAY, GONE_BY, FROM_NOW))


def day_of(slot: dict[str, Any]) -> date:
    return datetime.fromisoformat(slot["start"]).date()


def clock_of(moment: str) -> time:
    return datetime.fromisoformat(moment).time()
