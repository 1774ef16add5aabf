"""How old the patient is, as people put it: "74 year old", "(78)", "my daughter 9", "58 M", "66, and …"."""

from collections.abc import Sequence

from .context_words import ADULTS, CHILDREN
from .quantities import Amount
from .word_sets import words_of

OLDEST = 115
_MOST_CHILDREN = 11
# "Mother of three" counts her children; "niece of 5" is five.
_PARENTS = words_of("mum mums mother mam mom mummy dad father daddy parent parents gran grandma nan nana grandmother")
_PEOPLE = CHILDREN | ADULTS
_AFTER_AN_AGE = words_of("and with but so now f m female male yrs years next this if here has says had is who")
_NOT_YEARS = words_of(
    """
    week weeks wk wks month months mth mths mo day days hour hours hr hrs minute minutes min mins second seconds secs
    times x tablets pills teeth tooth out of / % per mg ml doses stone kg feet foot ft '
    """
)
_OTHER_DATES = words_of("since when until till at from after")
_SEXES = words_of("f m female male woman man lady bloke fella")


def age(forms: Sequence[str], counted: Sequence[Amount]) -> Amount | None:
    """The number that is the patient's age, or None."""
    for amount in counted:
        is_likely = 0 < amount.low <= OLDEST and amount.low == amount.high
        is_of_date = not _OTHER_DATES.isdisjoint(forms[max(0, amount.start - 4) : amount.start])
        if is_likely and not is_of_date and _is_age(forms, amount):
            return amount
    return None


def _is_age(forms: Sequence[str], amount: Amount) -> bool:
    after, before = list(forms[amount.end : amount.end + 5]), list(forms[max(0, amount.start - 3) : amount.start])
    following = after[0] if after else ""
    names_years = following in {"yo", "yrs", "year", "years", "yr", "y", "-"}
    if following == "yo" or (names_years and {"old", "o"} & set(after[1:5])):
        return True
    if following in _NOT_YEARS:
        return False
    is_bare = not following.isalnum() or following in _AFTER_AN_AGE
    owner = before[-2] if before[-1:] == ["of"] and before[-2:-1] else ""
    is_of_person = owner in _PEOPLE and not (owner in _PARENTS and amount.low <= _MOST_CHILDREN)
    is_aged = is_of_person or before[-1:] in (["aged"], ["age"]) or before[-2:] in (["age", "is"], ["age", "of"])
    is_i_am = before[-2:] in (["i", "am"], ["she", "is"], ["he", "is"]) and is_bare
    is_relative = before[-1:] == ["is"] and not _PEOPLE.isdisjoint(before)
    is_with_sex = following in _SEXES and 12 < amount.low < 100
    is_in_brackets = before[-1:] == ["("] and following == ")" and (len(before) < 2 or before[-2] in _PEOPLE)
    is_after_person = before[-1:] != [] and before[-1] in _PEOPLE
    opens_the_message = amount.start == 0 and 12 < amount.low < 100 and following in {",", ".", "/"}
    return is_aged or is_i_am or is_relative or is_with_sex or is_in_brackets or is_after_person or opens_the_message
