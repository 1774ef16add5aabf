"""What patients call each danger sign: one dictionary a family of signs, one place for each fact's words.

A key is a fact's name; `fact/absent` says without a "no" that it is not so; `fact/option`
is a choice's option. `clinical.red_flag_screen.notation` explains the notation.
"""

from .after_botox import AFTER_BOTOX
from .body import BODY
from .eyes import EYES
from .head import HEAD
from .idioms_of_body_and_mouth import BODY_AND_MOUTH
from .idioms_of_head_and_nerves import HEAD_AND_NERVES
from .idioms_of_mind import MIND as SAYINGS_OF_THE_MIND
from .injury import INJURY
from .medical import MEDICAL
from .mind import MIND
from .mouth import MOUTH
from .nerves import NERVES

PHRASES: dict[str, tuple[str, ...]] = {
    **HEAD,
    **NERVES,
    **BODY,
    **EYES,
    **INJURY,
    **MEDICAL,
    **MIND,
    **MOUTH,
    **AFTER_BOTOX,
}

IDIOMS: dict[str, tuple[str, ...]] = {**HEAD_AND_NERVES, **BODY_AND_MOUTH, **SAYINGS_OF_THE_MIND}

__all__ = ["IDIOMS", "PHRASES"]
