"""What patients call each danger sign: one dictionary a family of signs, one place for each fact's words.

A key is a fact's name; `fact/absent` says without a "no" that it is not so; `fact/option`
is a choice's option. `clinical.red_flag_screen.notation` explains the notation.
"""

from collections.abc import Mapping

from .accidents import ACCIDENTS
from .after_botox import AFTER_BOTOX
from .after_jabs import AFTER_JABS
from .barest_signs import BAREST_SIGNS
from .bleeding_and_jaw import BLEEDING_AND_JAW
from .body import BODY
from .chest import CHEST
from .children import CHILDREN
from .eyes import EYES
from .further_sayings import FURTHER_SAYINGS
from .further_signs_of_head import FURTHER_SIGNS_OF_HEAD
from .further_signs_of_mouth_and_body import FURTHER_SIGNS_OF_MOUTH_AND_BODY
from .head import HEAD
from .idioms_of_body_and_mouth import BODY_AND_MOUTH
from .idioms_of_comparison import COMPARISON
from .idioms_of_daily_life import DAILY_LIFE
from .idioms_of_head_and_nerves import HEAD_AND_NERVES
from .idioms_of_mind import MIND as SAYINGS_OF_THE_MIND
from .illness import ILLNESS
from .injury import INJURY
from .medical import MEDICAL
from .mind import MIND
from .mouth import MOUTH
from .nerves import NERVES
from .seeing import SEEING
from .self_harm import SELF_HARM
from .senses import SENSES
from .stroke import STROKE
from .struck import STRUCK
from .swelling import SWELLING
from .told_by_signs import TOLD_BY_SIGNS
from .waking import WAKING


def together(*books: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """One book of several; what two of them say of a fact stands one after the other."""
    all_of: dict[str, tuple[str, ...]] = {}
    for book in books:
        for label, lines in book.items():
            all_of[label] = (*all_of.get(label, ()), *lines)
    return all_of


PHRASES = together(
    HEAD,
    STRUCK,
    NERVES,
    STROKE,
    SENSES,
    WAKING,
    BODY,
    CHEST,
    ILLNESS,
    EYES,
    SEEING,
    INJURY,
    ACCIDENTS,
    MEDICAL,
    MIND,
    SELF_HARM,
    MOUTH,
    SWELLING,
    BLEEDING_AND_JAW,
    AFTER_BOTOX,
    AFTER_JABS,
    CHILDREN,
    FURTHER_SIGNS_OF_HEAD,
    FURTHER_SIGNS_OF_MOUTH_AND_BODY,
    BAREST_SIGNS,
    TOLD_BY_SIGNS,
)

IDIOMS = together(HEAD_AND_NERVES, BODY_AND_MOUTH, SAYINGS_OF_THE_MIND, FURTHER_SAYINGS, DAILY_LIFE, COMPARISON)

__all__ = ["IDIOMS", "PHRASES"]
