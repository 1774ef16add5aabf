"""From what a patient typed to the words the grammar reads: one spelling for each thing, typed words for times.

"Half 3 on Fri, pls" becomes "half N3 on W4 ,". Leaves out what the words mean together.
"""

import re

from scheduling.wishes.ambiguous_words import is_meant_as_time
from scheduling.wishes.asked import Asked
from scheduling.wishes.characters import plain
from scheduling.wishes.literals import LITERAL, hours_or_offset, typed_literal, week_by_number
from scheduling.wishes.numbers import with_numbers
from scheduling.wishes.sayings import with_sayings
from scheduling.wishes.spelling import mended
from scheduling.wishes.vocabulary import AMBIGUOUS, TYPED
from scheduling.wishes.word_lists import listed

MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?"
)
# the end of a month's name, so what follows is a range: aug 8-sep 2
MONTH_BEFORE = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|ept|oct|nov|dec|ary|rch|ril|une|uly|ust|ber) "
WEEKDAYS = "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
ABBREVIATED = "mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
REWRITINGS = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"\bw/?[cb]\b(?= (?:the )?\d)|\bw/c\b|\bw\.c\.|\bwk ?(?:comm|beg)[a-z]*\b", "week commencing"),
        (r"\bw/e\b", "week ending"),
        (r"\b1/4 (?=(?:past|to)\b)|\bqtr\b", "quarter "),
        (r"\bcn (?=(?:i|we|you|u)\b)", "can "),
        (r"\b(i|we|can|could) com (?=(?:in|on|at|by|over|to|round|for|next|this)\b)", r"\1 come "),
        (r"\b(half|quarter) passed\b", r"\1 past"),
        # in words the minutes before an hour, in figures hours: "ten to three", "10 to 3"
        (rf"(?<!from )(?<!between )\b(five|ten) to (?=(?:{HOURS})\b)", r"\1 minutes to "),
        (r"\bpast too\b", "past two"),
        (r"\bquarter too\b", "quarter to"),
        (r"\b(\d{1,2})-((?:0\d|1[3-9]|[2-5]\d))(?=\s?[ap]m\b)", r"\1:\2"),
        (r"\b(\d{1,2})\.(\d)\.(?![\d.])", r"\1/\2."),
        (r"\b(dr|mr|mrs|ms|prof)\. ", r"\1 "),
        (r"\b(first|second|last) week back\b", r"\1 week"),
        (r"\bnext (days? off)\b", r"\1"),
        (r"\b(?:early|beginning|start) (?:in|of) the new year\b", "early january"),
        (r"\b(christmas|xmas) (?:break|holidays?|hols|vacation|period)\b", r"between \1 and new year"),
        (r"\bnot this week,? (?:but )?next(?=\s*(?:$|[,.!?;]|please))", "next week"),
        (r"\bnot (?:in )?an?y? (?:great |big |real )?(?:rush|hurry)\b", "no rush"),
        (r"\bno (?:(?:great|big|real) )?(?:rush|hurry)\b", "no rush"),
        (r"\ba\.s\.a\.p\b\.?", "asap"),
        (r"\b(in|within) (\d+)\s?h(?:rs?)?\b", r"\1 \2 hours"),
        (r"\b(in|within) (\d+)\s?m\b", r"\1 \2 minutes"),
        (r"\b(\d+)\s?(?:m|mins?) (?=from now\b)", r"\1 minutes "),
        (r"\beo([wmy])\b", r"end of eo\1"),
        (r"\b(\d) 1/2 ?(?:hours?|hrs?|h)\b", r"\1.5 hours"),
        (r"\b1/2 ?(?:an |of an )?(?:hours?|hrs?|h)\b", "half an hour"),
        (r"\b1/4 ?(?:of an )?(?:hours?|hrs?|h)\b", "quarter of an hour"),
        (r"\b3/4 ?(?:of an )?(?:hours?|hrs?|h)\b", "three quarters of an hour"),
        (r"\bst\. ?(?=[a-z])", "st "),
        (r"\bwork ?week\b", "working week"),
        (r"\b((?:swing|stop|drop|pop|nip|pass|call)(?:p?ing)?) (?:by|past|over|round)\b", r"\1 in"),
        (r"\b(?:ye|yiz|youse?|yous|u|ya)\b", "you"),
        (r"@", " at "),
        (rf"\b({HOURS}|noon|midday)ish\b", r"\1 ish"),
        (r"(?<=\d)-ish\b", " ish"),
        (r"&", " and "),
        (r"~\s?(?=\d)", " around "),
        (r"'(\d\d)\b(?!')", r"20\1"),
        (r"(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) ?[-/] ?(\d{2}:\d{2})\b", hours_or_offset),
        (r"\b(20\d{2})-?w(\d{2})(?:-?(\d))?\b", week_by_number),
        (r"(\d{4}-\d{2}-\d{2})t(?=\d)", r"\1 "),
        (
            r"\b(?:in|over|during|within) the (?:next|coming) (?=(?:hour|day|week|fortnight|month|year)\b)",
            "within next 1 ",
        ),
        # an abbreviation's full stop ends no sentence
        (rf"\b({ABBREVIATED}|approx)\.", r"\1 "),
        (r"(?<![a-z])([ap])\s?\.\s?m\b(?:\s?\.)?", r"\1m"),
        (r"\b([ap])\s+m\b(?=\s*(?:$|[,.;!?]|on|to|at|and|or|till|until))", r"\1m"),
        # dates written together: 28-feb-2027, 10/August, oct2, 15sep
        (rf"\b(\d{{4}})[-/]({MONTHS})[-/](\d{{1,2}})\b", r"\3 \2 \1"),
        (rf"\b(\d{{1,2}})[-/]({MONTHS})[-/](\d\d)\b", r"\1 \2 20\3"),
        (rf"\b({MONTHS})[-/](\d{{1,2}})[-/,](\d{{4}})\b", r"\1 \2 \3"),
        (rf"\b({MONTHS}) (\d{{1,2}}(?:st|nd|rd|th)?),(?=\d{{4}}\b)", r"\1 \2 , "),
        (rf"\b({MONTHS}) (\d{{1,2}})\s?-\s?(\d{{1,2}}),? (?=\d{{4}}\b)", r"\1 \2 to \3 , "),
        (rf"(?<!{MONTH_BEFORE})(\b\d{{1,2}}(?:st|nd|rd|th)?)\s?[-/.]\s?(?=(?:{MONTHS})\b)", r"\1 "),
        (rf"\b({MONTHS})[-/.]\s?(?=\d)", r"\1 "),
        (rf"\b({MONTHS}|{WEEKDAYS})(?=\d)", r"\1 "),
        (rf"(?<=\d)(?=(?:{MONTHS})\b)", " "),
        (r"(?<=\d)(?=(?:ish|oclock|o'clock|mins?|minutes?|hrs?|hours?|days?|wks?|weeks?|months?|noon)\b)", " "),
        (rf"\b({WEEKDAYS}|{MONTHS})-(?=(?:{WEEKDAYS}|{MONTHS})\b)", r"\1 - "),
        (r"(?<=[a-z])-(?=[a-z])", " "),
    )
)
DROPPED = frozenset(
    listed(
        "please pls plz thanks thank thankyou cheers ta maybe perhaps possibly probably ideally preferably prefer "
        "hopefully sometime sometimes just say like um er erm uh well hi hello only some exactly sharp really "
        "actually then too also even either both time's suits suit works work's "
        "gmt bst utc cet est edt cst cdt pst pdt mst aest acst awst"
    )
)
PUNCTUATION = frozenset(",-()/")


