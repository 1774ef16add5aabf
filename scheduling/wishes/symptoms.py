"""Tells times to come in from times in a story: "it hurts most mornings", "since tuesday", "started on monday".

Cuts a text into clauses and keeps those in which a time can be a wish. A clause that tells of the illness, of habits
or of the past is dropped, unless it also asks for an appointment.
"""

import re
from itertools import pairwise

from scheduling.wishes.measures import without_measures
from scheduling.wishes.story_words import ASKS, STORY, TELLS, WHO
from scheduling.wishes.word_lists import one_of

SENTENCE_END = re.compile(r"[.!?;\n]+(?=\s|$)|[()]")
TELLING_VERB = (
    r"(?:hurts?|aches?|throbs?|bleeds?|started|starts|began|has|have|had|is|was|are|were|feels?|keeps?|gets?|"
    r"got|wakes?|"
    r"came|comes|went|goes|broke|fell|cracked|chipped|swelled|lasts?|lasted|happens?|happened|flares?|"
    r"ends?|expires?|runs? out)"
)
STARTS_TELLING = re.compile(
    r"(?:felt|woke|fell|broke|came|took|had|got|been|went|(?!need|wed)[a-z]{2,}ed) |"
    rf"(?:my|the|this|his|her|our|your|an?) (?:[a-z]+ ){{1,4}}?{TELLING_VERB}\b"
)
GOOD = (
    r"(?:also |only |really |very |just )*(?:good|fine|ok|okay|alright|best|better|great|perfect|free|possible|"
    r"available|ideal|easier|easiest|convenient|preferable|when i)"
)
CLAUSE_START = one_of(
    # where somebody begins to ask
    rf"(?:(?:please|pls|so|and) )?(?:can|could|may|might) {WHO}",
    r"and (?:would|i'?d) (?:like|love|prefer)|and (?:want|need)",
    r"so i (?:need|want|would)",
    r"so (?=(?:on |the |maybe |ideally |either |only )*"
    r"(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|next|any|after|before|\d))",
    r"(?<!i )need (?:to be seen|to see|to come|seeing|an? appointment|appointment|appt)",
    r"(?:and )?(?:you|they|he|she|dentist|doctor|reception\w*|nurse) (?:said|told me|asked me)",
    r"(?:and )?(?:i )?was told",
    r"i'?d (?:like|love|prefer|rather)",
    r"i would (?:like|love|prefer|rather)",
    r"(?<!do )(?<!will )i (?:want|need|wanna|prefer)",
    r"please book|book me",
    r"are you (?:free|open|able)",
    r"do you have|have you (?:got|any)|is there|any chance|is it possible|would it be",
    r"how about|what about|looking for",
    r"(?:i'm|im|i am) (?:free|available)",
    r"i can (?:do|make|come)",
    # where somebody begins to tell
    r"(?:i've|ive|i have) (?:had|been|got)",
    r"i (?:had|get|got|wake|woke|feel|took|take|started|noticed|lost|broke|cracked|chipped)",
    r"it(?:'s| is| has| was| started| starts| hurts| began| gets| comes| came| feels| lasts| wakes| happens| usually)",
    rf"(?:my|the|this|his|her|our) (?:[a-z]+ ){{1,4}}?{TELLING_VERB}(?! {GOOD})",
    r"i (?:can't|cannot|cant|can hardly|can barely) (?!do|make|come|get|be|manage)",
    # where something else begins
    r"because|cos|however|although|though",
    r"(?<!anything )(?<!any day )(?<!any time )(?<!anytime )(?<!anyday )but",
)
QUESTION = re.compile(
    r"\s*(?:and |but |so |please |also )*(?:how (?:long|soon|often|much|many|do|can i (?:tell|find|know|stop))|why|"
    r"is it (?:normal|safe|ok|okay|dangerous|bad)|does (?:it|this|that|botox|the)|do i|"
    r"would an? (?!week|fortnight|month|day|quarter|later|earlier|morning|afternoon|evening|[mtwfs][a-z]{2,5}day)|"
    r"will (?:it|"
    r"this|that|botox|the|i (?:be able|need|have|feel|still))|"
    rf"(?:when |how soon )?(?:can|could|should|may) {WHO} (?:still |safely |ever )?(?:eat|drink|smoke|drive|exercise|"
    r"brush|floss|chew|swim|fly|use|have (?:alcohol|coffee|wine|hot|a drink)|go (?:back )?to (?:work|school|the gym)|"
    r"wear|kiss|take (?:ibuprofen|paracetamol|aspirin|painkillers|the|another|more|my))|"
    r"(?:can|could|will|would|does|do|is|are|should) (?:botox|fillings?|crowns?|implants?|antibiotics|painkillers|"
    r"migraines|"
    r"the (?:pain|filling|crown|numbness|swelling|injection|tooth|effects?))|"
    r"what (?:is|are|does|do i|dental|happens|causes|can i|should i|helps)|should i)\b"
)
BOOKS = one_of(r"appointments?|slots?|book\w*|seen|see (?:me|someone|you)|come in|available|free")
STARTS_ASKING = re.compile(
    rf"(?:please |pls |so |and )?(?:can|could|may|might) {WHO}\b|i'?d like|i would like|"
    r"please book|book me|i (?:want|need)|are you|do you"
)
TO_COME = one_of(r"any|next|this (?:week|afternoon|evening)|tomorrow|asap|after (?:school|work)|please|appointment")
TIME_OF_STORY = re.compile(
    r"\s*(?:and |but |so |because )*(?:today|tonight|this (?:morning|afternoon|evening|week|month|weekend)|"
    r"lately|recently|(?!(?:[a-z]+ )*(?:tomorrow|next|any|soon)\b)"
    r"(?:on|by|at|in|around|about|over|during|every|all|most|each) "
    r"(?:[a-z]+ ){0,2}[a-z]+)\s*"
)
NOW = re.compile(r"(?<!between )(?<!from )(?<!right )\b(?:right )?now\b")
COMING_NOW = one_of(r"see|seen|come|coming|appointments?|available|free|between|from|slots?|book|start")


