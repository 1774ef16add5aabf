"""Sets of words, and phrases, written as plain text so that they stay readable."""


def words_of(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def phrases_of(text: str) -> tuple[tuple[str, ...], ...]:
    """The phrases of a text that parts them with commas, each as its words."""
    return tuple(tuple(phrase.split()) for phrase in text.replace("\n", " ").split(",") if phrase.strip())
