"""A message that says what the patient is and nothing else: "male", "F", "she's a girl", "im a bloke".

Said to the question about sex, out of turn, or as the answer to another: a man is not pregnant.
"""

from __future__ import annotations

from collections.abc import Sequence

from clinical.red_flag_screen.word_sets import words_of

_FEMALE = words_of("f female woman lady girl gal fem feminine lass mum mam nan granny she")
_MALE = words_of("m male man guy bloke boy lad fella dude gent gentleman masculine chap dad he")
_ONLY_OF_OTHERS = words_of("mum mam nan granny dad she he")
_AROUND = words_of(
    "i am a an im it is its she he the my sex gender biological biologically born at birth patient yes no but not well just still only old year"
)
_LONGEST = 7

OF_WOMEN = frozenset({"pregnant", "breastfeeding", "weeks_pregnant", "weeks_postpartum", "combined_contraceptive"})
"""What no man has."""
_WITH_CHILD = frozenset({"pregnant", "breastfeeding", "weeks_pregnant", "weeks_postpartum"})
PAST_CHILDBEARING = 60
"""Years; a pregnancy from this age on is not asked for twice."""
_PAST_IT = words_of("menopause menopausal postmenopausal hysterectomy sterilised")


def sex_said(forms: Sequence[str]) -> str | None:
    """The sex, where the message says that and nothing more."""
    if not forms or len(forms) > _LONGEST:
        return None
    named = [form for form in forms if form in _FEMALE | _MALE]
    plain = {form for form in named if form not in _ONLY_OF_OTHERS}
    if not plain or not set(forms) <= _AROUND | _FEMALE | _MALE:
        return None
    is_female, is_male = bool(plain & _FEMALE), bool(plain & _MALE)
    return None if is_female == is_male else ("f" if is_female else "m")


def rules_out(question: str, forms: Sequence[str], age: object) -> bool:
    """Whether who the patient is answers the question: "i'm a bloke" to the pill, "I'm 67" to pregnancy."""
    if question not in OF_WOMEN:
        return False
    is_past_it = (isinstance(age, (int, float)) and age >= PAST_CHILDBEARING) or bool(_PAST_IT & set(forms))
    return sex_said(forms) == "m" or (question in _WITH_CHILD and is_past_it)
