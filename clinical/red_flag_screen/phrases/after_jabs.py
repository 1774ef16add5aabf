"""After botulinum toxin, as people shorten it: "since the jabs", "post tox"."""

_JABS = "jabs|jab|injections|injection|injected|tox|toxin|botox|dysport|xeomin|botulinum|shots|needles|masseter_botox|treatment_for_migraine"
_SINCE = "since|after|post|following|from|had|got|ago|last|within|came_home|home_from"

AFTER_JABS: dict[str, tuple[str, ...]] = {
    "botox/had": (
        "botox|dysport|xeomin|botulinum|tox|masseter_injections|migraine_injections|migraine_jabs|neck_injections|forehead_injections|jaw_injections|jaw_botox ~ since|ago|days|day|week|weeks|yesterday|last|this_morning|afternoon|post|after|within|had|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
        "injections|jabs for|in .. migraine|migraines|jaw|neck|forehead|masseter|grinding|headaches",
        "post masseter|botox|tox|injections",
    ),
    "btx_swallow_breathe_speech": (
        f"{_SINCE} .. {_JABS} & <cannot>|hard|trouble|difficult|tricky|choke|choking|stuck|sticking|sticks|wrong_way|nose|weak|slurry|slurred|slurring|hoarse|work|croaky|nasal|effort|stick & swallow|swallowing|breathe|breathing|speak|speaking|talk|talking|voice|speech|food|drink|drinks|eat|eating|throat|drinking|mouthful",
        f"{_JABS} .. {_SINCE} & <cannot>|hard|trouble|difficult|tricky|choke|choking|stuck|sticking|sticks|wrong_way|nose|weak|slurry|slurred|slurring|hoarse|work|croaky|nasal|effort|stick & swallow|swallowing|breathe|breathing|speak|speaking|talk|talking|voice|speech|food|drink|drinks|eat|eating|throat|drinking|mouthful",
    ),
    "btx_general_weakness": (
        f"{_SINCE} .. {_JABS} & weak|weakness|no_strength|floppy|feeble|like_lead|heavy|giving_way|give_way|gave_way|lead|jelly & arms|legs|arm|leg|body|muscles|all_over|limbs|everywhere|stairs|whole|kitten|lift|shopping|kettle|stand_up|carry|strength",
        f"{_JABS} .. {_SINCE} & weak|weakness|no_strength|floppy|feeble|like_lead|heavy|giving_way|give_way|gave_way|lead|jelly & arms|legs|arm|leg|body|muscles|all_over|limbs|everywhere|stairs|whole|kitten|lift|shopping|kettle|stand_up|carry|strength",
    ),
    "btx_allergy": (
        f"{_SINCE} .. {_JABS} & hives|itchy|itching|wheeze|wheezing|wheezy|allergic|welts|anaphylaxis|nettle_rash|rash_all_over|rash_everywhere|rash|lips_fat|fat_lips|lips_swelled|swollen_lips|face_swelled|face_swollen|lips_swollen|swollen_face",
        f"{_JABS} .. {_SINCE} & hives|itchy|itching|wheeze|wheezing|wheezy|allergic|welts|anaphylaxis|nettle_rash|rash_all_over|rash_everywhere|lips_fat|lips_swelled|swollen_lips|face_swelled|face_swollen|lips_swollen",
    ),
    "btx_double_vision": (f"{_SINCE} .. {_JABS} & double|blurred|blurry|fuzzy|hazy & vision|sight|eyes|seeing|see",),
    "btx_neck_weak": (
        "<cannot>|<fails>|hard|struggling|have_to|having_to|need_to .. hold|keep|lift|prop|support .. head .. up|hand|hands|straight|pillow|off|upright",
        "neck .. too|so|very|gone|really weak|floppy .. lift|hold|head|keep|to|off",
        "head .. flops|flopping|floppy|lolling|lolls|falls|falling|drops|dropping|hanging|too_heavy .. forward|forwards|down|onto|chest|neck|hold|weak|back|to_hold|to_lift",
        "prop|propping|hold|holding|support|supporting .. my|his|her|the head .. up? .. with|hand|hands|myself",
    ),
    "btx_site_infection": (
        "where|spot|spots|site|sites|place|area|bump|lump .. injected|injection|jabbed|needle|botox|jab|jabs|stuck_me .. red|hot|pus|oozing|infected|weeping|angry|spreading|swollen|bigger",
        "pus|oozing|weeping|red|hot|infected|angry|spreading .. from|at|around|on|in|of|out .. the|my? .. botox|injection|jab site|spot|place|sites|spots|area|hole",
        "botox|injection|jab spots|spot|site|sites|place|bumps .. red|hot|pus|oozing|infected|weeping|angry|spreading|bigger",
    ),
}
