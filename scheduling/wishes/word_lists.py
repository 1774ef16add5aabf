"""Lists of words written as one line of text, as one reads them."""


def listed(text: str) -> tuple[str, ...]:
    return tuple(text.split())