def readable(text: str) -> str:
    """The text in lower case, with one sign for each thing and dates written apart."""
    clean = plain(text)
    for pattern, replacement in REWRITINGS:
        clean = pattern.sub(replacement, clean)
    return clean


def typed_words(clean: str, asked: Asked) -> str:
    """The words of a readable text as the grammar reads them, a single space between each."""
    words: list[str] = []
    for found in LITERAL.finditer(clean):
        kind = found.lastgroup
        if kind == "word" or kind == "sign":
            words.append(found.group())
        else:
            words.append(typed_literal(found, asked))
    numbered = with_numbers(words)
    typed = [_typed(numbered, position) for position in range(len(numbered))]
    return with_sayings(" ".join(_without_articles([word for word in typed if word])))


def _typed(words: list[str], position: int) -> str:
    word = words[position]
    if word[0].isupper() or word in PUNCTUATION:
        return word
    if word in DROPPED:
        return ""
    if word in AMBIGUOUS and not is_meant_as_time(words, position):
        return f"{word}_"
    return TYPED.get(word) or mended(word)


def _without_articles(words: list[str]) -> list[str]:
    """ "The" stays before a number, which it makes a day; "a" before a length of time is one."""
    kept: list[str] = []
    for position, word in enumerate(words):
        following = words[position + 1] if position + 1 < len(words) else ""
        if word in ("a", "an"):
            if following.startswith("G"):
                kept.append("N1")
        elif word != "the" or (following[:1] in "NOo" and following[1:].isdecimal()):
            kept.append(word)
    return kept
