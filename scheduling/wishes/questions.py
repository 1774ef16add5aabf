"""Questions that hold a time and are no wish: about the treatment, the clinic's hours, prices, buses.

"What have you got on friday" and "how about monday" ask for a time; "what time do you open on saturdays" does not.
"""

import re

from scheduling.wishes.story_words import WHO
from scheduling.wishes.word_lists import one_of

A_TIME = (
    r"(?:the |this |next |on )*(?:mon|tues|wednes|thurs|fri|satur|sun|tomorrow|today|week|month|any|\d|half|noon|mid)"
)
THE_CLINIC = (
    r"(?:you|ye|they|the (?:clinic|surgery|practice|office|dentists?|doctors?|place|reception|hygienist|phones?)|"
    r"reception|dr\.? [a-z]+|doctor [a-z]+|parking|the car park|anyone|anybody|someone|somebody|there)"
)
WHAT_MAY_I = (
    rf"(?:when |how soon )?(?:can|could|should|may) {WHO} (?:still |safely |ever )?(?:eat|drink|smoke|drive|exercise|"
    r"brush|floss|chew|swim|fly|use|have (?:alcohol|coffee|wine|hot|a drink)|go (?:back )?to (?:work|school|the gym)|"
    r"wear|kiss|get botox|stop|come off|take (?:ibuprofen|paracetamol|aspirin|painkillers|the|another|more|my))"
)
MAY_I = re.compile(rf"\s*{WHAT_MAY_I}\b")
QUESTION = re.compile(
    r"\s*(?:and |but |so |please |also |hi |hello |ok )*(?:"
    # about the treatment and the illness
    rf"how (?!about|bout|are (?:you|things) (?:fixed|placed|set|looking)|(?:is|does|do|would|abt) {A_TIME}|"
    rf"soon (?:can|could))|why|who|where|"
    r"is it (?:normal|safe|ok|okay|dangerous|bad)|"
    rf"does (?!{A_TIME}|your|anyone|anybody)|do i|did|"
    r"would an? (?!week|fortnight|month|day|quarter|later|earlier|morning|afternoon|evening|[mtwfs][a-z]{2,5}day)|"
    r"will (?:it|this|that|botox|the|i (?:be (?:able|out|done|home|back|numb|sore|ok|fit)|need|have|feel|still))|"
    rf"{WHAT_MAY_I}|"
    r"(?:can|could|will|would|does|do|is|are|should) (?:botox|fillings?|crowns?|implants?|antibiotics|painkillers|"
    r"migraines|an? (?:tooth|filling|crown|implant|migraine|headache|infection|abscess)|"
    r"the (?:pain|filling|crown|numbness|swelling|injection|tooth|effects?|price|cost|bus|parking))|"
    rf"what(?:'?s| is) (?!(?:the |your |my )*(?:next|earliest(?! age)|soonest|first|nearest|plan|availab|diary|"
    rf"schedule)|{A_TIME}|free|good|left|best)|"
    r"what (?:are|does|dental|happens|happened|causes|can i|should i|should you|helps|do (?!you (?:have|got)))|"
    r"(?:can|could) (?:it|this|that) (?:also |just |really )*(?:be (?:from|because|due|caused|related|the|"
    r"my|an? )|have)|"
    r"are there (?:any )?|should i|when (?:did|was|were|should|does|do you|will (?:the|it|this|that|my))|"
    r"is \d+ \w+ (?:of|enough|between|too)|is [a-z0-9 ]+ an? (?:bank |public )?holiday|"
    # about the clinic
    rf"(?:what|which) (?:times?|days?|hours) (?:do|does|are|is|did) {THE_CLINIC} \w*(?:open|clos|shut|start|"
    rf"finish|work)|"
    r"(?:what|which) (?:are |is )?(?:your |the )?(?:opening|closing|business|working)|opening (?:hours|times)|"
    rf"(?:are|is|do|does|did|will|was|were|r) {THE_CLINIC} (?:[a-z']+ ){{0,3}}?(?:open(?:ed|s)?(?! for)|closed?|shut|"
    r"busy|quiet|work(?:s|ing)?|charge|take|accept|expensive|dearer|free (?:parking|after)|there|here|"
    r"retired|in(?= on| at| "
    r"today| tomorrow|$))\b|"
    r"(?:is )?parking|do you (?:[a-z]+ )?parking|is there (?:an? )?(?:bus|train|tram|parking|charge|fee|"
    r"queue|car park|lift|discount)"
    r")"
)
BOOKS = one_of(r"appointments?|slots?|book\w*|seen|see (?:me|someone|you)|come in|available|free(?! after| parking)")
STARTS_ASKING = re.compile(
    rf"(?:please |pls |so |and )?(?:can|could|may|might) {WHO}\b|i'?d like|i would like|"
    r"please book|book me|i (?:want|need)|are you|do you"
)


def asks_about_something_else(part: str) -> bool:
    return bool(QUESTION.match(part)) and (MAY_I.match(part) is not None or not BOOKS.search(part))
