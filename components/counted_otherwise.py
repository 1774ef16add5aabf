"""Numbers in an answer that count something the question did not ask for.

"A throbbing headache on one side" is no answer to how many days ago a blow was, nor is "my two kids",
"one of my teeth" or "one more thing".
"""

from collections.abc import Sequence

from clinical.red_flag_screen.quantities import Amount, amounts
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of

# Two fingers measure how far a mouth opens.
_PARTS = words_of(
    """
    side sides eye eyes ear ears cheek cheeks arm arms hand hands leg legs foot shoulder shoulders nostril temple temples
    tooth teeth molar molars gum gums crown crowns filling fillings implant implants veneer veneers wisdom front back lump
    lumps spot spots ulcer ulcers root roots canal
    """
)
_PEOPLE = words_of(
    """
    kid kids child children son sons daughter daughters brother brothers sister sisters friend friends dog dogs cat cats
    people person man woman men women doctor doctors dentist dentists gp gps neurologist neurologists bairn bairns
    """
)
_OTHER_THINGS = words_of("thing things more other others reason reasons question questions bit job jobs way minute sec")
# "One of my teeth"; "8 of 10", "3 of them" and "one of those days" answer.
_ANSWERED_OF = words_of("10 ten them these those")
_OF_ANSWERS = words_of("days day headaches headache attacks attack migraines migraine times weeks hours 7 28 30 31")
# "The left one", "that one", "no one": it stands for a thing. "Just the one" is a number.
_BEFORE_A_PRONOUN = words_of(
    "that this which no bad left right first last second other upper lower top bottom every any another each"
)
_WAITING = words_of("give gimme hang hold just wait")
_MOMENTS = words_of("second sec minute min moment mo tick")


def answering_amounts(words: Sequence[Word]) -> list[Amount]:
    """The amounts that may answer a question for a number, in the order they are said."""
    return [amount for amount in amounts(words) if not _counts_otherwise(words, amount)]


def asks_to_wait(words: Sequence[Word], *, is_asked_a_time: bool = False) -> bool:
    """ "Give me one second", "just a sec". Asked for a length of time, "just a minute" is one."""
    forms = [word.form for word in words if not word.is_mark]
    leads = _WAITING - {"just"} if is_asked_a_time else _WAITING
    return bool(leads.intersection(forms[:3])) and forms[-1] in _MOMENTS | {"please"}


def _counts_otherwise(words: Sequence[Word], amount: Amount) -> bool:
    before = words[amount.start - 1].form if amount.start else ""
    after = [word.form for word in words[amount.end : amount.end + 4]]
    following = after[0] if after else ""
    if following == "of":
        return after[1:2] != [] and after[1] not in _ANSWERED_OF and not _OF_ANSWERS.intersection(after[1:])
    is_one = amount.end == amount.start + 1 and words[amount.start].form == "one"
    if is_one and before in _BEFORE_A_PRONOUN:
        return True
    if following == "-" and after[1:2] == ["sided"]:
        return True
    return following in _PARTS | _PEOPLE | _OTHER_THINGS or following == "sided"
