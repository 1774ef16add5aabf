"""Yes, no and not sure, in the words people answer a question with.

Only for a message that answers: "not that I know of" is a no, "a bit" a yes, "no idea" neither.
"""

from __future__ import annotations

from collections.abc import Sequence

from clinical.red_flag_screen.word_sets import phrases_of, words_of

YES, NO, UNSURE = "present", "absent", "not_sure"
LONGEST_BARE_ANSWER = 6
_LONGEST_ASSURANCE = 9

# Looked for anywhere in the message, in this order: what is surest of its meaning first.
_NO_PHRASES = phrases_of(
    """
    not that i know, not that i am aware, not that i have noticed, not as far as i know, not to my knowledge, not i know of,
    do not think so, not think so, would not say so, not really, not at all, not particularly, not especially, not yet,
    probably not, definitely not, absolutely not, of course not, certainly not, i hope not, afraid not, not me, no way,
    nothing like that, none of those, none of them, none of these, none of the above, neither of them, not any of,
    not had any, not had that, has not happened, never had, never happened, i wish, not that often, no difference,
    not lately, not recently, not so far, not this time, thank god no, thankfully no, thankfully not, luckily not,
    fortunately not, can not say i have, can not say that i have, not that anyone, not that any one, never heard, no chance,
    not that i have been told, nobody has said, no one has said, none that i know, not a thing, not a bit, no nothing, not so much, not really no, not for me, does not apply, not applicable, nothing of the sort, no such thing,
    not as far as i, not so far as i, no longer, not any more, not anymore, not now, not these days, not since, not once, not in years, had worse,
    yeah nah, yeah no, once a year, once a decade, once in a blue moon, blue moon, never touched it, touch wood, seldom, doubt it, doubtful,
    wish i had, wish i did, wish i could, fine thing, no such luck, the opposite, other way round, makes no difference, never bothered me, all clear,
    not that i can think of, not that i remember, not that i recall, not as such, not in the slightest, never ever, no not at all, hardly ever, hardly, rarely, barely
    """
)
_UNSURE_PHRASES = phrases_of(
    """
    not sure, do not know, not know, no idea, no clue, not a clue, have not a clue, could not say, could not tell,
    can not tell, can not say, can not remember, do not remember, not remember, can not recall, hard to say, hard to tell,
    difficult to say, who knows, how would i know, how should i know, not certain, it depends, that depends, depends, 50 50,
    fifty fifty, i forget, never checked, never noticed, never measured, never thought about it, unsure, maybe, perhaps,
    possibly, could be, might be, might do, might have, i live alone, sleep alone, no one to tell, on my own so, beats me,
    search me, your guess, not looked, have not checked, not checked, not measured, no thermometer, not got a thermometer, without a thermometer, hard one, tricky one, tough one, dunno, it varies, varies, all depends, could go either way, no way of knowing,
    can not be sure, can not really say, can not really tell, do not really know, do not rightly know, not noticed either way,
    can not see in, can not see there, can not see back, can not see it, not quite know, sleep on my own, live on my own, nobody to ask, no one to ask,
    nobody to tell, nobody to watch, no one to watch, never told me, did not say, borderline, not heard back, waiting for results, i was asleep,
    what that is, not quite sure, not entirely sure, not a hundred percent, not 100, half and half, good question, who can say,
    not keep count, lost track, lost count, not counted, never counted, not keep track, no record, pass on that
    """
)
_YES_PHRASES = phrases_of(
    """
    i think so, think so, i believe so, i guess so, guess so, suppose so, i would say so, i am afraid so, afraid so, sort of,
    kind of, a bit, a little, a tiny bit, little bit, slightly, somewhat, sometimes, occasionally, now and then, now and again,
    on and off, off and on, from time to time, every now, once or twice, a few times, most of the time, most days, all the time,
    every time, every day, quite a lot, quite a bit, very much, a lot, loads, often, usually, normally, mostly, always,
    constantly, definitely, absolutely, of course, for sure, too right, that is right, that is me, that is it, sounds right,
    sounds about right, sounds like me, that is correct, that is true, you bet, spot on, exactly, both, both sides, all of them,
    probably, i reckon so, fairly, unfortunately, sadly yes, only on, only when, only if, only a, only in, just a, just on,
    just the, mainly, mild, mildly, bad, badly, really bad, moderate, severe, terrible, awful, by far, twice, once, # times,
    most nights, most mornings, every night, every morning, getting there, more or less, pretty much, massively, hugely, big time, extremely, very much so, apparently, so i am told,
    so i have been told, i am told, i have been told, so they tell me, been told i do, told i do, got it in one, tell me about it, story of my life, to a t, day and night,
    each time, whenever i, all day, all night, every other, nearly always, almost always, comes and goes, it can be, it can do, looks like it, seems so,
    still do, still have, still there,
    so they say, so he says, so she says, so my, no doubt, without a doubt, without doubt, guilty, you could say that, that sounds like me, tell me about it,
    every single time, every single day, more often than not, as it happens, on occasion, at times, here and there, once in a while, in the mornings,
    at night, worse than ever, and how, you are not kidding, big yes, hell yes, oh yes, to a degree, to some extent, now you mention it
    """
)
# A "never" that says it was never so bad.
_UNHEARD_OF = phrases_of(
    "never known anything like, never felt anything like, never had anything like, never experienced anything like, nothing like it before, never been this, never been so, never had it this, never had it so, never had one like, never this bad"
)
_YES_WORDS = words_of(
    """
    yes yeah yep yup yea ye yh yse yeh ys yers yeahh yis yeas yass yess yesss yesssss yas yer aye ya ja si oui yessir mhm mm mmm uhuh sure correct right ok okay okey
    affirmative indeed definitely absolutely certainly totally true y mhmm ofc ofcourse 100 exactly 👍 ✅ ✔ 👌 💯
    """
)
_NO_WORDS = words_of(
    "no nope nah noo nooo npe nop nahh noope nupe nuh noooo naw nay non nein never none nil negative neither nothing n nada zero nopes noep 👎 ❌ ✖"
)
# A yes when they stand alone; before other words they only fill a pause: "ok toothache then".
_WEAK_YES = words_of("ok okay okey right sure")
# Words for how things should be: "looks normal", "moves fine". With a "not" before them they are the finding itself.
_AS_IT_SHOULD_BE = words_of("fine normal ok okay alright good great healthy clear steady fab perfect")
_TURNING = words_of("but though however")
# What tells of something else than was asked, or of the contrary.
_OTHERWISE = words_of(
    "not no never without more rather instead opposite better less same like quiet still stopped gone than"
)
_FILLERS = words_of("oh well um er erm hmm uh hm ah err so and but actually honestly tbh god yikes ooh")
_AFTER_NO = words_of("idea clue more less wonder problem worries difference")
_PRONOUNS, _AUXILIARIES = (
    words_of("i it they he she we that there"),
    words_of("do does have has is are am did was would can could will had"),
)


