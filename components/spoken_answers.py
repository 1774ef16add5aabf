"""Yes, no and not sure, in the words people answer a question with.

Only for a message that answers: "not that I know of" is a no, "a bit" a yes, "no idea" neither.
"""

from __future__ import annotations

from collections.abc import Sequence

from clinical.red_flag_screen.word_sets import phrases_of, words_of

YES, NO, UNSURE = "present", "absent", "not_sure"
_LONGEST_BARE_ANSWER = 6

# Looked for anywhere in the message, in this order: what is surest of its meaning first.
_NO_PHRASES = phrases_of(
    """
    not that i know, not that i am aware, not that i have noticed, not as far as i know, not to my knowledge, not i know of,
    do not think so, not think so, would not say so, not really, not at all, not particularly, not especially, not yet,
    probably not, definitely not, absolutely not, of course not, certainly not, i hope not, afraid not, not me, no way,
    nothing like that, none of those, none of them, none of these, none of the above, neither of them, not any of,
    not had any, not had that, not noticed, has not happened, never had, never happened, i wish, not that often,
    not lately, not recently, not so far, not this time, thank god no, thankfully no, thankfully not, luckily not, fortunately not
    """
)
_UNSURE_PHRASES = phrases_of(
    """
    not sure, do not know, not know, no idea, no clue, not a clue, have not a clue, i could not say, could not tell,
    can not tell, can not say, can not remember, do not remember, not remember, can not recall, hard to say, hard to tell, difficult to say,
    who knows, how would i know, how should i know, not certain, it depends, that depends, depends, 50 50, fifty fifty,
    i forget, never checked, never noticed, never measured, never thought about it, unsure, dunno, idk, maybe, perhaps, possibly, could be,
    might be, might do, might have, i live alone, sleep alone, no one to tell, on my own so, beats me, search me, your guess, dont know,
    not looked, have not checked, not checked, not measured, no thermometer, not got a thermometer
    """
)
_YES_PHRASES = phrases_of(
    """
    i think so, think so, i believe so, i guess so, guess so, suppose so, i would say so, afraid so, i am afraid so, sort of, kind of,
    a bit, a little, a tiny bit, little bit, slightly, somewhat, sometimes, occasionally, now and then, now and again, on and off,
    off and on, from time to time, every now, once or twice, a few times, most of the time, most days, all the time, every time, every day,
    quite a lot, quite a bit, very much, a lot, loads, often, usually, normally, mostly, always, constantly, definitely,
    absolutely, of course, for sure, too right, that is right, that is me, that is it, sounds right, sounds about right,
    sounds like me, i do, it does, i have, it has, it is, they do, they are, i am, it did, i did, he does, she does, he has, she has, he is, she is,
    that is correct, that is true, you bet, spot on, exactly, both, both sides, all of them, probably, i reckon so, fairly, unfortunately,
    sadly yes, only on, only when, only if, only a, only in, just a, just on, just the, mainly, mild, mildly, bad, badly, really bad, moderate, severe, terrible, awful
    """
)
_YES_WORDS = words_of(
    """
    yes yeah yep yup yea ye yh yess yesss yas yer aye ya ja si oui yessir mhm mm mmm uhuh uh-huh sure correct right ok okay okey affirmative indeed
    definitely absolutely certainly totally true yess y mhmm ofc ofcourse 100 exactly
    """
)
_NO_WORDS = words_of("no nope nah noo nooo naw nay non nein never none nil negative neither nothing n not nada zero")
_AFTER_NO = words_of("idea clue more less wonder problem worries")
_SHORT_DENIALS = phrases_of(
    """
    i do not, it does not, i have not, it has not, it is not, i am not, they do not, i did not, it did not, he does not,
    she does not, he has not, she has not, he is not, she is not, they are not, i would not, do not, have not, does not
    """
)


def polarity(forms: Sequence[str]) -> str | None:
    """What an answer comes to, or None where it is no plain answer. `forms` holds words, no marks."""
    if not forms:
        return None
    first = (
        forms[0]
        if forms[0] not in {"oh", "well", "um", "er", "erm", "hmm", "uh", "hm", "ah", "err"} or len(forms) == 1
        else forms[1]
    )
    if _has(forms, _NO_PHRASES):
        return NO
    if first in _YES_WORDS and not _starts(forms, _UNSURE_PHRASES):
        return NO if len(forms) > 1 and forms[1] in {"no"} and len(forms) == 2 else YES
    if _has(forms, _UNSURE_PHRASES):
        return UNSURE
    is_no = first in _NO_WORDS and not (
        len(forms) > 1
        and forms[forms.index(first) + 1 : forms.index(first) + 2]
        and forms[forms.index(first) + 1] in _AFTER_NO
    )
    if is_no and first != "not":
        return NO
    if len(forms) <= _LONGEST_BARE_ANSWER:
        if any(tuple(forms[-len(phrase) :]) == phrase for phrase in _SHORT_DENIALS):
            return NO
        if forms[-1] in {"no", "nope"} or is_no:
            return NO
        if _has(forms, _YES_PHRASES) or forms[-1] in {"yes", "yeah", "yep"}:
            return YES
    return YES if _starts(forms, _YES_PHRASES) else None


def _has(forms: Sequence[str], phrases: Sequence[tuple[str, ...]]) -> bool:
    return any(
        tuple(forms[place : place + len(phrase)]) == phrase
        for phrase in phrases
        for place in range(len(forms) - len(phrase) + 1)
    )


def _starts(forms: Sequence[str], phrases: Sequence[tuple[str, ...]]) -> bool:
    return any(tuple(forms[: len(phrase)]) == phrase for phrase in phrases)
