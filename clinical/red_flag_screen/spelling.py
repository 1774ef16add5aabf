"""One spelling for a word that people spell in several ways: American, texting, dictated, misspelt."""

_SPELLINGS = {
    # ours: theirs
    "mum": "mom mommy mam mammy momma mummy",
    "paracetamol": "paracetomol paracetemol paracetamole parecetamol paracitamol acetaminophen tylenol panadol",
}

_USUAL = {other: usual for usual, others in _SPELLINGS.items() for other in others.split()}


def usual_spelling(word: str) -> str:
    """The usual spelling of a lower-case word, or the word itself."""
    return _USUAL.get(word, word)
