"""Blood that will not stop, a jaw that is stuck, a thing breathed in, sockets and toothache out of control."""

_TEETH = (
    "tooth|teeth|molar|wisdom_tooth|crown|filling|cap|bridge|veneer|denture|implant|restoration|bracket|retainer|post"
)
_FLOWS = "pouring|gushing|streaming|pumping|spurting|running|soaking|soaked|dripping|flowing|trickling|everywhere|filling|filled|bubbling|squirting|leaking|drenched|covered|=coming"

BLEEDING_AND_JAW: dict[str, tuple[str, ...]] = {
    "bleeding_heavy": (
        f"blood|bleeding|bleed|bleeds .. {_FLOWS}",
        f"{_FLOWS} .. with|of|up|out|in .. blood|clots",
        "mouth|socket|hole|gum .. full|fill|fills|filling|filled|keeps_filling .. up? .. of|with .. blood|clots",
        "spit|spitting|spat|swallow|swallowing|swallowed|cough|coughing|choking|gagging .. blood|clot|clots .. big|constantly|keep|all|every|out|mouthfuls|more|and|loads|clots|from",
        "keep|keeps|kept|constantly|still .. spitting|swallowing|coughing|choking .. blood|clots|clot",
        "swallowing|spitting .. clots",
        "big|large|huge|massive|loads|lots|liver|jelly .. clots|clot|lumps_of_blood",
        "bleeding|blood|bleed|bleeds .. <fails>|not|<will_not>|<cannot> .. stop|stopping|stopped|slow|slowing|clot|clotting|ease|easing|let_up|settle",
        "<fails>|<will_not>|<cannot>|nothing .. stop|stops|stopping|stem|slow|control .. blood|bleeding|bleed",
        "hole|socket|gum|mouth|extraction|it|tooth .. still|keeps|wont_stop|not_stopped|never_stopped bleeding|pumping|pouring|going",
        "still bleeding .. hours|hour|later|after|since|night|morning|yesterday|heavily|lots",
        "gone|going|went|been|got|getting|through|used|soaked|soaking .. through|whole|box|roll|towel|towels|tea_towel|tissues|gauze|pillow|kitchen_roll|sheets .. blood|bleeding|pouring|pumping|tissues|gauze|towel|towels|red|box",
        "pillow|sheets|towel|bed|shirt .. soaked|covered|drenched|red .. blood|with|in",
        "nonstop|non_stop|constant|constantly|continuous|continuously|relentless|steady .. bleed|bleeding|blood",
        "bleed|bleeding|blood .. nonstop|non_stop|constantly|continuously|for_hours|all_night|all_day|freely|like_a_tap|tap|pig|since",
    ),
    "jaw_stuck_open": (
        "<cannot>|<fails>|<will_not> .. close|shut|bring_together .. mouth|jaw|gob|teeth|it",
        "<cannot>|<fails> .. get|pull|force|bring|push .. mouth|jaw|teeth .. shut|closed|together|to_close",
        "mouth|jaw .. <fails>|<will_not>|<cannot> .. close|shut|go_back|come_back|return",
        "mouth|jaw ~ stuck|locked|jammed|frozen|fixed|wedged|hanging|gaping .. open|wide",
        "stuck|locked|jammed|hanging|fixed|frozen .. mouth|jaw .. open|hanging",
        "mouth|jaw|gob .. stuck|locked|jammed|hanging .. open",
        "jaw ~ dislocated|dislocate|dislocating|come_out|came_out|popped_out|out_of_its_socket|out_of_joint|out_of_the_socket|slipped_out|put_out|out_at_the_hinge|unhinged|out_of_place|off_its_hinge|off_the_hinge|gone_out|hinges|dropped_out",
        "yawn|yawned|yawning|bit|apple|laughed|laughing|vomiting|dentist ... mouth|jaw|it .. <fails>|<will_not>|<cannot>|stuck|locked .. close|shut|open|back",
        "yawn|yawned|yawning ... <fails>|<will_not>|<cannot> .. close|shut",
        "stuck wide open",
    ),
    "inhaled_object": (
        f"wrong_way|wrong_pipe|wrong_hole|windpipe|lung|lungs|airway|breathed_in|inhaled|inhale|sucked_in & {_TEETH}|bit_of_tooth|piece_of_tooth|instrument",
        f"{_TEETH} & cough|coughing|choke|choking|choked|wheeze|wheezing|wheezy|whistling|splutter|spluttering & swallowed|swallow|went_down|gone_down|down_the|lost|inhaled|breathed|came_loose|came_off|fell_out|throat|came_out|disappeared",
        f"swallowed|swallow|inhaled|breathed_in|gone_down|went_down .. {_TEETH}|it ... cough|coughing|choke|choking|choked|wheeze|wheezing|wheezy|breath|whistling",
        f"choke|choking|choked|coughing|cough|wheezing|gagging .. on|since|after .. {_TEETH}",
        f"inhaled|inhale|breathed_in|sucked_in|aspirated .. {_TEETH}|piece|bit|it|something",
    ),
    "socket_pain": (
        "socket|hole|extraction|extraction_site|where_they_pulled|where_the_tooth_was|where_it_was|where_the_tooth ~ <hurt>|agony|pain|worse|killing|throb|bad|stinks|smells|awful",
        "tooth|wisdom|molar out|pulled|extracted|removed|extraction & pain|<hurt>|agony|killing|throbbing & worse|hole|socket|unbearable|days|worse_than",
        "dry socket|sockets",
    ),
    "jaw_locked_closed": ("jaw .. suddenly|just|has|got .. locked|stuck|stopped_opening|jammed|seized",),
    "has_tooth_pain": (
        "tooth|teeth|molar|gnashers|wisdom|gums .. hell|unreal|giving_me_gip|giving_me_grief|playing_up|raging|screaming|bad|rotten|on_fire|in_bits|murder|unbearable|torture|terrible|kill|wrecked|nagging|acting_up",
        "tooth|molar|teeth .. been|is|was|are bad|awful|terrible|murder|sore|horrendous|hell|unreal|agony",
        "tooth egg|ake|hake|eck|ache",
        "for this|the|my|that tooth|toothache|molar",
        "bad|sore|infected|rotten|dodgy|dying|abscessed tooth|teeth|molar",
        "back|front|bottom|top|lower|upper bottom|back|top|front? tooth|teeth|molar .. agony|<hurt>|killing|pain",
    ),
    "tooth_pain_controlled/absent": (
        "<painkiller> .. nothing|not|barely|hardly|dont|doesnt|isnt|arent|no .. touch|touching|help|helping|helps|work|working|shift|cut|cutting|difference|dent|tooth|for|use|effect|touches .. tooth|it|pain|toothache|teeth|this|the|them|all",
        "<painkiller> .. do|does|did|doing nothing .. tooth|toothache|it|this|teeth|pain",
        "nothing .. touches|touching|helps|works|shifts|stops|kills|takes|eases .. tooth|toothache|it|pain|this",
        "tooth|toothache|teeth ... nothing|<painkiller> .. not|nothing|barely|isnt .. touch|touching|help|helping|helps|works|work|working|touches",
        "tooth|toothache|teeth|molar & awake|not_slept|no_sleep|up_all_night|up_three_nights|three_nights|two_nights|pacing|sleepless & <painkiller>|nothing .. nothing|not|no|barely .. touch|help|work|touching|helping|working|helps",
    ),
    "swelling_local_gum": (
        "gum|gums .. massive|huge|swollen|swelling|bulging|pus|pussy|boil|lump|bubble|spot|pimple|leaks|leaking|oozing|weeping|squishy|puffed|up|blister",
        "pimple|spot|bubble|boil|blister|lump|zit|bulge|blob .. on|in|above|below|by|near|next .. gum|gums|tooth",
        "pus|yucky|gunk|foul|bad|salty|horrible|rotten .. leaks|leaking|oozing|coming|taste|draining|stuff|weeping|liquid .. gum|tooth|mouth|it|from|out",
    ),
}
