"""Cuts a sentence where somebody begins to ask, to tell, or to speak of something else."""

from itertools import pairwise

from scheduling.wishes.story_words import WHO
from scheduling.wishes.word_lists import listed, one_of

TELLING_VERB = (
    r"(?:hurts?|aches?|throbs?|bleeds?|started|starts|began|has|have|had|is|was|are|were|feels?|keeps?|gets?|"
    r"got|wakes?|"
    r"came|comes|went|goes|broke|fell|cracked|chipped|swelled|lasts?|lasted|happens?|happened|flares?|"
    r"ends|ended|expires?|runs? out)"
)
GOOD = (
    r"(?:also |only |really |very |just )*(?:good|fine|ok|okay|alright|best|better|great|perfect|free|possible|"
    r"available|ideal|easier|easiest|convenient|preferable|when i)"
)
NOT_INSIDE = "".join(
    rf"(?<!\b{word} )"
    for word in listed(
        "when whenever if that what all while before after until till unless where how than once only day time one "
        "as since or and nor so because cos cause but although though can could may might would will do did does are "
        "should shall let lets have has am was were is then sure anytime please except which who either"
    )
)
CLAUSE_START = one_of(
    # where somebody begins to ask
    rf"(?:(?:please|pls|so|and|but) )*(?:can|could|may|might) {WHO}",
    r"and (?:would|i'?d) (?:like|love|prefer)|and (?:want|need)",
    r"so i (?:need|want|would)",
    r"(?<!or )so (?=(?:between|i|we|he|she|they|it|make|do|say|lets|let's|the|my|on|at|in|after|before|any|"
    r"anything|next|this|maybe|ideally|either|"
    r"only|could|can|would|is|are|do|have|has|from|by|today|tonight|tomorrow|half|quarter|around|about|not|"
    r"mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|\d\w*|"
    r"mornings?|afternoons?|evenings?|weekends?|weekdays?|lunchtimes?|early|late|mid|first|end|second|"
    r"third|jan[a-z]*|feb[a-z]*|march|april|june|july|aug[a-z]*|sept?[a-z]*|oct[a-z]*|nov[a-z]*|dec[a-z]*)\b)",
    r"(?<!i )need (?:to be seen|to see|to come|seeing|an? appointment|appointment|appt)",
    r"(?:and )?(?:you|they|he|she|dentist|doctor|reception\w*|nurse) (?:said|told me|asked me)",
    r"(?:and )?(?:i )?was told",
    r"i'?d (?:like|love|prefer|rather)",
    r"i would (?:like|love|prefer|rather)",
    r"(?<!do )(?<!will )i (?:want|need|wanna|prefer)",
    r"will i (?:be (?:able|out|done|home|back|numb|sore|ok|fit)|need|feel|still)",
    r"please book|book me|put me down",
    r"are you (?:free|open|able)",
    r"do you have|have you (?:got|any)|is there|any chance|is it possible|would it be",
    r"how about|what about|looking for",
    r"(?:i'm|im|i am) (?:free|available)",
    rf"{NOT_INSIDE}i can (?:do|make|come)|(?:but|and) could (?:do|make|come|be)",
    # where somebody begins to tell
    r"(?:i've|ive|i have) (?:had|been|got)",
    rf"{NOT_INSIDE}(?:i|we|he|she|they)(?:'(?:ve|ll|m|s|re))? (?!can\b|could\b|would\b|'d|want|need|wanna|"
    rf"prefer|finish|"
    r"get|start|work|will)",
    r"i (?:had|get|got|wake|woke|feel|took|take|started|noticed|lost|broke|cracked|chipped)",
    r"it(?:'s| is| has| was| started| starts| hurts| began| gets| comes| came| feels| lasts| wakes| happens| usually)",
    rf"(?:my|the|this|his|her|our) (?:[a-z]+ ){{1,4}}?{TELLING_VERB}(?! {GOOD})",
    r"i (?:can't|cannot|cant|can hardly|can barely) (?!do|make|come|get|be|manage)",
    r"and (?=(?:i|he|she|they|it|we)(?:'[a-z]+)? )",
    # where something else begins
    r"because|cos|cause|however|although|though|anyway|anyways",
    r"(?<!soon )(?<!early )(?<!quick )(?<!quickly )(?<!late )(?<!near )(?<!close )(?<!same )as "
    r"(?=(?:i|we|he|she|they|it|my)(?:'[a-z]+|m)? )",
    r"(?<!anything )(?<!any day )(?<!any time )(?<!anytime )(?<!anyday )but",
)


JOINTS = frozenset({"and", "so", "but", "and so", "because", "as"})


def clauses_of(sentence: str) -> list[str]:
    cuts = sorted({0, *(found.start() for found in CLAUSE_START.finditer(sentence)), len(sentence)})
    read: list[str] = []
    joint = ""
    for start, end in pairwise(cuts):
        piece = joint + sentence[start:end]
        joint = piece if piece.strip() in JOINTS else ""
        if not joint:
            read.append(piece)
    return [*read, joint] if joint else read
