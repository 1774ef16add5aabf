"""Numbers in words: "twenty-first", "three", "two thousand and twenty six", as typed words N5 and o21."""

from scheduling.wishes.word_lists import listed

UNITS = {
    word: value
    for value, word in enumerate(
        listed(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen"
        )
    )
}
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80}
TENS["ninety"] = 90
ORDINALS = {
    word: value
    for value, word in enumerate(
        listed(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        ),
        start=1,
    )
} | {"thirtieth": 30, "twelth": 12, "nineth": 9, "fith": 5, "forth": 4, "eigth": 8, "twentyfirst": 21}


BEFORE_A_PRONOUN = frozenset(
    listed(
        "another this that which each every same new other later earlier sooner get got have had book "
        "left right upper lower top bottom front back old bad big small"
    )
)
AFTER_A_PRONOUN = frozenset(listed("of every each that which"))


def with_numbers(words: list[str]) -> list[str]:
    """The words with each number in words replaced by its typed word."""
    read: list[str] = []
    position = 0
    while position < len(words):
        year_length, year = _year_in_thousands(words, position)
        if year_length:
            read.append(f"N{year}")
            position += year_length
            continue
        word = words[position]
        if word in TENS:
            position = _tens(words, position, read)
            continue
        if word == "one" and _is_pronoun(words, position):
            read.append(word)
        elif word in UNITS:
            read.append(f"N{UNITS[word]}")
        elif word in ORDINALS:
            read.append(f"o{ORDINALS[word]}")
        else:
            read.append(word)
        position += 1
    return read


def _is_pronoun(words: list[str], position: int) -> bool:
    """ "Another one", "one of those", "I get one every sunday": no hour and no count."""
    before = words[position - 1] if position else ""
    after = words[position + 1] if position + 1 < len(words) else ""
    return before in BEFORE_A_PRONOUN or after in AFTER_A_PRONOUN


def _tens(words: list[str], position: int, read: list[str]) -> int:
    """Reads "twenty", "twenty five" or "twenty fifth" and answers where the words go on."""
    tens = TENS[words[position]]
    following = words[position + 1] if position + 1 < len(words) else ""
    if following == "-" and position + 2 < len(words) and _is_below_ten(words[position + 2]):
        position += 1
        following = words[position + 1]
    if following in UNITS and 0 < UNITS[following] < 10:
        read.append(f"N{tens + UNITS[following]}")
        return position + 2
    if following in ORDINALS and ORDINALS[following] < 10:
        read.append(f"o{tens + ORDINALS[following]}")
        return position + 2
    read.append(f"N{tens}")
    return position + 1


def _is_below_ten(word: str) -> bool:
    return 0 < UNITS.get(word, 0) < 10 or 0 < ORDINALS.get(word, 0) < 10


def _year_in_thousands(words: list[str], position: int) -> tuple[int, int]:
    """How many words "two thousand (and) twenty six" takes, and which year it is."""
    if words[position : position + 2] != ["two", "thousand"]:
        return 0, 0
    length, year = 2, 2000
    if words[position + length : position + length + 1] == ["and"]:
        length += 1
    rest = words[position + length : position + length + 3]
    if rest and rest[0] in TENS:
        hyphen = 1 if len(rest) > 2 and rest[1] == "-" else 0
        ones = rest[1 + hyphen] if len(rest) > 1 + hyphen else ""
        has_ones = 0 < UNITS.get(ones, 0) < 10
        return length + 1 + (1 + hyphen if has_ones else 0), year + TENS[rest[0]] + (UNITS[ones] if has_ones else 0)
    if rest and rest[0] in UNITS:
        return length + 1, year + UNITS[rest[0]]
    return 2, year
