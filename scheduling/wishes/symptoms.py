"""Tells times to come in from times in a story: "it hurts most mornings", "since tuesday", "started on monday".

Cuts a text into clauses and keeps those in which a time can be a wish. A clause that tells of the illness, of habits
or of the past is dropped, unless it also asks for an appointment. Lengths and measures ("for 3 days", "400 mg") are
cut out.
"""

import re
from itertools import pairwise

from scheduling.wishes.word_lists import one_of

SENTENCE_END = re.compile(r"[.!?;\n]+(?=\s|$)|[()]")
WHO = r"(?:i|we|you|he|she|they|someone|somebody)"
UNIT = r"(?:minute|min|hour|hr|day|night|week|fortnight|month|year|morning|evening)"
HOW_MANY = (
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|some|"
    r"(?:a )?few|(?:a )?couple(?: of)?)"
)
TELLING_VERB = (
    r"(?:hurts?|aches?|throbs?|bleeds?|started|starts|began|has|have|had|is|was|are|were|feels?|keeps?|gets?|"
    r"got|wakes?|"
    r"came|comes|went|goes|broke|fell|cracked|chipped|swelled|lasts?|lasted|happens?|happened|flares?)"
)
STARTS_TELLING = re.compile(rf"(?:my|the|this|his|her|our|your|an?) (?:[a-z]+ ){{1,4}}?{TELLING_VERB}\b")
CLAUSE_START = one_of(
    # where somebody begins to ask
    rf"(?:can|could|may|might) {WHO}",
    r"i'?d (?:like|love|prefer|rather)",
    r"i would (?:like|love|prefer|rather)",
    r"i (?:want|need|wanna|prefer)",
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
    rf"(?:my|the|this|his|her|our) (?:[a-z]+ ){{1,4}}?{TELLING_VERB}",
    # where something else begins
    r"because|cos|however|although|though",
    r"(?<!anything )(?<!any day )(?<!any time )(?<!anytime )(?<!anyday )but",
)
ASKS = one_of(
    rf"(?:can|could|may|might) {WHO}",
    r"i(?:'?d| would) (?:like|love|prefer|rather)",
    r"book(?:ed|ing)?|appointments?|appts?|apt|slots?|availab\w+|free|fit me|squeeze|check-?\s?up|resched\w+|"
    r"visit|be seen",
    r"come (?:in|along|down|by|over|back|at|any|this|next|to(?:morrow|day))|pop in|get (?:in|me in)|make it",
    r"see (?:me|you|someone|somebody|a|the|my)",
    r"instead|prefer\w*|suits?|works? (?:for|best|better|well|too)|how about|what about|would be|ideally|flexible",
    r"do you|are you|have you|is there|any chance|possible|please|pls|plz|need (?:to|an?|the|it)|want",
    r"can (?:do|make|manage|only)|(?:can't|cant|cannot) (?:do|make|come)",
    r"hop(?:e|ing)|wondering|thinking|looking for|schedule|meet|go back",
    r"fine|ok(?:ay)?|good for|best|better (?:for|on|if)|finish|open|i'?ll|i will",
    r"earliest|soonest|asap|whenever you|anything|easier|easiest|perfect|great|days? off|only (?:day|time)",
)
TELLS = one_of(
    # what hurts, and how
    r"hurt(?:s|ing)?|pain\w*|ach(?:e|es|ed|ing|y)|\w+aches?|migraines?|throb\w*|sore\w*|swell\w*|swollen|bleed\w*|bled",
    r"numb\w*|dizz\w*|vomit\w*|fever\w*|temperature|clench\w*|grind\w*|symptoms?|blurr\w*|sensitiv\w*|itch\w*|tired",
    r"stiff\w*|puls(?:es|ing)|spasms?|twitch\w*|droop\w*|double vision|attacks?|episodes?|flare\w*|pregnan\w*|period",
    # how it came and goes
    r"woke\w*|wak(?:e|es|ing|en\w*)|sleep\w*|began|begun|started|com(?:es|ing) on|came on|comes and goes|worse\w*",
    r"starts (?:in|at|when|around|about|every|most|up)|last(?:s|ed|ing) (?:for|about|around|all|until|\d|an?|"
    r"one|two|three)",
    r"(?<!will )happen(?:s|ed|ing)?|gets? (?:bad|really|much|so)|keeps?|noticed",
    r"chipped|broke\w*|cracked|fell|lost|knocked",
    r"(?:they|it|headaches?|pains?|attacks?|migraines?) (?:\w+ )?(?:starts?|comes?|begins?)|hit|banged|bumped|"
    r"bit into|bitten",
    # habits
    r"usually|often|sometimes|always|generally|mostly|mainly|every time|whenever i|tends? to|used to|times? "
    r"(?:a|per|in "
    r"a)|hours? a",
    r"most (?:mornings?|days?|nights?|evenings?|afternoons?|weeks?|weekends?)|all night",
    r"worst",
    # what was taken
    r"took|taken|taking|take (?:it|them|this|these|one|two|\d)|dose|medication|coffee|alcohol|wine|tablets?|"
    r"ibuprofen|paracetamol|drink\w*|smok\w*",
    # what was, and who somebody is
    r"was|were|went|came|saw|had|been|got (?:a|an|worse|the|it)|last time|age[ds]?|years? old|out of (?:10|"
    r"ten)|due (?:in|on|date)|baby",
)
STORY = one_of(
    r"my (?:last|previous|first) (?:appointment|visit|check-?up|attack|headache|migraine|period|treatment|filling)",
    r"i was (?:fine|ok|okay|well|alright|there|in)",
    r"(?:feel(?:ing|s)?|felt) (?:a (?:bit|lot|little) |much |slightly )?(?:better|worse|fine|ok)",
    r"(?:bit|lot|little|much|slightly) (?:better|worse)|(?:better|worse) today",
    r"born|birthday|dob|d\.o\.b|date of birth",
    r"(?:pain|it|headaches?|toothache|migraines?|swelling|symptoms?|this|they|bleeding) (?:\w+ )?(?:started|"
    r"began|came on|got worse)",
)
QUESTION = re.compile(
    r"\s*(?:and |but |so |please |also )*(?:how (?:long|soon|often|much|many|do|can i (?:tell|find|know|stop))|why|"
    r"is it (?:normal|safe|ok|okay|dangerous|bad)|does (?:it|this|that|botox|the)|do i|would an? |will (?:it|"
    r"this|that|botox|the)|"
    r"what (?:is|are|does|do i|dental|happens|causes|can i|should i|helps)|should i)\b"
)
BOOKS = one_of(r"appointments?|slots?|book\w*|seen|see (?:me|someone|you)|come in|available|free")
STARTS_ASKING = re.compile(
    rf"(?:can|could|may|might) {WHO}\b|i'?d like|i would like|please book|book me|i (?:want|need)|are you|do you"
)
TO_COME = one_of(r"any|next|this (?:week|afternoon|evening)|tomorrow|asap|after (?:school|work)|please|appointment")
AFTER_SINCE = (
    r"(?:can|could|please|book|so|i'd|i|my|need|want|is|are|do|have|any|appointment|asap|when|but|and|what|how)"
)
SINCE = re.compile(
    r"\+?\(?\d(?:[ ()]{0,2}\d){9,}"  # a phone number
    r"|\bgood (?:morning|afternoon|evening|night|day)\b(?! (?:for|is|works|on))|\b(?:night night|(?:morning|"
    r"evening) all)\b|"
    r"\b(?:about |around )?an? (?:10|\d)\b(?![.:]\d| ?(?:am|pm|o'?clock|minute|hour|day|week|month|year|/|-|"
    r"st|nd|rd|th))|"
    rf"\b(?:ever )?since(?: (?!{AFTER_SINCE}\b)[^\s,.;!?]+){{1,6}}"
    r"|\bfor (?:(?:the|at least|over|about|around|nearly|almost|more than|last|past) )*"
    rf"{HOW_MANY}[ -]{UNIT}s?(?! from| at| on| starting)\b(?: now)?"
    rf"|\b(?:over |in |during )?the (?:last|past) (?!\w+ (?:of|in)\b)(?:(?:few|couple of|\w+) )?{UNIT}s?\b"
    rf"|\b(?:{HOW_MANY} )?{UNIT}s? ago\b"
    r"|\b\d+ ?(?:mg|ml|kg|lbs?|degrees|percent|tablets?|pills?|points?|cm|mm|stone|pounds)\b|\b\d+ ?[%°]"
    r"|\b(?:an? |pain (?:(?:is|of|level|score|about|around|a) )*|(?:it'?s|its|is) (?:(?:a|an|about|around) "
    r")*)\d+ ?/ ?10\b"
    r"|\b\d+ (?:out of|on a scale)\b[^,.;!?]*"
)


