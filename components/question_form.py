"""Whether a message has the form of a question or of a wish to be told."""

from __future__ import annotations

from clinical.red_flag_screen.reading import read
from clinical.red_flag_screen.word_sets import words_of

_OPENERS = words_of(
    """
    is are am do does did can could will would should shall what whats how hows when whens why which who whos where whose
    has have any may might isnt cant
    """
)
_FILLERS = words_of(
    """
    so and but ok okay well hi hello hey also just um erm er oh btw sorry please right then anyway actually yes yeah no thanks
    quick question one more thing silly be honest roughly hmm apart from
    """
)
_SUBJECTS = words_of(
    "i it you they we he she this that these those the a an my your botox people dentists doctors there anyone someone everyone"
)
_AUXILIARIES = words_of("is are do does did can could will would should am has have might may")
_WISHES = (
    "tell me",
    "explain",
    "wondering",
    "wonder if",
    "want to know",
    "like to know",
    "need to know",
    "know more",
    "information",
    "info",
    "advice on",
    "question about",
    "asking because",
    "curious",
    "heard you can",
    "heard of",
    "difference between",
    "definition of",
    "pros and cons",
    "what is",
    "what are",
    "how long",
    "how many",
    "how much",
    "how often",
    "what happens",
    "is it",
    "does it",
    "can i",
    "can you",
    "do you",
    "should i",
    "would i",
    "will i",
    "what now",
    "whats next",
    "what is next",
    "what then",
    "walk me through",
    "talk me through",
    "take me through",
    "any chance",
    "how come",
    "versus",
    " vs ",
)


def asks(text: str) -> bool:
    """True for "what is …", "so does it hurt", "botox for tmj does it work", "wondering if …"."""
    if "?" in text:
        return True
    sentences = "".join("\n" if word.is_stop else f" {word.form}" for word in read(text)).split("\n")
    return any(_sentence_asks(sentence.split()) for sentence in sentences)


def _sentence_asks(words: list[str]) -> bool:
    while len(words) > 1 and words[0] in _FILLERS and words[0] not in _OPENERS:
        words = words[1:]
    if not words:
        return False
    if words[0] in _OPENERS and not (
        words[0] in {"have", "has", "am", "any"} and words[1:2] not in (["i"], ["you"], ["good"], ["side"], ["way"])
    ):
        return words[1:2] != ["not"] or words[0] in {"is", "are", "do", "does"}
    said = f" {' '.join(words)} "
    if any(f" {wish.strip()} " in said for wish in _WISHES):
        return True
    return any(
        first in _AUXILIARIES and second in _SUBJECTS and before not in _SUBJECTS
        for before, first, second in zip(words, words[1:], words[2:], strict=False)
    )
