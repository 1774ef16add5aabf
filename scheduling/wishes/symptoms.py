"""Tells times to come in from times in a story: "it hurts most mornings", "since tuesday", "started on monday".

Cuts a text into clauses, and these at their commas, and keeps what can be a wish. What tells of the illness, of habits,
of other plans or of the past is dropped, unless it also asks for an appointment.
"""

import re

from scheduling.wishes.clauses import TELLING_VERB, clauses_of
from scheduling.wishes.measures import without_measures
from scheduling.wishes.negatives import NO_GOOD
from scheduling.wishes.questions import STARTS_ASKING, asks_about_something_else
from scheduling.wishes.statements import is_a_bare_time, is_time_word, names_only_its_time, states_a_fact
from scheduling.wishes.story_words import ASKS, FITS, PAST_VERBS, STORY, TELLS
from scheduling.wishes.word_lists import one_of

SENTENCE = re.compile(r"(.*?)(?:([.!?;\n]+)(?=\s|$)|[()]|$)", re.S)
STARTS_TELLING = re.compile(
    rf"(?:(?!(?:put|cut|let|read|found|set)\b)(?:{PAST_VERBS})|woke|fell|broke|came|took|had|got|been|went|"
    r"(?!need|wed|hundred)[a-z]{2,}ed|gets|goes|comes|hurts?|wakes|keeps|lasts|feels|stops|throbs|makes|happens|hits|"
    r"eases|flares|settles|clears|pulls|burns(?! night)|stings|kills|spreads|shoots) |"
    rf"(?:my|the|this|his|her|our|your|an?) (?:[a-z]+ ){{1,4}}?{TELLING_VERB}\b"
)
AND = one_of("and|or")
THEN = one_of(r"(?:come|me|us|him|her|them|in|seen|over|do|appointment) then")
SO_AT = re.compile(r"so (?:at |about |around )?(?=\d+(?! ?\d)\b(?!/))")
A_DAY = one_of(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri|sat|\d+(?:st|nd|rd|th)|\d+/\d+|"
    r"(?:jan|feb|march|april|may|june|july|aug|sept?|oct|nov|dec)[a-z]*"
)
OF_THE_PAST = one_of(rf"{PAST_VERBS}|was|were|had|been|got|came|[a-z]{{3,}}ed|agone|since")
PAST = one_of(r"was|were|had|did|didn't|been|got|felt|went")
TO_COME = one_of(r"any|next|this (?:week|afternoon|evening)|tomorrow|asap|after (?:school|work)|please|appointment")
TIME_OF_STORY = re.compile(
    r"\s*(?:and |but |so |because )*(?:today|tonight|this (?:morning|afternoon|evening|week|month|weekend)|"
    r"lately|recently|(?!(?:[a-z]+ )*(?:tomorrow|next|any|soon)\b)"
    r"(?:on|by|at|in|around|about|over|during|every|all|most|each) "
    r"(?:[a-z]+ ){0,2}[a-z]+)\s*"
)
NOW = re.compile(r"(?<!between )(?<!from )(?<!right )\b(?:right )?now\b")
COMING_NOW = one_of(r"see|seen|come|coming|anything|appointments?|available|free|between|from|slots?|book|start")


def wishful_clauses(clean: str) -> list[str]:
    """The clauses of a readable text in which a time can be a wish."""
    read: list[str] = []
    stated = ""
    for found in SENTENCE.finditer(clean):
        sentence, is_question = found[1], "?" in (found[2] or "")
        if len(sentence.split()) > 2 and not COMING_NOW.search(sentence):
            sentence = NOW.sub(" ", sentence)  # "it is better now", said of the illness
        for clause in _with_their_times(clauses_of(without_measures(sentence))):
            kept = _wishful(clause, is_question=is_question)
            if stated and (THEN.search(kept) or SO_AT.match(kept)) and not (A_DAY.search(kept) or TO_COME.search(kept)):
                # "he's off school friday, can we come then", "I've thursday off so 2 would do"
                kept = f"{stated}, {SO_AT.sub('at ', kept)}"
            if kept.strip():
                read.append(kept)
            elif A_DAY.search(clause) and not OF_THE_PAST.search(clause):
                stated = clause
    return read


def _wishful(clause: str, *, is_question: bool) -> str:
    """A clause without the parts between its commas that tell, and without what is told with them."""
    read: list[str] = []
    asks = told = of_the_past = listed = False
    for part in clause.split(","):
        if _asks(part) and not _tells(part):
            asks, told = True, False
            read.append(part)
        elif _tells(part) or states_a_fact(part):
            told = told or _tells(part)
            is_question = is_question and not asks_about_something_else(part)
            of_the_past = of_the_past or bool(OF_THE_PAST.search(part))
            listed = is_time_word(part.split()[-1]) if part.split() else False
            if not asks:
                read.clear()
        elif listed and AND.search(part) and is_a_bare_time(part):
            continue  # "i run on monday, wednesday and friday"
        elif (
            not told
            or is_question
            or TO_COME.search(part)
            or (is_a_bare_time(part) and (asks or (not of_the_past and A_DAY.search(part))))
        ):
            read.append(part)
    return ",".join(read)


def _with_their_times(clauses: list[str]) -> list[str]:
    """ "Today it is throbbing", "friday i have an exam": a time right before what is told belongs to it."""
    read: list[str] = []
    for clause in clauses:
        if read and _tells(clause) and TIME_OF_STORY.fullmatch(read[-1]):
            clause = read.pop() + clause
        elif read and is_a_bare_time(read[-1]):
            if NO_GOOD.search(clause):
                clause = read.pop() + clause
            elif _tells(clause) or states_a_fact(clause):
                read.pop()
        elif read and names_only_its_time(read[-1]) and _tells(clause):
            read.pop()  # "it's 3 in the morning and I can't sleep"
        read.append(clause)
    return read


def _asks(part: str) -> bool:
    return bool(ASKS.search(part) or (FITS.search(part) and not PAST.search(part)))


def _tells(part: str) -> bool:
    """Whether a part tells of the illness, of habits or of the past, or asks about something other than a visit."""
    if asks_about_something_else(part):
        return True
    if STORY.search(part) and not STARTS_ASKING.match(part.strip()):
        return True
    starts_telling = STARTS_TELLING.match(part.strip()) and not names_only_its_time(part)
    return bool(TELLS.search(part) or starts_telling) and not _asks(part)
