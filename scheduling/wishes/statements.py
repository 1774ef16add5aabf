"""Tells what somebody states from what is asked for: "my son turns 7 on saturday", "we're moving house friday".

Whoever wishes for a time asks for it, or says it bare. A clause with somebody or something in it that does something,
and no word of asking, states a fact whatever its verb is.
"""

import re

from scheduling.wishes.clauses import GOOD
from scheduling.wishes.negatives import NO_GOOD
from scheduling.wishes.story_words import ASKS, PAST_VERBS
from scheduling.wishes.vocabulary import TYPED
from scheduling.wishes.word_lists import listed, one_of

LEAD = (
    r"(?:(?:and|but|so|because|cos|cause|as|although|though|anyway|well|ok|okay|sorry|right|yeah|yes|no|oh|hi|hello|"
    r"then|also|now|since|for|while) )*"
)
SOMEBODY = (
    r"(?:i|we|he|she|they|it|im|ive|hes|shes|theyre|were|its|theres|"
    r"(?:i|we|he|she|they|it|that|there)'(?:m|ve|s|re|d))"
)
SOMEONES = (
    r"(?:(?:my|his|her|our|their)|(?!(?:(?:mon|tues|wednes|thurs|fri|satur|sun|to)day|tomorrow|tonight|let|what|who|"
    r"when|where|how|here|there|week|month|year)')[a-z]{2,}'s)"
)
SUBJECT_OF_ITS_OWN = re.compile(rf"{LEAD}(?:{SOMEBODY} |{SOMEONES} [a-z']+ )\S")
VERB = (
    r"(?:is|are|has|have|had|does|goes|comes|came|gets|got|starts|started|ends|ended|finishes|closes|opens|leaves|"
    rf"lasts|wakes|works|said|says|resets|done|worn|gone|{PAST_VERBS}|(?!need|requir|want|prefer|unus|"
    rf"hundred|wed\b)[a-z]{{2,}}ed)"
)
SOMETHING = re.compile(rf"{LEAD}(?P<subject>(?:[a-z'-]+ ){{1,5}}?){VERB}\b(?! there)")
NO_SUBJECT = frozenset(
    listed(
        "if when whenever what which whichever whatever who how why where is are do does can could would will should "
        "may please any anything something somewhere someone anyone either neither whoever there not after before "
        "until till by from on at in book need want looking hoping thinking call ring see till once unless "
        "appointment slot"
    )
)
ITS_TIME_IS = re.compile(rf"{LEAD}(?:it'?s|it is|(?:the|this|my|our) (?:[a-z]+ ){{1,3}}?(?:is|are)) ")
IS_SOMETHING = re.compile(rf"\b(?:is|are|was|were|'s) (?!{GOOD}|on\b|at\b|in\b)\S")
FREE = one_of(
    r"(?:i|we|he|she|they) (?:can|could|might|don't mind|dont mind|do not mind|choose|pick|vote|fancy|reckon|go with|"
    r"(?:finish|finishes) (?:work|school|college|uni|lessons|my|at|by|around|about|till?|until|early|for|\d)|"
    r"get off|gets off|get out|gets out|get home|gets home|get in from|get back|knock off|clock off|"
    r"work (?:till?|until|to))",
    r"(?:start|starts|begin|begins|have to be|need to be)(?: work| school| at work| in work)? (?:at|by|around) \d+",
    r"(?:i'm|im|i am|we're|we are|i'll be|i will be|he's|she's) (?:\w+ ){0,2}(?:back|home|done|out(?! of)|up in|here|"
    r"over|in(?= on| all| from| this| next| at| town| tom|$)|(?:at work|working) (?:till?|until|to))",
    r"(?:i'm|im|i am|we're) (?:\w+ )?(?:good|happy|okay|ok|fine|easy|grand) (?:with|for|on|at|in|to)",
    r"(?:it|this|that|we|meeting|task|[a-z]+ing) (?:[a-z]+ )?(?:will|should|may)|(?:plan|intend|mean)(?:ning|ing)? to|"
    r"(?:have|need|got|gotta) (?:to )?(?:do|make|get|come|see|sort|fix) |let'?s|lets|shall (?:we|i)",
    r"\w+days? off|(?:has|have|needs?|must|got) to be|(?:at |in )(?:school|college|work) (?:till?|until)",
)

SOFT = one_of(
    r"(?:i|we|he|she|they) (?:don'?t |do not )?(?:finish|finishes|get off|gets off|get out|gets out|get home|gets home|"
    r"get in from|knock off|clock off|start|starts|teach|work|works)(?: \w+)?(?: \w+)? (?:at|by|till?|until|around)",
    r"need to be (?:out|back|home|gone|away|in work|at work|at \w+) (?:at|by|for)",
)


def says_when_free(clause: str) -> bool:
    """Whether a clause tells the hours somebody is free, which gives way to a time asked for elsewhere."""
    return bool(SOFT.search(clause))


def names_only_its_time(clause: str) -> bool:
    """ "It's on monday", "the deadline is friday": a wish where nothing else is one."""
    found = ITS_TIME_IS.match(clause.strip())
    return found is not None and is_a_bare_time(clause.strip()[found.end() :])


def states_a_fact(clause: str) -> bool:
    """Whether a clause that asks for nothing has somebody or something in it that does something."""
    words = clause.strip()
    if FREE.search(words) or NO_GOOD.search(words) or ASKS.search(words):
        return False
    if names_only_its_time(words):
        return False
    if SUBJECT_OF_ITS_OWN.match(words):
        return True
    found = SOMETHING.match(words)
    if found is None:
        return False
    subject = found["subject"].split()
    if subject[0] in NO_SUBJECT:
        return False
    return not any(map(is_time_word, subject)) or bool(IS_SOMETHING.search(words))


def is_a_bare_time(part: str) -> bool:
    """Whether a part is a time and nothing else."""
    words = WORD.findall(part)
    return any(map(is_time_word, words)) and all(is_time_word(word) or word in LITTLE for word in words)


def is_time_word(word: str) -> bool:
    typed = TYPED.get(word, word)
    return word[:1].isdigit() or typed[:1].isupper() or typed in TIMES


WORD = re.compile(r"[a-z0-9'./:-]+")
TIMES = frozenset(
    listed("today tomorrow tonight noon midnight weekend weekends weekday weekdays christmas easter asap")
)
LITTLE = frozenset(
    listed(
        "the a an of on at in for by to from until till and or half past quarter o'clock oclock am pm this next last "
        "after before between around about first thing early late mid end beginning second third then later coming "
        "every any each all day do make it say try - one two three four five six seven eight nine ten "
        "eleven twelve twenty thirty"
    )
)
