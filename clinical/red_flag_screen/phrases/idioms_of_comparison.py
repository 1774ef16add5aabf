"""What is only a way of speaking: "sooner die than wear it", "a fit of giggles", a leaflet's most, a tablet's known effect."""

_DULL = (
    "come|come_back|come_in|go_back|go_near|go_there|go_to_that|sit|wear|eat|pay|use|talk|speak|listen|ring|phone|visit|wait|brush|floss|drink|see|"
    "let|watch|sing|have_a_filling|have_an_injection|have_braces|have_that|get_braces|get_a|needles|that|those|do_that|do_a|do_another|smile|sign|read|fill"
)
_TRIPTAN = "sumatriptan|triptan|triptans|rizatriptan|zolmitriptan|naratriptan|eletriptan|almotriptan|frovatriptan|imigran|maxalt|zomig|imitrex"
_KNOWN = "normal|common|known|usual|usually|expected|listed|aware|knows|every_time|each_time|always|side_effect|harmless|nothing_to_worry"
_TINGLER = "topiramate|topamax|acetazolamide|diamox"
_APPLIANCE = "retainer|retainers|brace|braces|splint|guard|aligner|aligners|denture|dentures|plate|tray|trays|invisalign|mouthguard|piercing"
_STOPS = "stop|stops|prevent|prevents|protect|protects|save|saves|avoid|against"