def wishful_clauses(clean: str) -> list[str]:
    """The clauses of a readable text in which a time can be a wish."""
    clauses: list[str] = []
    for sentence in SENTENCE_END.split(clean):
        if len(sentence.split()) > 2 and not COMING_NOW.search(sentence):
            sentence = NOW.sub(" ", sentence)  # "it is better now", said of the illness
        clauses.extend(_clauses(without_measures(sentence)))
    return [part for clause in clauses for part in _wishful_parts(clause)]


def _wishful_parts(clause: str) -> list[str]:
    """A clause as it is, or of a story what stands between commas and can only be a wish ("…, any day next week")."""
    if not _tells_a_story(clause):
        return [clause]
    return [part for part in clause.split(",") if TO_COME.search(part) and not _is_of_story(part)]


def _is_of_story(part: str) -> bool:
    return bool(TELLS.search(part) or STORY.search(part) or QUESTION.match(part))


def _clauses(sentence: str) -> list[str]:
    cuts = sorted({0, *(found.start() for found in CLAUSE_START.finditer(sentence)), len(sentence)})
    return _with_their_times([sentence[start:end] for start, end in pairwise(cuts)])


def _with_their_times(clauses: list[str]) -> list[str]:
    """ "Today it is throbbing": a time right before a clause that tells belongs to it."""
    read: list[str] = []
    for clause in clauses:
        tells = (TELLS.search(clause) or STARTS_TELLING.match(clause.strip())) and not ASKS.search(clause)
        if read and tells and TIME_OF_STORY.fullmatch(read[-1]):
            clause = read.pop() + clause
        read.append(clause)
    return read


def _tells_a_story(clause: str) -> bool:
    if QUESTION.match(clause) and not BOOKS.search(clause):
        return True
    if STARTS_TELLING.match(clause.strip()) and not ASKS.search(clause):
        return True
    if STORY.search(clause) and not STARTS_ASKING.match(clause.strip()):
        return True
    return bool(TELLS.search(clause)) and not ASKS.search(clause)
