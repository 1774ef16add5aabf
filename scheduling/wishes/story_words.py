"""What patients say when they ask to come in, and when they tell of the illness, of habits or of the past."""

from scheduling.wishes.word_lists import one_of

WHO = r"(?:i|we|you|he|she|they|someone|somebody|(?:my|our|his|her) [a-z]+)"
PAST_VERBS = (
    r"felt|slept|did|made|left|ate|drank|woke|fell|hit|bit|told|said|thought|knew|kept|ran|cut|stood|wore|grew|"
    r"paid|spent|drove|flew|lay|lost|broke|found|brought|burnt|caught|gave|heard|held|met|put|rang|read|saw|sent|"
    r"swam|threw|tried|went|won"
)
NOT_PAST = r"need|feed|speed|bleed|exceed|proceed|succeed|indeed"

ASKS = one_of(
    rf"(?:can|could|may|might) {WHO}",
    r"i(?:'?d| would) (?:like|love|prefer|rather)",
    r"book(?:ed|ing)?|appointments?|appts?|apt|slots?|availab\w+|free|fit me|squeeze|check-?\s?up|resched\w*|"
    r"visit|be seen",
    r"(?:i'm|im|i am) (?:around|about|off(?! to| for)|in(?= on| all| from| this| next| at| town| tom|$)|"
    r"home|not (?:at )?work\w*)",
    r"(?:give|allot|allocate|fix|arrange|put|pencil|stick|pop|slot|fit|squeeze|schedule|offer|find|drive|bring) "
    r"(?:me|us|him|her|them)|get (?:me|us|him|her) (?!to |up|down|out|when)|kindly|(?:swing|drop|stop|call|"
    r"nip) (?:by|in|over|round)|don'?t mind|i could(?! (?:not|hardly|barely|only open))",
    r"(?:get|have) (?:\w+ ){1,4}(?:checked|looked|seen|done|fixed|sorted|cleaned|removed|filled|pulled|x-?rayed)",
    r"come (?:in|along|down|by|over|back|at|any|this|next|to(?:morrow|day))|pop in|get (?:in|me in)|make it",
    r"(?<!i )see (?:me|you|someone|somebody|a|the|my)",
    r"prefer\w*|suits?|works? (?:for|best|better|well|too)|how about|what about|would be|ideally|flexible",
    r"do you|are you|have you|is there(?! (?:all|every|most|when|constantly|always))|"
    r"any chance|possible|please|pls|plz|need (?:to|an?|the|it|some\w+|him|her|my|you)|want|would do|will "
    r"do|if (?:you|poss\w*|that)",
    r"can (?:do|make|manage|only)|(?:can't|cant|cannot) (?:do|make|come)",
    r"decided|chosen|settled on|go for|hop(?:e|ing)|wondering|thinking|looking for|schedule|meet|go back",
    r"(?:i|we|he|she) (?:don'?t )?finish\w* (?:work|school|college|uni|lessons|my|at|by|around|about|till?|"
    r"until|early|for|\d)|i'?ll|i will|(?:has|have|needs|must|got) to be",
    r"same again|earliest|soonest|asap|whenever you|anything|days? off|only (?:day|time|one)",
)
FITS = one_of(
    r"fine|ok(?:ay)?|good for|best|better (?:for|on|if)|easier|easiest|perfect|great|instead|doable|manageable|"
    r"open(?! (?:my|his|her|it|wide|mouth|properly|fully))",
)
TELLS = one_of(
    # what hurts, and how
    r"hurt(?:s|ing)?|pain\w*|ach(?:e|es|ed|ing|y)|\w+aches?|migraines?|throb\w*|sore\w*|swell\w*|swollen|bleed\w*|bled",
    r"numb\w*|dizz\w*|vomit\w*|fever\w*|temperature|clench\w*|grind\w*|symptoms?|blurr\w*|sensitiv\w*|itch\w*|tired",
    r"stiff\w*|puls(?:es|ing)|spasms?|twitch\w*|droop\w*|double vision|attacks?|episodes?|flare\w*|pregnan\w*|period",
    # how it came and goes
    r"woke\w*|wak(?:e|es|ing|en\w*)|sleep\w*|began|begun|started|com(?:es|ing) on|came on|comes and goes|worse\w*",
    r"starts (?:in|at|when|around|about|every|most|up)|last(?:s|ed|ing) (?:for|about|around|all|until|\d|an?|"
    r"one|two|three)",
    r"(?<!will )happen(?:s|ed|ing)?|gets? (?:bad|really|much|so)|keeps?|noticed",
    r"chipped|broke\w*|cracked|fell|lost|knocked",
    r"(?:they|it|headaches?|pains?|attacks?|migraines?) (?:\w+ )?(?:starts?|comes?|begins?)|hit|banged|bumped|"
    r"bit into|bitten",
    # what a body cannot do
    r"(?:can't|cannot|can not|cant|can hardly|can barely|couldn't|could not|unable to|struggl\w+ to) (?:even |really |"
    r"hardly |barely |properly |fully )*(?:open|close|shut|eat|chew|bite|swallow|sleep|"
    r"see (?:out|well|properly|anything)|think|talk|speak|move|touch|feel|stand|concentrate|"
    r"get (?:out of bed|to sleep)|lie|drink|breathe|smile|function|"
    r"look|read|brush|bear|cope|stop|remember|turn|lift|walk)",
    # habits
    r"(?:i|we|he|she|it|they) (?:\w+ly )?(?:get|gets|wear|wears|grind|grinds|chew|chews|eat|eats|feel|feels|use|uses|"
    r"take|takes|suffer|suffers|sleep|sleeps|wake|wakes|brush|floss|go to bed|goes|have them|have it) (?:\w+ ){0,4}"
    r"(?:every|each|most|all|once|twice|at (?:nights?|weekends|bedtime))",
    r"(?:my|the|it|they|he|she|these|those) (?:\w+ ){1,5}(?:every|each|most|at nights?|at weekends)",
    r"when(?:ever)? i (?:wake|eat|chew|bite|drink|lie|bend|sneeze|cough|talk|brush|yawn|get up|go to bed|sleep)",
    r"in (?:and|or) out|on and off|off and on|(?:comes|come) and (?:goes|go)",
    r"(?:one|two|three|\d+|half) (?:in the morning|before (?:breakfast|meals|food|bed)|at lunch\w*|at "
    r"night|at bedtime|with food|after \w+) and "
    r"(?:one|two|three|\d+)",
    r"every (?:\d+|few|couple of|two|three|four|six|eight)(?: ?(?:-|to|or) ?\w+)? (?:hours?|hrs?|mins?|minutes)|"
    r"last (?:one|dose|tablet)|(?:left|right|upper|lower|top|bottom|front|back) (?:one|side)",
    r"usually|often|sometimes|always|generally|mostly|mainly|every time|whenever i|tends? to|used to|times? "
    r"(?:a|per|in "
    r"a)|hours? a",
    r"most (?:mornings?|days?|nights?|evenings?|afternoons?|weeks?|weekends?)|all night",
    r"worst|agone|scored|stress\w*|(?:almost|nearly) (?:every|each|all)",
    r"up (?:at|since|half|all|with|every)|(?<=[a-z] )(?<!day )all (?:day|morning|afternoon|evening|week)(?! "
    r"(?:on |this |next )?"
    r"(?:mon|tue|wed|thu|fri|sat|sun|tom|is|\d))|half the (?:night|day)",
    # where it hurts
    r"jaws?|tooth|teeth|gums|cheeks?|ears?|eyes?|skull|forehead|neck|lips?|chin|tongue|socket|molar|abscess|nausea|"
    r"lump|puffy|sick|face|vision|bp|blood pressure|queasy|breathe|breathing|snor\w+|teething",
    # medicines
    r"insulin|warfarin|antibiotics?|painkillers?|steroids?|injections? (?:every|at|of)|codeine|aspirin|"
    r"n[eu]+rofen|advil|"
    r"excedrin|tylenol|motrin|aleve|panadol|solpadeine|syndol|migraleve|imigran|anadin|"
    r"\w{3,}(?:cillin|profen|triptan|prazole|pril|statin|olol|amol|azepam|mycin|oxetine|triptyline|codone|gabalin|"
    r"gabapentin|dazole|xaban)",
    r"only when(?! (?:i'?m|i am|we'?re|you'?re) (?:free|off|available|open))",
    # gone by
    r"yesterday|last night|the other (?:day|night|week)|earlier today",
    # other plans
    r"(?:mri|ct|scans?|blood tests?|bloods|physio|funeral|wedding|exams?|interview|flights?|court|anniversary|gp|"
    r"concert|marathon|operation|surgery appointment)",
    r"(?:i|we|he|she|they) (?:fly|flies|leave|leaves|travel|travels|go away|goes away|depart|starts? (?:a|an|my|the)|"
    r"get married|move house|have (?:an?|my|our) (?:exam|interview|meeting|wedding|holiday|flight|"
    r"surgery|operation|scan))",
    r"(?:that's|thats|that is|this is|it's|its|it is) (?:my |the )?(?:\w+th|first|second|third) "
    r"(?:one|time|attack|day|week)",
    r"gone (?:by|away)|all gone|(?:goes|went|going) away|(?:clears?|eases?|settles?|wears?) (?:up|off|down|by)",
    r"(?:i'm|im|i am|she's|shes|she is|he's|hes|he is|(?:she|he|i) (?:will be|'ll be|turns?)|"
    r"(?:son|daughter|baby|child|boy|girl|mum|dad|wife|husband) is) (?:nearly |almost |only |just |about )*\d{1,3}"
    r"(?! ?(?:am|pm|[:.]\d|o'?clock|min|to |-))",
    r"(?:it|this|that|pain|which) (?:also |really |often )?"
    r"(?:stops|makes|sets|brings|gives|leaves|causes|affects|prevents)",
    r"(?:have|has|'ve|had|haven't|hasn't|hadn't|havent|hasnt) (?:also |just |already |not |never |only |ever )*"
    r"(?:\w+ed|been|taken|seen|gone|felt|had|slept|eaten|lost|broken|come)|didn't|didnt|did not|wasn't|weren't",
    r"i (?:wed|sat|turn|weigh|live|take (?!the kids|the children|my|him|her|them)\w+)",
    # what was taken
    r"took|taken|taking|take (?:it|them|this|these|one|two|\d)|dose|medication|coffee|alcohol|wine|tablets?|"
    r"ibuprofen|paracetamol|drink\w*|smok\w*",
    # what was, and who somebody is
    rf"(?:i|we|he|she|they|it|(?:my|his|her|the|our) (?:\w+ )?(?!last )\w+) "
    rf"(?:also |just |only |then |\w+ly )?(?:{PAST_VERBS}|(?!(?:{NOT_PAST})s?\b)\w{{2,}}ed)",
    r"(?:moved|changed|stopped|swapped|switched) (?:jobs?|house|pills?|dentists?|doctors?|\w+)",
    r"was|were|went|came|saw|had|been|got (?:a|an|worse|the|it)|last time|age[ds]?|years? old|out of (?:10|"
    r"ten)|due (?:in|on|date)|baby",
)
STORY = one_of(
    r"my (?:last|previous|first) (?:appointment|visit|check[- ]?up|attack|headache|migraine|period|treatment|filling|"
    r"scan|x-?ray|injection|botox|clean(?:ing)?|dentist|doctor|dose|one|time)",
    r"(?:appointment|check[- ]?up|visit|slot|booking|appt) was|booked elsewhere|no worries about",
    r"(?:reference to|regarding|further to|my) (?:my |your |the )?(?:letter|e-?mail|voicemail|message|"
    r"invoice|bill|quote)s?",
    r"(?:couldn'?t|could not|wouldn'?t|can'?t|cannot|won'?t) see (?:me|us|him|her)",
    r"(?:my|her|his|the|our) (?:appointment|appt|booking|slot) is (?:on|at|for)",
    r"(?:it|i|she|he|we|they|this|that|tooth|teeth|pain|jaw|head|everything|all) (?:was|were|has been|had been|felt|"
    r"seemed) (?:fine|ok|okay|well|alright|all right|good|better|great|perfect|there|in)",
    r"(?:^|[,;] ?|\band |\bbut |\bas |\bbecause )\s*(?:my )?(?!you\b|must\b|do\b|to\b)[a-z]+(?:'ve|'s| have| has| had)"
    r"(?: already)? (?:got )?(?:an?|my|her|his|our) (?:[a-z]+'?s? )?(?:appointment|appt|booking)(?! free| "
    r"available| at all)",
    r"(?:they|these|those|attacks?|headaches?|pains?|migraines?) (?:usually |mostly )?(?:finish|stop|end|fade|ease)",
    r"(?:it|attack|headache|pain|migraine) (?:usually |mostly )?(?:finish|stop|end|fade|ease)e?s",
    r"(?:they|attacks?|headaches?|pains?|migraines?|twinges?|spells?|bouts?) (?:\w+ )?(?:come|happen|occur|strike)s?",
    r"(?:i'm|im|i am|is|was|are|got|have|had|mri|scan|operation|surgery) (?:already )?booked (?:in|for|on|at)",
    r"(?:feel(?:ing|s)?|felt) (?:a (?:bit|lot|little) |much |slightly )?(?:better|worse|fine|ok)",
    r"(?:bit|lot|little|much|slightly) (?:better|worse)|(?:better|worse) today",
    r"born|(?<!washington's )birthday|dob|d\.o\.b|date of birth",
    r"(?:pain|it|headaches?|toothache|migraines?|swelling|symptoms?|this|they|bleeding) (?:\w+ )?(?:started|"
    r"began|came on|got worse)",
)
