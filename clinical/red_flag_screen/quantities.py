"""Numbers as patients write them: digits, words, vague amounts, ranges."""

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

NUMBER_WORDS: dict[str, float] = {word: value for value, word in enumerate(_UNITS.split())}
NUMBER_WORDS |= {word: 10 * (place + 2) for place, word in enumerate(_TENS.split())}
NUMBER_WORDS |= {"hundred": 100, "dozen": 12, "couple": 2, "once": 1, "twice": 2, "thrice": 3, "half": 0.5, "a": 1, "an": 1}