def polarity(forms: Sequence[str]) -> str | None:
    """What an answer comes to, or None where it is no plain answer. `forms` holds words, no commas and stops."""
    said = list(forms)
    while len(said) > 1 and said[0] in _FILLERS:
        said = said[1:]
    if not said:
        return None
    if _has(said, _UNHEARD_OF):
        return YES
    if _has(said, _NO_PHRASES):
        return NO
    if len(said) > 1 and said[0] in _WEAK_YES:
        return polarity(said[1:])
    if said[0] in _YES_WORDS and not _starts(said[1:], _UNSURE_PHRASES):
        return YES
    if _has(said, _UNSURE_PHRASES):
        return UNSURE
    if leads_with_answer(said):
        return NO
    if _is_short_denial(said):
        return NO
    if len(said) <= LONGEST_BARE_ANSWER:
        if said[-1] in _NO_WORDS:
            return NO
        if said[-1] in _YES_WORDS or _has(said, _YES_PHRASES) or _is_short_affirmation(said):
            return YES
    if len(said) <= _LONGEST_ASSURANCE and said[-1] in _YES_WORDS - _WEAK_YES - _AS_IT_SHOULD_BE:
        return YES
    return YES if _starts(said, _YES_PHRASES) else None


def is_plain(forms: Sequence[str]) -> bool:
    """Whether the message answers in words that are known to; "I don't …" may as well decline to answer."""
    return polarity(forms) is not None and not (_is_short_denial(list(forms)) and not _has(forms, _NO_PHRASES))


def says_all_is_well(forms: Sequence[str]) -> bool:
    """ "Looks normal", "bit achy but moves fine", "tired but ok": no to the sign that was asked about."""
    said = list(forms)
    for place in range(len(said) - 1, -1, -1):
        if said[place] in _TURNING:
            said = said[place + 1 :]
            break
    if len(said) > _LONGEST_ASSURANCE or "not" in said or "no" in said[1:]:
        return False
    return any(form in _AS_IT_SHOULD_BE for form in said)


def says_otherwise(forms: Sequence[str]) -> bool:
    """ "More of a squeeze", "better when I'm up", "never": a description that need not be of what was asked."""
    return bool(_OTHERWISE & set(forms))


def leads_with_answer(forms: Sequence[str]) -> bool:
    """Whether the message begins with a plain yes or no."""
    said = list(forms)
    while len(said) > 1 and said[0] in _FILLERS:
        said = said[1:]
    if not said:
        return False
    is_no = said[0] in _NO_WORDS and not (len(said) > 1 and said[1] in _AFTER_NO)
    return is_no or said[0] in _YES_WORDS


def _is_short_affirmation(said: Sequence[str]) -> bool:
    """ "I do", "it does sometimes", "yes they are"; not "I am a bloke"."""
    rest = said[2:]
    is_claim = len(said) >= 2 and said[0] in _PRONOUNS and said[1] in _AUXILIARIES
    return is_claim and set(rest) <= words_of(
        "yes sometimes often actually yeah indeed now a bit little quite very much done"
    )


def _is_short_denial(said: Sequence[str]) -> bool:
    """ "I don't", "it doesn't hurt", "haven't hit it"."""
    if len(said) > LONGEST_BARE_ANSWER:
        return False
    starts_with_pronoun = said[0] in _PRONOUNS and len(said) > 2 and said[1] in _AUXILIARIES and said[2] == "not"
    return starts_with_pronoun or (len(said) > 1 and said[0] in _AUXILIARIES and said[1] == "not") or said[0] == "not"


def _has(forms: Sequence[str], phrases: Sequence[tuple[str, ...]]) -> bool:
    return any(_is_at(forms, place, phrase) for phrase in phrases for place in range(len(forms) - len(phrase) + 1))


def _starts(forms: Sequence[str], phrases: Sequence[tuple[str, ...]]) -> bool:
    return any(_is_at(forms, 0, phrase) for phrase in phrases)


def _is_at(forms: Sequence[str], place: int, phrase: tuple[str, ...]) -> bool:
    words = forms[place : place + len(phrase)]
    return len(words) == len(phrase) and all(
        word == wanted
        or (wanted == "#" and (word.isdecimal() or word in {"two", "three", "four", "five", "several", "few"}))
        for word, wanted in zip(words, phrase, strict=True)
    )
