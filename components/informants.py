"""Whether somebody else than the patient is typing: "my wee girl is 6 and …", "he stops breathing in his sleep".

The patient is then the one spoken of. Someone who tells of their own head, tooth or jaw is the patient,
whoever else the message names; so is one whose relatives are only compared with.
"""

from __future__ import annotations

from collections.abc import Sequence

from clinical.red_flag_screen.context_words import ADULTS, CHILDREN, OWN_COMPLAINTS, REPORTING
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of

_NOT_KIN = words_of(
    "someone somebody people everyone everybody lady man woman teacher manager dog cat patient bloke guy boss colleague coworker neighbour neighbor"
)
_KIN = (
    ADULTS
    | CHILDREN
    | words_of("mam mammy ma pa missus husband nana nanny grandda dada lad lass client resident toddler")
) - _NOT_KIN
_HE_OR_SHE = words_of("he she")
_SEXES = {"f": words_of("she her hers mrs"), "m": words_of("he his him mr")}
_THEIRS = words_of("he she his her him")
_OWNERS = words_of("my our the a for about dear old late")
# What the one who types does, feels or has: then it is their own complaint.
_MINE = words_of(
    """
    have had has get got feel felt suffer take took taking wake woke cannot hurt ache need grind clench bit bite broke cracked
    chipped noticed lost keep started snore eat chew fell hit banged tried
    """
)
_ONLY_TELLS = words_of(
    "think thought know knew see saw reckon believe worry told said say noticed asked checked suspect found heard gave"
)
_NOW = words_of(
    "is has keeps woke wakes says can will needs wants says does was fell hit banged hurt got complains complaining seems stopped started collapsed had gets looks"
)
_OVER_OR_COMPARED = words_of("died dead passed family runs genetic hereditary too also either")


def speaks_for_another(words: Sequence[Word]) -> tuple[int, int] | None:
    """The words that name the patient as another than the one who types, else None."""
    forms = [word.form for word in words]
    if _has_own_complaint(forms):
        return None
    kin = next((place for place in range(len(forms)) if _is_kin(forms, place)), None)
    subject = next((place for place, form in enumerate(forms) if form in _HE_OR_SHE and _is_now(forms, place)), None)
    if kin is None:
        # Nobody named: "he stops breathing in his sleep".
        opens = subject is not None and not subject
        return (subject, subject + 1) if subject is not None and opens else None
    if not _OVER_OR_COMPARED.isdisjoint(forms[kin : kin + 12]):
        return None
    speaks_of = subject is not None or len(_THEIRS & set(forms[kin:])) > 0 or _is_child(forms, kin)
    if speaks_of and (_is_now(forms, kin) or subject is not None):
        return kin, kin + 1
    return None


def sex_of_another(words: Sequence[Word]) -> tuple[str, int] | None:
    """The sex of the one spoken for, by "he" or "she", and where it is said; None where both are."""
    places = {sex: [at for at, word in enumerate(words) if word.form in forms] for sex, forms in _SEXES.items()}
    told = [(sex, at[0]) for sex, at in places.items() if at]
    return told[0] if len(told) == 1 else None


def _is_kin(forms: Sequence[str], place: int) -> bool:
    if forms[place] not in _KIN or forms[place + 1 : place + 2] in (["side"], ["tooth"], ["teeth"], ["'s"]):
        return False
    before = forms[max(0, place - 3) : place]
    return not place or bool(_OWNERS & set(before)) or before[-1:] in ([","], ["."])


def _is_child(forms: Sequence[str], place: int) -> bool:
    return forms[place] in CHILDREN


def _is_now(forms: Sequence[str], place: int) -> bool:
    """Whether something is told of the one at `place`, and not what that one says of the writer."""
    after = forms[place + 1 : place + 5]
    if REPORTING & set(after[:1]) and {"i", "me", "my"} & set(after[1:4]):
        return False
    return bool(_NOW & set(after)) or forms[place] in _HE_OR_SHE


def _has_own_complaint(forms: Sequence[str]) -> bool:
    if "mine" in forms or "myself" in forms:
        return True
    for place, form in enumerate(forms):
        after = forms[place + 1 : place + 4]
        if form == "my" and OWN_COMPLAINTS & set(after[:2]) and not _KIN & set(after[:1]):
            return True
        if form == "i" and _MINE & set(after) and not _ONLY_TELLS & set(after[:2]) and not _KIN & set(after):
            return True
        if form == "i" and after[:1] == ["am"] and after[1:2] and after[1][0].isdecimal():
            return True
        if form == "me" and forms[max(0, place - 1) : place] in (["kills"], ["wakes"], ["bothers"], ["gives"]):
            return True
    return False
