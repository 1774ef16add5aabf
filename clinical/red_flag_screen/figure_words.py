"""Words that say what a number near them is about: how bad, how fast, since when."""

from .word_sets import words_of

HEAD = words_of("head headache headaches migraine migraines temple temples forehead skull")
TOOTH = words_of("tooth teeth toothache molar gum gums dental jaw")
PAINFUL = HEAD | TOOTH | words_of("pain one attack agony")
RISING = words_of(
    """
    came come comes peaked peak peaks worst full max maximum hit went goes built builds reached reaches nothing
    zero started strength struck there
    """
)
EASING = words_of("eases eased gone lasts lasted last taking better works clears lay sleep away bite")
OF_AURA = words_of(
    "zigzag zigzags shimmering shimmer aura tingling tingles numb numbness vision spreads creeps grows spread shape fingers"
)
SIGNS = [
    "face_droop",
    "limb_weakness",
    "speech_problem",
    "sudden_vision_loss",
    "one_sided_numbness",
    "sudden_unsteadiness",
    "sudden_double_vision",
]
OVER = words_of("gone went better stopped cleared back wore passed recovered fine disappeared resolved normal")
NOT_OVER = words_of("gone go going cleared clear clearing lifted left shifted stopped faded disappeared better budged")
STILL = words_of("not still never")
RECENT = words_of("just now since still keep keeps after following")
BORN = words_of("birth postpartum postnatal partum natal delivered newborn section csection")
COUNTED_OF_TEN = words_of("days headaches migraines attacks times to")
FEEDING = words_of("breastfeeding breastfeed breastfed breast nursing feeding")
RATING = words_of("give call solid easily maybe rate rated rating hitting scores score scored")
AFTER_A_RATING = words_of("when at most but now and today or right pain easily for")
NO_RATING_AFTER = words_of("since from until till by at of for size aged age chapter room step option number table")
LASTS = words_of("still been going lasting lasted lasts ongoing on now for over")
# "The zigzags with my migraines": the pain is named beside the aura, and what lasts is the aura.
BESIDE_A_PAIN = words_of("with before of during in")
AS_A_RULE = words_of("normally usually usual normal always typically")
# What makes a blow to the head dangerous (HRF-13).
DANGER_BESIDE_A_BLOW = words_of(
    """
    anticoagulant antiplatelet_not_aspirin bleeding_disorder vomiting loc amnesia skull_fracture_signs high_energy intoxicated
    new_confusion very_drowsy new_seizure limb_weakness prior_brain_surgery
    """
)
