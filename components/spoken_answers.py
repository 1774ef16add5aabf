"""Yes, no and not sure, in the words people answer a question with.

Only for a message that answers: "not that I know of" is a no, "a bit" a yes, "no idea" neither.
"""

from __future__ import annotations

from collections.abc import Sequence

from clinical.red_flag_screen.word_sets import phrases_of, words_of

YES, NO, UNSURE = "present", "absent", "not_sure"
LONGEST_BARE_ANSWER = 6
_LONGEST_ASSURANCE = 9

# As it is said in Scotland and the north, and as it is typed.
_PLAINLY = {
    "dinnae": ("do", "not"), "dinna": ("do", "not"), "disnae": ("does", "not"), "doesnae": ("does", "not"), "didnae": ("did", "not"),
    "cannae": ("can", "not"), "canna": ("can", "not"), "couldnae": ("could", "not"), "havenae": ("have", "not"), "hasnae": ("has", "not"),
    "hadnae": ("had", "not"), "isnae": ("is", "not"), "wasnae": ("was", "not"), "willnae": ("will", "not"), "wouldnae": ("would", "not"),
    "ken": ("know",), "mibbe": ("maybe",), "mebbe": ("maybe",), "mebe": ("maybe",), "mabye": ("maybe",), "mayb": ("maybe",), "nowt": ("nothing",),
    "owt": ("anything",), "nae": ("no",), "dno": ("dunno",), "dk": ("dunno",), "idk": ("dunno",), "dunno": ("dunno",), "dunnow": ("dunno",),
    "defo": ("definitely",), "deffo": ("definitely",), "def": ("definitely",), "deffs": ("definitely",), "probs": ("probably",), "prolly": ("probably",),
    "wee": ("little",), "och": ("oh",), "nup": ("nope",), "naebody": ("nobody",), "aff": ("off",),
}  # fmt: skip
# Looked for first, anywhere in the message: words of no or yes that mean neither, or the other.
_UNSURE_BEFORE_NO = phrases_of(
    """
    not really sure, not too sure, no sure, no too sure, no really sure, not so sure, not overly sure, not very sure, not totally sure, not completely sure, not fully sure,
    not exactly sure, do not no, do no know, dont no, scooby, foggiest, faintest, not a notion, no notion, have a clue, got a clue, god knows, god only knows, goodness knows, goodness only knows, heaven knows, lord knows, lord only knows, who knows, knows that, christ knows, never really thought, never thought, never paid, not paid attention,
    not paid any attention, not paid it, pay attention, not pay attention, paying attention, not something i have, not something i check, not recall, no recollection, way of telling, way of knowing, way to tell,
    way to know, not be sure, not be certain, not been tested, never been tested, never tested, had it tested, not tested, never had it checked, never been checked, had it checked, not been checked, waiting to find, waiting for, waiting on,
    rightly say, rightly tell, rightly know, put a date on, put a number to, my finger on, only be guessing, be guessing, just guessing, be a guess, join the dots, joined the dots, put two and two together, keeps track, keep track,
    swear to it, swear to that, in two minds, ask me another, not the one to ask, not the man to ask, not the person to ask, beyond me, over my head, mind like a sieve, memory is shot, memory is gone,
    no good at marks, no good with numbers, no good at numbers, said the numbers, said the number, told me the numbers, told me the number, gave me the number, gave me the numbers, tell me the number, tell me the numbers, given the number,
    measuring tape, tape measure, nothing to measure, never know, do the sum, do the sums, do the maths, do the math,
    did not notice, did not look, did not time, did not count, did not see, not timed, never timed, not keep track, put a number on, do numbers, dont do numbers, was asleep when, too many to count, jury is, no recall, could not be sure, will have to ask, need to ask, need to check, ask my doctor, ask my wife, ask my husband, ask my mum, yes and no, yes or no, maybe maybe not, could be could not, not one way or the other, either way, not sure really, dunno, do not know, hard to know, impossible to, tough to say
    """
)
_YES_BEFORE_NO = phrases_of(
    """
    never stops, never stop, never stopped, never lets up, never let up, never goes, never gone, never goes away, never ends, never ending, never leaves, never quits, never fails, never not, never without, never gives up,
    never off, never ceases, not every time, not all the time, not always, not constantly, not constant, not everyday, not every day, not just, not only, no question, no doubt, no two ways, not going to lie, not gonna lie,
    without question, without fail, can not deny, can not say no, no denying, no mistake, no mistaking, no let up, no end, does not stop, do not stop, not let up, has not stopped, have not stopped, will not stop, will not go away, not going away, not gone away,
    i mean yes, wait yes, no yes, no idea how much, no idea how bad, would not believe, not half, not wrong, not wrong there
    """
)
# "It will not stop": no, where stopping is what was asked.
_NEVER_ENDS = phrases_of(
    """
    never stops, never stopped, never lets up, never goes, never goes away, never gone, never ends, never leaves, does not stop, not let up, has not stopped, have not stopped, will not stop, will not go away,
    not going away, not gone away, no let up, still there, still have it, still here, still got it
    """
)
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
    not that i can think of, not that i remember, not that i recall, nearly but, almost but, close but, not quite, nothing like, no more than, no worse than, can not say it, can not say that it, can not say so, can not say they, no from me, is a no, be a no, think not, guess not,
    suppose not, reckon not, expect not, do not get that, not get that, not get those, not get any, far from it, far from, the reverse, if anything less, by a long shot, no problem, no problems, no bother, no trouble, no issue, no issues, be daft, as if, used to,
    not as such, not in the slightest, never ever, no not at all, hardly ever, hardly, rarely, barely
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
    at night, worse than ever, and how, you are not kidding, by miles, by a mile, by a long way, by a country mile, hands down, easily, smidge, smidgen, a tad, a touch, part of the time, bingo, ticks that box, tick that box, affirm,
    like mad, like crazy, like hell, something awful, something shocking, something terrible, something chronic, something rotten, uh huh, yes from me, is a yes, be a yes, has done, have done, had done, and then some, pope catholic, every blooming, every flipping, every bloody, does it ever, do i ever, so much,
    every so often, ish, i suppose, suppose, big yes, hell yes, oh yes, to a degree, to some extent, now you mention it
    """
)
_DECLINES = phrases_of(
    """
    none of your, none of ya, none of yer, mind your own, no comment, rather not, prefer not to, prefer not say, would prefer not, not telling, not saying, not your business, no business of, not going to answer, not going to say, not going to tell,
    not want to answer, not want to say, not want to talk, not want to discuss, not want to go into, not wish to, not comfortable, not answering, not discussing, next question, skip this, skip that, skip it, let me check, let me look,
    let me see, let me think, you tell me, is that bad, is it bad, is that normal, is it normal, one sec, one second, one minute, one moment, give me a, hang on, hold on, bear with, never ask a, that is private, that is personal, is between me, is personal, too personal
    """
)
# A "never" that says it was never so bad.
_UNHEARD_OF = phrases_of(
    "never known anything like, never felt anything like, never had anything like, never experienced anything like, nothing like it before, never been this, never been so, never had it this, never had it so, never had one like, never had pain like, never known pain like, never felt pain like, nothing comes close, nothing compares, nothing even close, never this bad"
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
_AS_IT_SHOULD_BE = words_of(
    "fine normal normally ok okay alright good great healthy clear steady fab perfect grand easily regular intact sound"
)
_TURNING = words_of("but though however")
# What tells of something else than was asked, or of the contrary.
_OTHERWISE = words_of(
    """
    not no never without more rather instead opposite better less same like quiet still stopped gone than normally normal usual usually awake alert stayed stay stays
    relaxed apart regular regularly solid firm whole silent silently intact white clear everything easily fully nearly almost only trickle dry helps help fine well slight
    says box packet instructed directed smooth straight level even quickly second
    """
)
_FILLERS = words_of("och oh well um er erm hmm uh hm ah err so and but actually honestly tbh god yikes ooh")
_AFTER_NO = words_of("idea clue more less wonder problem worries difference")
_LIGHT = words_of(
    "a an the to of my me you your not all really very so just that this them those if be been at in on for with"
)
_PRONOUNS, _AUXILIARIES = (
    words_of("i it they he she we that there"),
    words_of("do does have has is are am did was would can could will had"),
)


def polarity(forms: Sequence[str]) -> str | None:
    """What an answer comes to, or None where it is no plain answer. `forms` holds words, no commas and stops."""
    said = [plain for form in forms for plain in _PLAINLY.get(form, (form,))]
    while len(said) > 1 and said[0] in _FILLERS:
        said = said[1:]
    if not said or declines(said):
        return None
    if _has(said, _UNHEARD_OF) or _has(said, _YES_BEFORE_NO) or _takes_back_a_no(said):
        return YES
    if _has(said, _UNSURE_BEFORE_NO):
        return UNSURE
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


def _takes_back_a_no(said: Sequence[str]) -> bool:
    """ "Yeah no, I do"; not "no I do not"."""
    return len(said) > 2 and said[-1] in _AUXILIARIES and said[-2] in _PRONOUNS and said[-3] in _NO_WORDS


def words_beside(forms: Sequence[str]) -> int:
    """How many words stand beside those of a yes, no or not sure."""
    said = [plain for form in forms for plain in _PLAINLY.get(form, (form,))]
    free = set(range(len(said)))
    for phrase in (*_UNSURE_BEFORE_NO, *_YES_BEFORE_NO, *_NO_PHRASES, *_UNSURE_PHRASES, *_YES_PHRASES, *_UNHEARD_OF):
        for place in range(len(said) - len(phrase) + 1):
            if _is_at(said, place, phrase):
                free -= set(range(place, place + len(phrase)))
    light = _FILLERS | _PRONOUNS | _AUXILIARIES | _YES_WORDS | _NO_WORDS | _LIGHT
    return sum(said[place] not in light for place in free)


def declines(forms: Sequence[str]) -> bool:
    """ "None of your business", "rather not say": no answer, for all its no."""
    return _has(forms, _DECLINES)


def never_ends(forms: Sequence[str]) -> bool:
    """ "It never stops", "it will not go away"."""
    return _has(forms, _NEVER_ENDS)


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
