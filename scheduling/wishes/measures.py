"""Lengths, amounts, numbers and greetings that hold words of time and are no wish: "for 3 days", "400 mg", "8/10".

What tells of the past leaves a mark behind, so that its clause is known for a story: "agone" for "two days ago",
"scored" for a score of pain.
"""

import re

from scheduling.wishes.word_lists import one_of

UNIT = r"(?:minute|min|hour|hr|day|night|week|fortnight|month|year|morning|evening)"
HOW_MANY = (
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|some|"
    r"(?:a )?few|(?:a )?couple(?: of)?)"
)
AFTER_SINCE = (
    r"(?:can|could|please|book|so|i'd|i|my|need|want|is|are|do|have|any|appointment|asap|when|but|and|what|how)"
)
GREETINGS = one_of(
    r"good (?:morning|afternoon|evening|night|day)(?! (?:for|is|works|on))",
    r"night night|(?:morning|afternoon|evening) (?:all|everyone|everybody|team|doc|doctor)",
    r"have a (?:\w+ )?(?:good|nice|great|lovely|wonderful) \w+|enjoy (?:your|the) \w+",
    r"(?:hold on|hang on|wait|just|give me)(?: for)? (?:an?|one|\d+) (?:seconds?|secs?|minutes?|mins?|moments?)",
    r"(?<!come )(?:be )?(?:right )?back in (?:an?|\d+) (?:minutes?|mins?|seconds?|secs?)",
    r"(?:happy|merry) (?:christmas|xmas|new year|easter|birthday|holidays|thanksgiving)",
)
NUMBERS = re.compile(
    r"\+?\(?\d(?:[ ()]{0,2}\d){9,}"  # a phone number
    r"|\b(?:about |around )?an? (?:10|\d)\b(?![.:]\d| ?(?:am|pm|o'?clock|minute|hour|day|week|month|year|/|-|"
    r"st|nd|rd|th))"
    r"|[£$€] ?\d[\d.,]*|\b\d+ (?:pounds|quid|euros|dollars)\b"
    r"|\b(?:flat|apartment|unit|room|house) \d+[a-z]?\b"
    r"|\b\d+[a-z]? \w+ (?:road|street|lane|avenue|crescent|terrace|gardens|grove)\b"
)
LENGTHS = re.compile(
    rf"\b(?:ever )?since(?: (?!{AFTER_SINCE}\b)[^\s,.;!?]+){{1,6}}"
    r"|\bfor (?:(?:the|at least|over|about|around|nearly|almost|more than|last|past) )*"
    rf"{HOW_MANY}[ -]{UNIT}s?(?! from| at| on| starting| after| before| later| hence)\b(?: now)?"
    rf"|\b(?:over |in |during )?the (?:last|past) (?!\w+ (?:of|in)\b)(?:(?:few|couple of|\w+) "
    rf")?{UNIT}s?\b(?! (?:of|in) )"
    r"|(?<!in )(?<!within )(?<!next )(?<!after )\b\d+ ?(?:to|-|or) ?\d+ ?(?:hours?|hrs?|minutes?|mins?|seconds?)\b"
    r"(?! (?:from|time|away|later|hence))"
)
AGO = re.compile(rf"\b(?:{HOW_MANY} )?{UNIT}s? ago\b")
NAMES = re.compile(
    r"\b(?:night|day|mouth|bite) (?:guards?|splints?|shifts?|workers?|porter|nurse|nurses|owl|bus|sweats?)\b|"
    r"(?<=\bwork )(?:\w+ )?nights\b|(?<=\bworks )(?:\w+ )?nights\b|"
    r"\b(?:april|may|june|august) is (?:my|her|his)\b|\bname(?:'s| is|s)? (?:april|may|june|august|tuesday|summer)\b"
)
PAID = re.compile(r"\b(?:owed?|costs?|paid|pay|charged?) (?:\w+ )?[£$€]? ?\d[\d.,]*")
SCORES = re.compile(
    r"\b\d+ ?(?:mg|ml|kg|lbs?|degrees|percent|tablets?|pills?|points?|cm|mm|stone)\b|\b\d+ ?[%°]|"
    r"\b(?:an? |pain (?:(?:is|of|level|score|about|around|a) )*|(?:it'?s|its|is) (?:(?:a|an|about|around) )*)\d+ ?/ ?"
    r"10\b"
    r"|\bscale of \d+ (?:to|-) \d+\b[^,.;!?]*"
    r"|\b\d+ (?:out of|on a scale)\b[^,.;!?]*"
)


def without_measures(sentence: str) -> str:
    """The sentence without them; a sign stands where one was."""
    sentence = GREETINGS.sub(" , ", sentence)
    sentence = NUMBERS.sub(" some ", PAID.sub(" scored ", sentence))
    sentence = NAMES.sub(" named ", sentence)
    sentence = LENGTHS.sub(" ; ", sentence)
    return SCORES.sub(" , scored ", AGO.sub(" , agone , ", sentence))
