"""Tells times to come in from times in a story: "it hurts most mornings", "since tuesday", "started on monday".

Cuts a text into clauses, and keeps those in which a time can be a wish. A clause that tells of the illness, of habits or
of the past is dropped, unless it also asks for an appointment.
"""

import re

SENTENCE_END = re.compile(r"[.!?;\n]+(?=\s|$)|\s[-–]\s(?=[a-z]{3,}\s[a-z])|\)|\(")
_SUBJECT_TELLS = (
    r"(?:my|the|this|his|her|our) (?:[a-z]+ ){1,4}?"
    r"(?:hurts?|aches?|throbs?|bleeds?|started|starts|began|has|have|had|is|was|are|were|feels?|keeps?|gets?|got|wakes?|"
    r"came|comes|went|goes|broke|fell|cracked|chipped|swelled|lasts?|lasted|happens?|happened|flares?)\b"
)
CLAUSE_START = re.compile(
    r"\b(?:"
    r"can (?:i|we|you|he|she|they)|could (?:i|we|you|he|she|they)|may i|might i|"
    r"i'?d (?:like|love|prefer|rather)|i would (?:like|love|prefer|rather)|i (?:want|need|wanna|prefer) |please book|book me|"
    r"are you (?:free|open|able)|do you have|have you (?:got|any)|is there|any chance|is it possible|would it be|"
    r"how about|what about|looking for|i'm (?:free|available)|im (?:free|available)|i am (?:free|available)|i can (?:do|make|come)|"
    r"(?:i've|ive|i have) (?:had|been|got)|i (?:had|get|got|wake|woke|feel|took|take|started|noticed|lost|broke|cracked|chipped)|"
    r"it(?:'s| is| has| was| started| starts| hurts| began| gets| comes| came| feels| lasts| wakes| happens| usually)|"
    r"because|cos|but|however|although|though|" + _SUBJECT_TELLS + r")"
)
ASKS = re.compile(
    r"\b(?:can|could|may|might) (?:i|we|you|he|she|they|someone|somebody)\b|\bi(?:'?d| would) (?:like|love|prefer|rather)\b|"
    r"\bbook(?:ed|ing)?\b|\bappointments?\b|\bappts?\b|\bapt\b|\bslots?\b|\bavailab\w+\b|\bfree\b|\bfit me\b|\bsqueeze\b|"
    r"\bcome (?:in|along|down|by|over|back|on|at|any|this|next|to(?:morrow|day))\b|\bsee (?:me|you|someone|somebody|a|the|my)\b|\bcheck-?\s?up\b|"
    r"\bresched\w+\b|\binstead\b|\bprefer\w*\b|\bsuits?\b|\bworks? (?:for|best|better|well|too)\b|\bhow about\b|\bwhat about\b|"
    r"\bdo you have\b|\bhave you got\b|\bany chance\b|\bis there\b|\bplease\b|\bpls\b|\bplz\b|\bcan (?:do|make|manage|only)\b|"
    r"\bhop(?:e|ing)\b|\bwondering\b|\bthinking\b|\blooking for\b|\bbe seen\b|\bget (?:in|me in)\b|\bvisit\b|\bwould be\b|"
    r"\bmake it\b|\bneed (?:to|an?|the|it)\b|\bwant\b|\bpop in\b|\bcan't (?:do|make|come)\b|\bcant (?:do|make|come)\b|\bcannot (?:do|make|come)\b|"
    r"\bdo you\b|\bare you\b|\bpossible\b|\bfine\b|\bok(?:ay)?\b|\bgood for\b|\bbest\b|\bbetter (?:for|on|if)\b|\bideally\b|\bflexible\b|"
    r"\bfinish\b|\bopen\b|\bi'?ll\b|\bi will\b|\bgo back\b|\bmeet\b|\bschedule\b|\bearliest\b|\basap\b"
)
TELLS = re.compile(
    r"\bhurt(?:s|ing)?\b|\bpain\w*\b|\bach(?:e|es|ed|ing|y)\b|\w+aches?\b|\bmigraines?\b|\bthrob\w*\b|\bsore\w*\b|\bswell\w*\b|"
    r"\bswollen\b|\bbleed\w*\b|\bbled\b|\bnumb\w*\b|\bwoke\w*\b|\bwak(?:e|es|ing|en\w*)\b|\bsleep\w*\b|\bbegan\b|\bbegun\b|"
    r"\bstarted\b|\bstarts (?:in|at|when|around|about|every|most|up)\b|\bcom(?:es|ing) on\b|\bcame on\b|\bcomes and goes\b|\bworse\w*\b|"
    r"\blast(?:s|ed|ing) (?:for|about|around|all|until|\d|an?)\b|\battacks?\b|\bepisodes?\b|\bflare\w*\b|\bchipped\b|\bbroke\w*\b|"
    r"\bcracked\b|\bfell\b|\blost\b|\bknocked\b|\btook\b|\btaken\b|\btaking\b|\btablets?\b|\bibuprofen\b|\bparacetamol\b|"
    r"\bdizz\w*\b|\bvomit\w*\b|\bfever\w*\b|\btemperature\b|\bhappen(?:s|ed|ing)?\b|\bclench\w*\b|\bgrind\w*\b|\bsymptoms?\b|"
    r"\bblurr\w*\b|\bwas\b|\bwere\b|\bwent\b|\bcame\b|\bsaw\b|\bhad\b|\bbeen\b|\bgot\b|\bused to\b|\bborn\b|\bbirthday\b|\bdob\b|"
    r"\bdate of birth\b|\bage[ds]?\b|\byears? old\b|\busually\b|\boften\b|\balways\b|\bgenerally\b|\bmost (?:mornings?|days?|nights?|evenings?|"
    r"afternoons?|weeks?)\b|\btends? to\b|\ball (?:night|morning|afternoon|week(?:end)?)\b|\bgets? (?:bad|really|much|so)\b|\bkeeps?\b|"
    r"\bsensitiv\w*\b|\bitch\w*\b|\btired\b|\bstiff\w*\b|\bevery time\b|\bwhenever i\b|\bnoticed\b|\bpregnan\w*\b|\bperiod\b|"
    r"\bout of (?:10|ten)\b|\btimes? (?:a|per|in a)\b|\ba (?:day|week|month)\b(?= (?:for|since|$))|\bhours? a\b|\bdrink\w*\b|\bsmok\w*\b|"
    r"\bpuls(?:es|ing)\b|\bspasms?\b|\btwitch\w*\b|\bdroop\w*\b|\bdouble vision\b|\blast time\b|\bmy last\b"
)
SINCE = re.compile(
    r"\b(?:ever )?since (?:(?!\b(?:can|could|please|book|so|i'd)\b)[^,.;!?])*"
    r"|\bfor (?:the )?(?:last|past|about|over|around|nearly|almost|more than|at least)? ?(?:the )?(?:last |past )?"
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|(?:a )?few|(?:a )?couple(?: of)?)[ -]"
    r"(?:minute|min|hour|hr|day|night|week|fortnight|month|year)s?(?! from| at| on| starting)\b"
    r"|\b(?:over |in |during )?the (?:last|past) (?:\w+ )?(?:\w+)"
    r"|\b(?:\w+ )?(?:\w+ )?(?:days?|weeks?|months?|years?|hours?|nights?|mornings?) ago\b"
    r"|\b\d+ ?(?:mg|ml|kg|lbs?|degrees|percent|%|tablets?|pills?|points?|cm|mm|°c?)\b"
    r"|\b(?:a |an |pain (?:is |of |level |score )?(?:about |around )?|it'?s (?:a |an |about )?)\d+ ?/ ?10\b|\b\d+ (?:out of|on a scale)\b[^,.;!?]*"
)


def wishful_clauses(clean: str) -> list[str]:
    """The clauses of a readable text in which a time can be a wish."""
    clauses = []
    for sentence in SENTENCE_END.split(clean):
        if sentence:
            clauses.extend(_clauses(SINCE.sub(" , ", sentence)))
    return [clause for clause in clauses if clause.strip() and not _tells_a_story(clause)]


def _clauses(sentence: str) -> list[str]:
    cuts = sorted({0, *(found.start() for found in CLAUSE_START.finditer(sentence)), len(sentence)})
    return [sentence[start:end] for start, end in zip(cuts, cuts[1:], strict=False)]


def _tells_a_story(clause: str) -> bool:
    return bool(TELLS.search(clause)) and not ASKS.search(clause)
