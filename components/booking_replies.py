"""What is said to the questions of a booking and looks, to a classifier of single sentences, like something else.

"It's for my daughter" answers who will come and tells of no illness; "another time" turns a time down and leaves
nothing; "take me off the list" is about the waiting list and no visit.
"""

from __future__ import annotations

import re

BOOKING = "booking_"
_OPENING = (
    r"^\W*(?:(?:no|oh|ok|okay|sorry|actually|well|um|erm|hi|yes|and|so|but|please|thanks|thank you|hang on|wait)\b\W*)*"
)
_CLOSING = r"(?:\W+(?:please|instead|then|thanks|actually|though|maybe|perhaps))*\W*$"
_RELATIVE = (
    r"(?:(?:little|young|younger|old|older|eldest|youngest|elderly) )?"
    r"(?:son|daughter|wife|husband|mum|mom|mam|mother|dad|father|partner|child|kid|boy|girl|brother|sister|baby|friend"
    r"|grand(?:son|daughter|child|ma|pa|mother|father|dad)|nan|gran|granny|girlfriend|boyfriend|fianc[eé]e?|other half"
    r"|niece|nephew|aunt|uncle|cousin|neighbour|neighbor)"
)
FOR_ANOTHER = re.compile(
    rf"{_OPENING}(?:(?:it['’]?s|it is|it will be|this is|that['’]?s|i['’]?m (?:booking|asking|doing this)|booking|this)\W+)?"
    rf"(?:actually )?(?:for )?(?:my|our|the|a) {_RELATIVE}(?: (?:who['’]?s|who is|that['’]?s) coming)?{_CLOSING}",
    re.I,
)
"""Who will come, without a name: the name is still to be asked for."""
KEEPS_A_DETAIL_BACK = re.compile(
    r"\b(?:(?:do|does|did|would|will|am|is|can|could|should)(?:n['’]?t| not)|don['’]?t|won['’]?t|wont|rather not|prefer not"
    r"|not (?:going|willing|comfortable|happy|keen)|refuse|no way|not(?= \w+ing))\b[^.!?]{0,30}?\b(?:giv\w+|tell\w*|say\w*|shar\w+|leav\w+|put\w*"
    r"|provid\w+|hand\w*|type)\b[^.!?]{0,20}\b(?:names?|numbers?|phone|mobile|e-?mail|address|details?|that)\b",
    re.I,
)
ANOTHER_TIME = re.compile(
    rf"{_OPENING}(?:(?:i(?:['’]d| would)? (?:want|need|like|prefer|rather have)|can i (?:have|see|get)|show me|have you|give me)\W+)?"
    rf"(?:an ?other|a different|different|other|some other) (?:times?|days?|dates?|slots?|appointments?){_CLOSING}"
    rf"|{_OPENING}(?:what else (?:have you got|do you have|is there|is free|you got)|any(?:thing)? (?:else|others?)"
    rf"|(?:what|which|any|show me) other (?:times?|days?|slots?)(?: (?:have you got|do you have|are there|are free))?){_CLOSING}"
    rf"|{_OPENING}(?:(?:that|the|this) (?:time|day|date|one)|it)(?:['’]?s| is)? (?:wrong|no good|not (?:good|right|what i (?:said|wanted|asked for)))"
    rf"{_CLOSING}",
    re.I,
)
"""Said where times stand on the screen or one is read back, it asks for others."""
_AGREED = (
    r"(?:book (?:it|that|me in|them|both)|go (?:ahead|for it|on then)|confirm(?:ed| it)?|do it"
    r"|(?:looks|sounds|all) (?:good|right|fine|great)|(?:that['’]?s |it['’]?s |all )?(?:right|correct|perfect|spot on))"
)
CONFIRMS = re.compile(
    r"^\W*(?:(?:yes|yep|yeah|yeh|yup|ya|aye|ok|okay|sure|please|great|perfect|lovely|brilliant|fine|good|that['’]?s)\b\W*)*"
    rf"{_AGREED}(?:\W+(?:and |so )?{_AGREED})?(?:\W+(?:please|then|thanks|thank you))*[\s.!]*$",
    re.I,
)
"""Said to a visit that is read back."""
ABOUT_THIS_TIME = re.compile(rf"{_OPENING}(?:what|how) about\b", re.I)
OFF_THE_LIST = re.compile(
    r"\b(?:(?:take|get|remove|drop|strike|cross) (?:me|us|him|her|my name) (?:off|from|out of)|leave|come off|get off|quit)"
    r"\s+(?:of )?(?:the|that|your|this) (?:wait(?:ing)?[ -]?)?(?:list|queue)\b"
    r"|\b(?:no longer|don['’]?t|do not) (?:want|need|wish)(?: to (?:be|stay))?(?: on)? the wait(?:ing)?[ -]?list\b",
    re.I,
)
WHENEVER = re.compile(
    rf"{_OPENING}(?:i['’]?m (?:easy|flexible|free)\W+)?(?:whenever|when ?ever)(?: (?:suits|works|is|you)\b[^.?!]*)?{_CLOSING}"
    rf"|{_OPENING}(?:you (?:choose|pick|decide)|up to you|(?:i )?(?:don['’]?t|do not) mind(?: when)?){_CLOSING}",
    re.I,
)
"""Said to "shall I look for a time?", it is a yes without a wish."""
