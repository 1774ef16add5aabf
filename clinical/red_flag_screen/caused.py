"""A sign whose everyday cause is told right behind it: "arms weak from carrying", "eye swollen from a stye".

Such a sign is left undecided, so that the patient is asked. It must be that sign's own cause, and one
word of contrast or of today in its sentence leaves it as it is.
"""

from .clauses import Clauses
from .matching import Match
from .word_sets import words_of

_LEADS = words_of("from after due because cos with since thanks")
_EXERTION = (
    "gym run running jog exercise workout squats spin swim swimming climbing stairs hill cycling dancing hoovering"
)
_STRAIN = "carrying lifting digging gardening painting decorating shopping toddler moving typing driving desk laptop pillow sofa"
_OF_THE_VOICE = "karaoke shouting singing cold laryngitis concert match choir teaching cheering lecturing"
_CAUSES = {
    "limb_weakness": words_of(f"{_EXERTION} {_STRAIN} hunger nerves"),
    "eye_swelling": words_of("stye crying hayfever allergies allergy conjunctivitis midge makeup mascara onions"),
    "neck_stiff": words_of(f"{_EXERTION} {_STRAIN} sleeping draught"),
    "breathless": words_of(f"{_EXERTION} cold asthma laughing singing"),
    "sweating": words_of(f"{_EXERTION} heat weather menopause sauna sun curry"),
    "very_drowsy": words_of("shift antihistamine antihistamines diazepam sedation sedative jetlag amitriptyline party"),
    "voice_change": words_of(_OF_THE_VOICE),
    "speech_problem": words_of(_OF_THE_VOICE),
    "sudden_unsteadiness": words_of(
        "wine drink drinking cider roundabout rollercoaster boat cruise heels antihistamine"
    ),
    "blurred_vision": words_of("drops onions crying screen screens lenses"),
    "fainted": words_of("needle needles heat blood"),
}
_SET_APART = words_of(
    "but however though suddenly sudden now today still worse never first new head headache face side one both"
)
_REACH = 4


def is_told_its_cause(message: Clauses, match: Match) -> bool:
    """Whether an everyday cause of this sign is named right behind it."""
    causes = _CAUSES.get(match.label.partition("/")[0])
    if causes is None:
        return False
    first, last = message.span(match, message.sentence)
    if not _SET_APART.isdisjoint(set(message.forms[first:last]) - set(message.forms[match.start : match.end])):
        return False
    behind = message.forms[match.end : min(last, match.end + _REACH)]
    leads = [place for place, form in enumerate(behind) if form in _LEADS]
    if leads and not causes.isdisjoint(behind[leads[0] + 1 :]):
        return True
    inside = message.forms[match.start : match.end]
    within = [place for place, form in enumerate(inside) if form in _LEADS]
    return bool(within) and not causes.isdisjoint([*inside[within[0] + 1 :], *behind[:2]])
