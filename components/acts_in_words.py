"""What a visitor does instead of answering, where the words leave no doubt: correct, ask why, ask again, decline.

Only while a question is open; words like these mean little by themselves.
"""

from __future__ import annotations

from collections.abc import Sequence

from clinical.red_flag_screen.word_sets import phrases_of, words_of

_CORRECTS = phrases_of(
    """
    i meant, what i meant, not what i meant, not what i said, i did not say, never said that, i never said, should have been, should have said, should have put, should be a no, should be a yes,
    misunderstood, misread my, misread that, i misread, i misheard, mistyped, ignore what i, forget what i, disregard, scrap that, scrap what, strike that, i lied, told you a lie, i was not honest,
    take that back, take it back, i made a mistake, i made an error, my mistake, got that wrong, got it wrong, you got me wrong, got me wrong, answered that wrong, answered wrong, answered too quick, answered too fast,
    wrong answer, last answer is, last answer was, my last answer, that last answer, my earlier answer, my earlier reply, my previous answer, change my answer, change the answer, change what i, change the one about, correct my answer,
    correct my last, amend my, fix my, wrong button, wrong one by, by accident, by mistake, was a typo, that is a typo, finger slipped, you noted, you wrote, you have written, you have wrote, you have put, you wrote down, you have noted,
    i fibbed, told a fib, told a porky, put it straight, put that straight, set the record straight, put that right, put it right, not been straight with, was not straight with, undercounted, overcounted, bigged it up, played it down, i gave was, i gave is, i gave you the wrong, i put the wrong, i typed the wrong, please correct, i told you wrong, i said wrong, i put yes but, i put no but, i said yes but, i said no but, i said no earlier, i said yes earlier,
    on second thoughts, on reflection, thinking about it again, i just remembered, i have just remembered, i exaggerated
    """
)
_ASKS_WHY = phrases_of(
    """
    got to do with, got to do wi, have to do with, has to do with, to do with my, what difference does, what difference would, why on earth, why do you, why would you, why you ask, why are you asking, why ask, why is that, why is this,
    why that, why this, why the, why does that, why would that, how is that relevant, how is it relevant, relevant to, relevance, is it relevant, is that relevant, how does that help, how does knowing, how would that, how will that,
    what has that, what has my, what use is, what would my, what is the point, point of asking, point asking, see the point, what for, for what reason, reason you ask, reason for asking, how come you, need that because, need to know that,
    need to know this, that needed, does it matter, does that matter, does this matter, is this necessary, is that necessary
    """
)
_BARE_WHY = phrases_of("why, but why, why though, why tho, and why, why so, why now")
_ASKS_AGAIN = phrases_of(
    """
    you what, say what, what pal, what love, come again, run that by me, run it by me, not with you, lost me there, you have lost me, you lost me, over my head, in english, speak english, what is it when it is at home, when it is at home, say that again, say again, come again, ask it again, ask that again, ask me again, ask it another way, put it another way, put that another way, what was it, what was that, what was the question, what did you ask, repeat,
    repeat that, rephrase, reword, what do you mean, what is meant, what does that mean, what does it mean, what does this mean, simpler, plain english, not follow, not understand the, read them again, read that again, read it again,
    not catch that, missed that, missed the question, do not get the question, not get the question, what are you asking, explain that, explain what
    """
)
_DECLINES = phrases_of(
    """
    not want to go there, not go there, rather not, prefer not, not want to answer, not want to say, not answering, not be answering, not going to answer, keep that to myself, keep it to myself, keep that private,
    not telling, next q, nxt q, nxt question, nxt one, next please, next pls, nxt pls, on to the next, skip ahead, give that one a miss, give it a miss, leave it blank, leave that blank, hard pass, moving on, next question, skip this, skip that, skip it, skip, move on, leave that one, leave this one, too private, too personal, none of your business, mind your own, no comment
    """
)
_GOES_BACK = phrases_of(
    "take me back, go back, back to the question, back one question, previous question, the last question again, next too soon"
)
_BEGINS_ANEW = words_of("start beginning over scratch afresh")
_ACTS = (
    ("correct_answer", _CORRECTS),
    ("go_back", _GOES_BACK),
    ("skip_question", _DECLINES),
    ("ask_repeat", _ASKS_AGAIN),
    ("ask_why", _ASKS_WHY),
)
# "I don't know what you mean by that" asks again; "as I said, no" does not correct.
_LONGEST = 22
_NOT_THE_PAST = phrases_of("like i said, as i said, as i told, already said, already told")


def act_said(forms: Sequence[str]) -> str | None:
    """The act, or None where the words leave it open. `forms` holds words, no commas and stops."""
    if not forms or len(forms) > _LONGEST or _has(forms, _NOT_THE_PAST):
        return None
    if tuple(forms) in _BARE_WHY:
        return "ask_why"
    for act, phrases in _ACTS:
        if _has(forms, phrases) and not (act == "go_back" and _BEGINS_ANEW & set(forms)):
            return act
    return None


def _has(forms: Sequence[str], phrases: Sequence[tuple[str, ...]]) -> bool:
    said = f" {' '.join(forms)} "
    return any(f" {' '.join(phrase)} " in said for phrase in phrases)
