"""One character for each thing a keyboard, a copied text or a dictation may put in: ’ and ', – and -, ３ and 3."""

import unicodedata

SIGNS = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "–": "-", "—": "-", "‒": "-", "−": "-", "\u00a0": " ", "\u202f": " "}
    | {"½": " half "}
)
LONGEST_FORM = 3  # letters one character may stand for ("ﬃ"); longer ones are words of other scripts


def plain(text: str) -> str:
    """The text in lower case without marks that cannot be seen, such as those that turn the direction of writing."""
    clean = text.lower().translate(SIGNS)
    return clean if clean.isascii() else "".join(map(_plain_character, clean))


def _plain_character(character: str) -> str:
    if character.isascii():
        return character
    if unicodedata.category(character) == "Cf":
        return ""
    form = unicodedata.normalize("NFKC", character)
    return form if len(form) <= LONGEST_FORM else character
