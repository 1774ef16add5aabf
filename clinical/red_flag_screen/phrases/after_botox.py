"""What can go wrong after botulinum toxin injections."""

_BOTOX = "botox|botulinum|dysport|xeomin|toxin|migraine_injections|botox_injections|my_injections|botax|bottox"

AFTER_BOTOX: dict[str, tuple[str, ...]] = {
    "botox/had": (
        f"had|have_had|got|since|after|from|following|post|my|last|given|done|first|second|third|just|round|session .. {_BOTOX}",
        f"{_BOTOX} .. # .. ago|week|weeks|days|day|since|done|on|last",
        f"{_BOTOX} .. yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last_week|this_week|this_morning|today|done|a_week|last_month|a_fortnight|recently|a_few|a_couple",
        f"{_BOTOX} .. and .. now",
    ),
    "btx_swallow_breathe_speech": (
        f"{_BOTOX} ... <cannot>|hoarse|slurred|muffled|weird|funny .. swallow|swallowing|breathe|breathing|speak|speaking|talk|talking|voice|speech",
        f"{_BOTOX} ... voice|speech .. gone|weird|funny|hoarse|slurred|changed|different|weak|croaky|nasal",
        f"{_BOTOX} ... <cannot> .. swallow|breathe|speak|talk",
        f"swallowing|breathing|speaking|speech|voice ... since|after .. {_BOTOX}",
        f"<cannot> .. swallow|breathe|speak|talk ... since|after|from .. {_BOTOX}",
        f"{_BOTOX} ... choke|choking|food_sticking|stuck .. throat|drink|food|water|drinks|eating",
        f"choke|choking|food .. stuck|sticking ... {_BOTOX}",
    ),
    "btx_general_weakness": (
        f"{_BOTOX} ... weak|weakness|no_strength|floppy|feeble .. all_over|everywhere|arms|legs|body|muscles|generally|spreading|limbs",
        f"{_BOTOX} ... arms|legs|body|muscles|limbs .. weak|weakness|heavy|no_strength|floppy|feeble",
        f"weak|weakness .. all_over|everywhere|arms|legs|body|muscles|spreading ... {_BOTOX}",
        f"arms|legs|muscles .. weak|heavy ... {_BOTOX}",
    ),
    "btx_allergy": (
        f"{_BOTOX} ... hives|itchy|itching|wheeze|wheezing|wheezy|allergic|rash_all_over|lips_swollen|face_swollen|swollen_lips|swollen_face|nettle|welts|anaphylaxis|rash",
        f"{_BOTOX} ... lips|face|tongue|throat|eyes .. <swollen>",
        f"{_BOTOX} ... <swollen> .. lips|face|tongue|throat",
        f"hives|itchy|wheezing|wheezy|allergic_reaction|rash ... after|since|from|to .. {_BOTOX}",
        f"allergic|reaction to|from .. {_BOTOX} .. hives|rash|wheezing|swollen|now",
    ),
    "btx_double_vision": (
        f"{_BOTOX} ... double|blurred|blurry .. vision|sight|eyes?",
        f"{_BOTOX} ... vision|sight|seeing .. double|blurred|blurry",
        f"double|blurred|blurry .. vision|sight ... since|after|from .. {_BOTOX}",
        f"seeing double ... {_BOTOX}",
    ),
    "btx_neck_weak": (
        "<cannot>|hard_to|struggling_to .. hold|keep|lift .. my|head up .. head|up|straight",
        "<cannot> .. hold|keep|lift my head up?",
        "head .. flops|flopping|floppy|drops_forward|keeps_dropping|heavy_to_hold|falls_forward",
        f"neck .. weak|floppy ... {_BOTOX}",
        f"{_BOTOX} ... neck .. weak|floppy|not_hold",
    ),
    "btx_site_infection": (
        f"{_BOTOX}|injection|injected ... red|hot|pus|oozing|infected|weeping .. spot|site|area|lump|spreading|swollen|where|skin",
        "injection site|sites|spot|area .. red|hot|infected|oozing|pus|weeping|swollen|spreading",
        "where|spot|lump .. injected|injection|needle|jab .. red|hot|pus|oozing|infected|weeping|angry",
    ),
    "btx_ptosis": (
        f"{_BOTOX} ... eyelid|lid|eye|eyebrow|brow .. droop|drooping|droopy|dropped|heavy|half_shut|half_closed|hooded|sagging",
        f"{_BOTOX} ... droopy|drooping|heavy|dropped|sagging .. eyelid|lid|eye|brow|eyebrow",
        f"eyelid|lid|eye|brow .. droop|drooping|droopy|dropped|heavy ... since|after|from|following .. {_BOTOX}",
        f"droopy|drooping|heavy eyelid|lid|eye|brow ... {_BOTOX}",
    ),
}