NOW = re.compile(r"(?<!between )(?<!from )(?<!right )\b(?:right )?now\b")
COMING_NOW = one_of(r"see|seen|come|coming|appointments?|available|free|between|from|slots?|book|start")


def wishful_clauses(clean: str) -> list[str]:
    """The clauses of a readable text in which a time can be a wish."""
    clauses: list[str] = []
    for sentence in SENTENCE_END.split(clean):
        if len(sentence.split()) > 2 and not COMING_NOW.search(sentence):
            sentence = NOW.sub(" ", sentence)  # "it is better now", said of the illness
        clauses.extend(_clauses(SINCE.sub(" , ", sentence)))
    return [part for clause in clauses for part in _wishful_parts(clause)]


def _wishful_parts(clause: str) -> list[str]:
    """A clause as it is, or of a story what stands between commas and can only be a wish ("…, any day next week")."""
    if not _tells_a_story(clause):
        return [clause]
    return [part for part in clause.split(",") if TO_COME.search(part) and not TELLS.search(part)]


def _clauses(sentence: str) -> list[str]:
    cuts = sorted({0, *(found.start() for found in CLAUSE_START.finditer(sentence)), len(sentence)})
    return [sentence[start:end] for start, end in pairwise(cuts)]


def _tells_a_story(clause: str) -> bool:
    if QUESTION.match(clause) and not BOOKS.search(clause):
        return True
    if STARTS_TELLING.match(clause.strip()) and not ASKS.search(clause):
        return True
    if STORY.search(clause) and not STARTS_ASKING.match(clause.strip()):
        return True
    return bool(TELLS.search(clause)) and not ASKS.search(clause)
