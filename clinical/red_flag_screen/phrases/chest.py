"""Heart and breath: the chest, the arm, the jaw that aches at rest, being short of breath."""

_FEELS = (
    "pain|pains|tight|tightness|tightening|pressure|heavy|heaviness|crushing|crushed|ache|aches|aching|squeeze|squeezing|squeezed|hurts|hurt|hurting|discomfort|burning|gripping|gripped|sore|band|elephant|weight|vice|vise|belt|"
    "uncomfortable|killing|funny|painful|constricted|constricting|clamp|clamped|odd|strange|weird|not_right|stabbing|sharp|dull|indigestion|full|fullness|choking|strangling|twinges|clutching|clutches|bricks|sitting_on"
)
_AT_REST = "=sat|=sitting|=lying|=laying|=resting|at_rest|=watching|in_bed|doing_nothing|sofa|couch|settee|armchair|just_sat|not_touched|not_moving|not_eating|not_chewing|without_moving|while_resting|even_at_rest|not_done_anything|in_the_chair|=reading|woke_me|nothing_sets_it_off"

CHEST: dict[str, tuple[str, ...]] = {
    "chest_discomfort": (
        f"chest|breastbone|breast_bone|sternum ~ {_FEELS}",
        "clutch|clutches|clutching|clutched|grab|grabs|grabbing|grabbed|hold|holds|holding|rub|rubs|rubbing|gripping|pressing|grips .. chest|breastbone",
        "sit|sits|sitting|sat|stand|stands|standing|stood|kneeling|pressing|weight|elephant|bricks|concrete|pushing|leaning .. on .. chest",
        "like|as_if|as_though|feels .. chest .. in_a|being|crushed|squeezed|vice|vise|wrapped|strapped",
        "across|around|round|behind|in_the_middle_of|in_the_centre_of|inside|in my|his|her|the chest|breastbone|sternum .. and|to|into|up .. jaw|arm|neck|shoulder|back",
        "having|had|has|have|think|got|be|is|suffering .. a|an|it|another? heart attack",
        "=having_a? heart attack",
        "heart .. hurts|hurting|aching|squeezing|aches",
    ),
    "arm_pain": (
        "ache|aching|aches|pain|pains|heavy|heaviness|sore|discomfort|dull|tight|throbbing|shooting|spreading|radiating|moved|travelled|going .. down|in|into|to|through|up|both|left|right .. arm|arms|shoulder|elbow",
        "arm|arms|shoulder .. <hurt>|heavy|achy|heaviness|discomfort|dull",
        "jaw|neck|teeth .. and|into|to|down .. arm|arms|shoulder .. <hurt>|ache|aching|pain|heavy",
    ),
    "breathless": (
        "<cannot>|<fails> .. catch|get|find|draw|take .. breath|puff|air|breathe",
        "out|short of breath|puff|air",
        "breath .. short|hard|gone|shallow|fast|heavy|laboured|labored",
        "puffing|panting|gasping|puffed|winded|breathless|wheezing|huffing .. just|walking|sitting|nothing|room|stairs|loo|toilet|door|and|still|talk|rest",
        "breathing .. hard|fast|heavy|heavily|shallow|laboured|difficult|quick .. sitting|still|rest|nothing|just|doing",
        "breathe|breathing .. struggling|struggle|difficult|hard|short",
    ),
    "sweating": (
        "sweat|sweating|sweaty|clammy|dripping|drenched|pouring .. cold|wet|with|all|and|from|over|sweat",
        "cold sweat|sweats|clammy",
    ),
    "jaw_pain_now_at_rest": (
        f"jaw|jaws & {_AT_REST} & <hurt>|pain|ache|paining|aching|tight|tightness|heavy|heaviness|discomfort|pressure|numb_and",
        f"jaw|jaws .. <hurt>|pain|ache|paining|aching|tight|heavy ~~ {_AT_REST}",
        "jaw ache|pain .. came|come|comes|came_on|started .. lying|bed|resting|nothing|sleep|rest|sitting",
        "jaw|teeth|neck .. <hurt>|pain|paining|ache|aching|tight|heavy & sweat|sweating|sweaty|clammy|cold_sweat|breathless|short_of_breath|out_of_breath|faint",
    ),
    "nausea": (
        "feel|feeling|feels|felt|about|going|want|wanting .. like|to .. vomit|vomiting|be_sick|throw_up|throwing_up|being_sick|puke|puking",
        "stomach .. turning|churning|queasy",
        "queasy|nauseous|nauseated|nausea|sick_to_my_stomach|sickly|bilious",
    ),
    "jaw_pain_exertional": (
        "<hurt>|pain|ache .. jaw|jaws|teeth ~~ walk|walking|stairs|uphill|hill|exercise|treadmill|running|jogging|effort|exertion|climb|climbing|gym|rush|rushing|cycling|mowing|shovelling|carrying",
        "jaw|teeth|tooth .. <hurt>|pain|ache ~~ walk|walking|stairs|uphill|hill|exercise|treadmill|running|jogging|effort|exertion|climb|climbing|gym|rush|rushing|cycling|mowing|shovelling|carrying",
    ),
}
