"""What "then", "that" and "the one after" stand for: "I fly on the 18th so it has to be before then"."""

import re

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_TIME = (
    rf"(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} (?:the )?\d{{1,2}}(?:st|nd|rd|th)?"
    rf"|(?:the )?\d{{1,2}}(?:st|nd|rd|th)|(?:next |this )?{_WEEKDAY}|tomorrow|today|next week|(?:the )?weekend"
    r"|(?<=at )\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|half (?:past )?\w+|\d{1,2}(?:[:.]\d\d)? ?[ap]m|christmas|easter"
)
BEFORE_THEN = re.compile(
    rf"\b(?P<time>{_TIME})(?P<between>\b[^.;!?]{{2,60}}?(?<!or )(?<!and )\b(?:before|after|by|until|till|from)) "
    r"(?:that|then)\b(?! (?:day|time|week|month|morning|afternoon|evening|one)\b)"
)
ONE_AFTER = re.compile(
    rf"\b(?P<refused>not )?(?P<day>(?:this |next )?(?P<name>{_WEEKDAY}))(?P<join>,? (?:or|and|but|then)|,) "
    r"the (?:one|(?P=name)|following one)(?: after)?(?: that)?(?=\s*(?:$|[,.;!?]|please|instead|then|would|is))"
)
WEEK_AFTER = re.compile(
    r"\b(?P<told>next week\b[^.;!?]{0,30}?(?:\bso|\bbut|,)"
    r"(?: can (?:i|we) (?:do|have)| maybe| how about| what about)*) "
    r"the (?:week after|following week)(?: that| then)?\b"
)


def with_antecedents(clean: str) -> str:
    """A readable text in which each of these words stands as the time it means."""
    clean = BEFORE_THEN.sub(lambda found: f"{found['between']} {found['time']}", clean)
    clean = ONE_AFTER.sub(_a_week_after, clean)
    return WEEK_AFTER.sub(lambda found: f"{found['told']} the week after next", clean)


def _a_week_after(found: re.Match[str]) -> str:
    says_next = found["day"].startswith("next")
    after = f"{found['name']} of the week after next" if says_next else f"a week after {found['day']}"
    return after if found["refused"] else f"{found['day']} or {after}"
