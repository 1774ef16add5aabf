"""A phrase becomes an expression when a message first needs it; all of them can."""

from clinical.red_flag_screen.matching import Phrasebook
from clinical.red_flag_screen.phrases import IDIOMS, PHRASES
from clinical.red_flag_screen.word_classes import CLASSES


def test_every_phrase_of_the_screen_can_be_looked_for() -> None:
    assert Phrasebook(PHRASES, CLASSES).compile_all() > 1000
    assert Phrasebook(IDIOMS, CLASSES).compile_all() > 10