COMPARISON: dict[str, tuple[str, ...]] = {
    "suicidal_thoughts": (
        "out of my|his|her misery & tell|let_me_know|when|results|email|confirm",
        "worth living without cheese|chocolate|coffee|tea|steak|toast|crisps|nuts|curry|wine|beer|sugar|gum|crunchy|my_retainer|bread|hot_drinks",
        "suicidal patient|patients|client|clients|caller|callers|teenagers|people|folk",
        f"rather|sooner|soon|would|prefer .. die|dead|dying|shoot_myself|kill_myself .. than|before|if_i_have_to .. {_DULL}",
        "jump|jumping|leap|throw|walk|drive .. off|under|into|in .. cliff|bridge|bus|train|sea|river|traffic .. before|than|rather|sooner|whenever",
        "rather|sooner .. jump|leap|throw|walk .. off|under|into .. cliff|bridge|bus|train|sea|river|traffic",
        "not want|wanna to? live|carry_on .. with|without .. gap|gaps|crooked|denture|dentures|false|missing|yellow|stained|stain|teeth|smile|veneers|bite|wonky",
        "end|ending|finish it|things & that_is|i_mean|mean|namely & agreement|contract|plan|subscription|membership|finance|chat|call|appointment|relationship|course",
        "joking|kidding|only_joking|just_joking & die|dead|kill|shoot|jump & than|lol|haha|hours|price|bill|wait|hold|receptionist",
        "die|dead|kill|shoot|jump & joking|kidding & than|lol|haha|price|bill|wait|hold|receptionist",
    ),
    "suicidal_plan_or_now": (
        "jump|jumping|leap|throw|walk|drive .. off|under|into|in .. cliff|bridge|bus|train|sea|river|traffic .. before|than|rather|sooner|whenever",
        "rather|sooner .. jump|leap|throw|walk .. off|under|into .. cliff|bridge|bus|train|sea|river|traffic",
        "went|gone|go|going|came|come|drive|drove|walk|walked|cycled|cycle|run|ran over|across the|your? bridge & branch|parking|park|traffic|clinic|late|toll|surgery|office|there|home|work|appointment",
        "dropped|drop|drops|nod|nods|nodded|nodding|dozed|doze|dozing|dropping off at|behind the wheel",
    ),
    "high_energy": (
        "would|could|rather|sooner .. jump|leap|throw|fall|walk .. off|under",
        "=jump .. off .. than|before|if",
    ),
    "new_seizure": (
        "shake|shaking|trembling .. like_a_leaf|like_jelly|with_nerves & about|before|nervous|extraction|tomorrow|needle|appointment|dentist",
        "=fit|=fits|seizure & giggles|giggling|giggle|laughter|laughing|laughed|hysterics|pique|temper|rage|the_bill|jealousy|coughing_fit",
        "coughing|giggling|laughing|sneezing|crying =fit|=fits",
    ),
    "sudden_double_vision": (
        "double vision|sight|images & pint|pints|wine|gin|gins|beer|beers|drink|drinks|sherry|vodka|tequila & only|after|haha|lol|when",
    ),
    "analgesic_overdose": (
        "overdose|overdosed on|of .. sweets|cake|biscuits|turkey|sunshine|christmas|cheese|mince_pies|easter_eggs|telly|tv|haribo|crisps|pizza",
        "max|maximum|most|limit .. dose|doses|amount|of .. <painkiller>",
        "leaflet|packet|box|label|bottle|instructions|website says|said|say|states .. max|maximum|up_to|no_more|not_more|at_most",
        "max|maximum|no_more_than|up_to .. <painkiller> .. day|24|twenty_four|hours & right|correct|yes|ok|okay|is_it|so|leaflet|packet|box|says",
        "see|sees|seen|saw|seeing|treat|treats|treating|deal|dealing|nurse|work|read|watch =overdose|=overdoses",
        "see|sees|seen|saw|deal|dealing|deals|treat|treating .. with|all|many|the|loads|a_lot =overdoses",
    ),
    "new_confusion": (
        "look|looks|looked|like .. war zone|film|wound|wounds",
        "is|are|was he|she|they|someone|somebody|people talking nonsense|rubbish|gibberish",
        "think|thought|thinks|reckon|sounds .. is|are talking nonsense|rubbish & told|said|says|read|claims|heard",
    ),
    "speech_problem": (
        "tripped|stumbled|fumbled|tripping|stumbling over my|his|her? words & calling|phone|call|called|nervous|nerves|excited|date|meeting|interview|reading|earlier",
        "is|are|was he|she|they|someone|somebody|people talking nonsense|rubbish|gibberish",
        "make_out|understand|catch|hear .. word|words|anything|thing|what .. receptionist|phone|line|voicemail|message|announcement|operator|website|letter|leaflet|accent|signal|recording|video_call|zoom|mask",
        "receptionist|phone|line|voicemail|message|announcement|operator|signal|recording|mask .. make_out|understand|catch|hear .. word|words|anything|thing|what",
        "slur|slurring|slurred .. after|when .. gin|gins|pint|pints|wine|drink|drinks|drunk|beer|beers|vodka",
        "speech|words|talking|lisp|lispy|lisping & aligner|aligners|retainer|brace|braces|denture|dentures|plate|splint & lisp|lispy|lisping|spit|spitty|sibilant|s_sounds|first_week",
    ),
    "blurred_vision": (
        "make_out|read .. a|any|one|single|his|her|your? word|words|anything|thing|handwriting|writing .. said|say|saying|says|wrote|receptionist|prescription|letter|note",
        "blurry|blurred|fuzzy .. without|unless .. glasses|specs|lenses|contacts",
    ),
    "very_drowsy": (
        "foot|leg|arm|hand|bum|legs|feet fall|falls|fell|gone|goes|went|falling asleep|to_sleep",
        "sleep|slept|sleeping like the|a? dead|log|baby|top|brick",
        "nodded|nod|nodding|dozed|dozing|dropped|drop =off & relaxed|comfy|comfortable|boring|bored|film|last_time|night_shift|so_gentle|massage|lullaby",
        "dropped|drop|drops|dropping off at|behind the wheel",
        "zombie in|at|first|until|till .. morning|mornings|thing|coffee|noon",
    ),
    "one_sided_numbness": (
        f"tingle|tingling|tingles|tingly|tingled|numb|pins_and_needles & {_TINGLER} & both|normal|common|known|usual|side_effect|fingers_and_toes|fingertips|expected",
    ),
    "facial_numbness": (
        f"tongue|lip|lips|mouth .. fat|big|funny|weird|crowded|strange .. with|in|since|from .. {_APPLIANCE}",
    ),
    "swelling_mouth": (
        "lip|lips .. chapped|dry|cracked|weather|winter",
        f"tongue|lip|lips|mouth .. fat|big|crowded .. with|in|from .. {_APPLIANCE}",
        "lip|lips|tongue|cheek .. <swollen>|puffy & needle|drill|nipped|caught|bit & nearly_down|going_down|gone_down|almost_gone|down_now|settling|settled|nearly_gone",
    ),
    "sudden_unexplained_swelling": (
        "lip|lips .. chapped|dry|cracked|weather|winter",
        f"tongue|lip|lips|mouth .. fat|big|crowded .. with|in|from .. {_APPLIANCE}",
        "<swollen>|puffy|puffiness & nearly_down|going_down|gone_down|almost_gone|down_now|flat_now|back_down|settling|settled|nearly_gone|gone_now",
    ),
    "chest_discomfort": (
        f"chest|tight|tightness & {_TRIPTAN} & {_KNOWN}",
        "heart|chest .. sank|sinking|skipped|leapt|melted|warmed|hair|freezer|drawers|infection_clinic",
    ),
    "face_droop": (
        "smile|mouth|grin|teeth .. uneven|crooked|lopsided|wonky .. because_of|from|due_to|since .. missing|gap|veneer|veneers|braces|brace|crown|denture|teeth|tooth|retainer",
        "mouth|smile|face|lip|cheek|lopsided|droopy & anaesthetic|novocaine|numbing|dental_injection & last_time|fine_after|fine_afterwards|wore_off|wears_off|normal_after|back_to_normal",
        "fell|fall|fallen|falling|dropped|slipped|tumbled .. on|onto|flat_on his|her|my|their|its face|chin|mouth|cheek",
        "mouth|smile|face|lip|jaw|eyebrow & since_birth|from_birth|born_with|since_childhood|orthodontist|skeletal|cleft|always_been|since_i_was",
        "fell|fall|fallen|tripped|slipped|tumbled .. hit|hitting|bumped|banged|cut|split|bust|hurt|landed|bashed|smacked|grazed|on .. <smile>",
    ),
    "tooth_knocked_out": (
        "=tooth|=teeth|molar|crown .. out|gone|lost & months_ago|weeks_ago|years_ago|month_ago|year_ago|ages_ago|decades_ago|last_year|crumbled|when_i_was_a|when_i_was_little|as_a_kid",
        f"{_STOPS} .. tooth|teeth .. knocked|coming|falling|getting|being",
        "would|will|could|does|do|if .. mouthguard|gumshield|gum_shield|guard .. tooth|teeth .. knocked|out",
    ),
    "btx_general_weakness": (
        "botox|toxin|dysport|xeomin|injections|jabs & heavy|heaviness & brow|brows|forehead|eyebrow|eyebrows|eyelid|lid",
    ),
    "head_injury": (
        "knocked out by how|your|the_results|the_price|my_smile|kindness|the_view|the_service",
        "=bang|=banging|=bash|=bashing my|your|our head|heads against|off|on a|the brick? wall & form|insurer|insurance|bank|landlord|dealing|system|website|council|nhs|boss|paperwork|trying_to",
    ),
    "sudden": ("=bang|=banging|=bash|=bashing my|your|our head|heads against|off|on a|the brick? wall",),
    "limb_weakness": (
        "legs|knees|arms .. jelly|weak|lead|wobbly .. before|at|whenever|when|thinking .. dental|dentist|visit|appointment|needle|injection|drill|extraction|chair|interview",
    ),
    "sudden_unsteadiness": (
        "lost|lose my|her|his balance .. step|ice|wet|kerb|ladder|stool|heels|skates|bike|escalator|gravel",
    ),
    "btx_allergy": (
        "needle|jab|injection|injections & nearly_down|going_down|gone_down|almost_gone|down_now|settling|settled|nearly_gone",
    ),
    "eye_swelling": (
        "puffy|puffiness|bags|dark_circles .. under|round|around|beneath .. eye|eyes & morning|mornings|tired|crying|cried|hayfever|late|age|sleep|always|botox|filler",
    ),
    "swallowing_difficulty": (
        "went down fine|ok|okay|grand|easily|smoothly|all_right|alright|without",
        "swallowed .. went_down|gone|passed .. fine|ok|grand|no_cough|no_bother",
    ),
    "inhaled_object": (
        "swallowed .. crown|filling|tooth|cap|bit|chip & no_cough|fine|grand|ok|went_down_fine|no_bother|passed",
    ),
    "fever": (
        "temperature|temp is|was|normal|fine|ok|okay|all|36|37",
        "=hot under_the|about_the|on_the_heels|headed|water_bottle|and_bothered|at_night|in_here|in_this",
        "feel|feels|feeling|am|is .. =hot & menopause|menopausal|flush|flushes|sunburn|summer|heatwave|heating|room|office|gym|weather|duvet|jumper",
    ),
    "loc": ("knocked out by how|your|the_results|the_price|my_smile|kindness|the_view|the_service",),
    "systemically_unwell": (
        "shake|shaking|trembling .. like_a_leaf|like_jelly|with_nerves & about|before|nervous|extraction|tomorrow|needle|appointment|dentist",
    ),
}
