"""Words that are a day or a month only in company: "may", "march", "mar", "sat", "sun", "wed"."""

from scheduling.wishes.vocabulary import TYPED
from scheduling.wishes.word_lists import listed

MONTH_COMPANY_BEFORE = frozenset(
    listed(
        "in of next this early late mid middle end last until till by for from to through during or and around "
        "before after between beginning start the since - , coming"
    )
)
NOT_AFTER_MAY = frozenset(listed("i we be not have he she they you need want also well it the_ my your"))
WHO = frozenset(listed("i he she we they just was been have who someone"))
LIST_WORDS = frozenset(listed("or and to until through - / ,"))
SUN_COMPANY = frozenset(listed("burn light cream screen shine glasses"))
SUNNY = frozenset(listed("bright strong hot direct summer low"))


def is_meant_as_time(words: list[str], position: int) -> bool:
    before = words[position - 1] if position else ""
    after = words[position + 1] if position + 1 < len(words) else ""
    word = words[position]
    if word == "wed" or word == "sat":
        return before not in WHO
    if word == "sun":
        return before not in SUNNY and after not in SUN_COMPANY and (before != "the" or after == "")
    if len(words) == 1:
        return word != "mar"
    if after in LIST_WORDS and any(_is_month(other) for other in words[position + 2 : position + 4]):
        return True
    if after == "of" and not _is_number(before) and not _names_year(words[position + 2 : position + 3]):
        return False  # "the march of time"
    if after in ("bank", "half") and word != "mar":
        return True
    near_number = _is_number(before) or _is_number(after) or after in ("the", "next")
    if word == "march":
        return near_number or before in MONTH_COMPANY_BEFORE or not after
    if word == "mar":
        return near_number
    return after not in NOT_AFTER_MAY and (near_number or before in MONTH_COMPANY_BEFORE)


def _names_year(words: list[str]) -> bool:
    return bool(words) and (words[0] in ("next", "this", "the") or _is_number(words[0]))


def _is_month(word: str) -> bool:
    return TYPED.get(word, "").startswith("M") or word == "may"


def _is_number(word: str) -> bool:
    return word[:1] in "NOo" and word[1:].isdecimal()
