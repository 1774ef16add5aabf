"""The eye that is red, sight that is dimmed, lids and pupils, pulses heard; and the arteries of the temple."""

_SEEN = "vision|sight|eyesight|eye|eyes|everything|tv|telly|screen|words|print|letters|page|faces|face|text|subtitles|road|number_plates|things|what_i_see|picture|room|lines|writing|books|phone|newspaper|it_all|all"
_UNCLEAR = (
    "blur|blurry|blurred|blurring|blurs|fuzzy|smeary|smeared|smudged|smudgy|misty|misted|foggy|fogged|fog|cloudy|clouded|out_of_focus|swimming|swims|hazy|haze|milky|steamed|steamy|underwater|under_water|not_clear|unclear|not_sharp|"
    "dim|dimmer|dimmed|greyed|washed_out|grainy|wavy|vaseline|frosted|indistinct|soft_focus|faded"
)
_LIGHTS = "light|lights|lamp|lamps|street|headlights|bulb|bulbs|lampposts|candle|streetlights|streetlight|torch|moon"

SEEING: dict[str, tuple[str, ...]] = {
    "eye_red": (
        "<eye>|white_of_my_eye|white_of_the_eye|whites .. red|scarlet|bloodshot|blood_shot|crimson|pink|pinky|tomato|beetroot|raw_meat|raw|blood_red|cherry|blood|inflamed|angry|ruby",
        "red|scarlet|bloodshot|blood_shot|crimson|inflamed|angry .. <eye>",
        "<eye> .. colour of .. blood|tomato|ketchup|beetroot|strawberry|cherry|post_box|raspberry|wine",
    ),
    "eye_pain": (
        "<eye> ~ <hurt>|agony|drilling|drill|knife|needle|gouged|gouging|stabbing|stab|excruciating|unbearable|awful_pain|in_bits",
        "hurts|agony|painful|pain|sore|killing to|when|if? move|moving|touch|blink|open|look .. <eye>",
        "squeezing|crushing|gripping|squashing|someone_pressing .. the|my|his|her =eyeball|=eyeballs",
        "<eye> .. rock_hard|like_a_marble|hard_as|rock",
        "crying|cries|screaming|tears .. with|from .. pain .. <eye>|it",
        "<eye> ... crying|cries|screaming .. with|from .. pain",
    ),
    "halos": (
        f"halo|halos|haloes|ring|rings|rainbow|rainbows|circle|circles|glow|glowing|aura|coloured|colored|colours ~ {_LIGHTS}",
    ),
    "blurred_vision": (
        f"{_SEEN} .. {_UNCLEAR}",
        f"{_UNCLEAR} .. vision|sight|eyesight|eye|eyes",
        "like|as_if|as_though|through .. looking|seeing|look|see|through .. steamed|dirty|frosted|foggy|fog|water|mist|misty|net_curtain|vaseline|cling_film|smoke|gauze|veil|cloud|milk|rain|bottom_of|glass|window|haze|underwater|under_water",
        "<cannot>|<fails> .. focus .. words|screen|print|eyes|page|anything|face|faces|properly|on_anything|letters",
        "<cannot>|<fails> .. read|make_out|see .. number_plates|subtitles|print|clock|screen|face|faces|words|clearly|properly|menu|label|signs|texts|paper|telly|tv|well",
        "vision|sight|eyesight|seeing .. not .. clear|right|good|sharp|normal|great|focusing",
        "vision|sight|eyesight .. =going|worse|worsening|deteriorating|reduced|poor|failing|bad|funny|weird|off|dodgy",
        "<cannot>|<fails> .. see .. clearly|properly|well",
        "like|as_if .. vaseline|film|smear|grease|mist|fog|cobweb|cobwebs .. eye|eyes|glasses|lens|over",
        "reading|driving .. impossible|hard|difficult .. blur|swims|print|see|words|focus",
    ),
    "transient_vision_loss": (
        "sight|vision|eyesight|eye|see|seeing|blind|dark|black|curtain|shade|shutter & came_back|come_back|comes_back|back_again|returned|returns|lifted|cleared|ok_now|okay_now|fine_now|normal_again|went_away|recovered|passed|then_on_again|back_to_normal|all_right_now|briefly|again_after & minute|minutes|second|seconds|moment|bit|briefly|while|few|mins|secs|thirty|short|temporarily",
        "sight|vision|eyesight|blind .. eye? .. for .. a|few|couple|thirty|ten|#|about|some .. second|seconds|minute|minutes|moment|mins|secs|bit|while|or_so",
        "blind|lost_sight|lost_vision|lost_my_sight|no_vision .. briefly|temporarily|moment|momentarily|for_a_bit|for_a_minute",
        "moment|second|seconds|minute|minutes|briefly .. sight|vision|eyesight .. gone|went|lost|blank|black|disappeared",
        "sight|vision|eyesight .. flickered|flickers|flicker|cut_out|cuts_out|comes_and_goes|in_and_out|off_and_on|on_and_off|dipped|blinked",
        "<fails>|<cannot> .. see .. eye .. for .. minute|minutes|second|seconds|couple|bit|moment|while",
    ),
    "jaw_claudication": (
        "jaw|tongue|face|cheek|muscles .. ache|aches|aching|tired|tires|hurts|hurt|sore|cramp|cramps|gives_out|give_out|gives_up|pain|fatigue|fatigued|seizes|burning|packs_in|starts_aching ~~ chew|chewing|eat|eating|mouthful|mouthfuls|bites|meal|dinner|sandwich|steak|toast|meat|apple|lunch|breakfast|food|crust & stop|stops|stopped|rest|resting|rests|ease|eases|goes|settles|gone|wears_off|give_up|break|pause|halfway|half_way|till|until",
        "chew|chewing|eat|eating .. makes|gives|my|the|brings .. jaw|tongue|face .. ache|aches|tired|cramp|sore|hurt|pain|give|fatigue & stop|stops|rest|ease|eases|goes|settles|halfway|half_way|till|until|break|pause",
        "<cannot>|<fails> .. chew|eat .. jaw .. gives_out|tires|tired|gives_up|aches|packs_in|gives",
        "halfway|half_way|midway|part_way|few_mouthfuls|few_bites .. jaw|tongue .. ache|aches|tired|hurts|sore|tires|give|rest",
    ),
    "scalp_tender": (
        "hurts|sore|agony|painful|tender|unbearable|<cannot>|hate|wince|flinch|<fails> .. brush|brushing|comb|combing|wash|washing|hairbrush|hat|pillow|hairdryer|shampoo|headband|lay|rest|touch|cap|glasses .. hair|head|scalp|on|my",
        "hairbrush|comb|brush|pillow|hat|cap|shampoo|shower|hairband .. hurts|sore|agony|painful|tender|unbearable|hurt|kills|bear",
        "scalp .. sore|tender|hurts|painful|burning|sensitive|raw|bruised|touch|ache|aches",
        "sore|tender|painful|sensitive|bruised|raw scalp",
        "skin .. on|of my|his|her|the? head|scalp .. sore|tender|hurts|painful",
        "hair|roots .. hurts|sore|hurt|tender|painful",
        "<cannot>|<fails>|hurts .. bear|stand|put|lay|rest .. hairbrush|comb|hat|pillow|head .. head|hair|pillow|down|on",
    ),
    "ptosis_or_unequal_pupils": (
        "eyelid|lid|upper_lid|eye_lid ~ droop|drooping|drooped|droopy|dropped|down|half|hanging|hangs|low|lower|sagging|fallen|falling|heavy|<will_not>|shut|half_mast|lazy",
        "pupil|pupils|black_bit|black_of_my_eye|black_part|black_dot|black_bits ~ bigger|larger|smaller|tiny|uneven|unequal|different|not_the_same|huge|dilated|odd|blown|pinpoint|not_equal|mismatched|not_matching|not_match|wide|big|small|massive|enormous|lopsided",
        "one|left|right eye .. looks|is|seems|gone .. smaller|half_shut|half_closed|droopy|lower|sunken|half_open .. lid|droop|pupil|drooping|than|and",
    ),
    "pulsatile_tinnitus": (
        "hear|hearing|heard|noise|sound|whoosh|whooshing|swoosh|thump|thumping|beating|beat|pulsing|swishing|throbbing|drumming ~ pulse|heartbeat|heart_beat|heart_beats|time_with|in_time|rhythm|blood_rushing|every_beat",
        "whoosh|whooshing|swoosh|swooshing|swish|swishing|pulsing|thumping|beating|throbbing|drumming .. in|noise|sound .. ear|ears|head",
        "ear|ears .. whoosh|whooshing|swoosh|swooshing|swish|swishing|pulse|pulsing|heartbeat|thump|thumping|beating|thudding",
    ),
    "aura_visual": (
        "zigzag|zigzags|zig_zag|zig_zags|shimmering|shimmer|aura|auras|flashing_lights|kaleidoscope|scintillating|blind_spot|jagged_lines|sparkly|sparkles|wavy_lines|fortification",
    ),
    "visual_disturbance": (
        "sparkly|sparkling|flashing|flashy|twinkly|floating|glittery|shimmering|black|silver .. bits|lights|spots|dots|specks|things|stars|blobs .. eye|eyes|vision|sight|front|see|seeing|when",
        "sparkles|stars|flashes|spots|dots|floaters|squiggles|lights .. eye|eyes|vision|sight|front_of",
        "sparkly|flashing bits|lights|spots|dots|stars",
        "see|seeing|saw|sees .. sparkles|flashing|flashes|stars|spots|dots|floaters|lights|squiggles|glitter|fireworks",
    ),
}
