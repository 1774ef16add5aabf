"""The small words around a symptom that say whether, whose and when.

All lists hold usual spellings as `reading` yields them ("can't" is two words, can and not).
"""

from .word_sets import phrases_of, words_of

CLAUSE_ENDS = words_of(
    """
    but however although though except yet whereas otherwise apart besides instead
    """
)
CAUSES = words_of(
    """
    because cos due since when while whenever so after before until till unless if from despite
    """
)

NEGATIONS = words_of(
    """
    no not never without nor neither zero none nothing denies denied deny denying hardly nobody noone minus
    negative
    """
)
# After these, "not" speaks of something else than having a symptom: "do not know why my head hurts".
NOT_A_DENIAL_AFTER_NO = words_of(
    """
    idea wonder matter one way joke good use doubt relief difference change luck end longer more time point
    option choice problem improvement
    """
)
NOT_A_DENIAL_AFTER_NOT = words_of("only just sure certain even know understand to care bothered like")
# "Has not stopped aching", "will not ease": what does not end is there.
GOES_ON = words_of(
    """
    stop stops stopped stopping ease eases eased easing shift shifts shifted shifting budge budging budged let
    clear cleared clearing settle settled settling subside subsided leave leaves left improve improved improving
    relent relented quit wear worn end ended
    """
)
# "Not fine", "not right": something is wrong there.
WELL = words_of("fine ok okay right normal good well great")
BUILDING_UP = words_of("build built building gradual gradually creep creeping crept")
# "Never felt so ill", "never had this before": what is compared with all before is there now.
NEVER_LIKE_NOW = words_of("so this such worse used")
# "Not had any trouble swallowing": a denial although "not … swallow" stands there.
TROUBLES = words_of("trouble problem problems difficulty difficulties issue issues bother")
# "Not pain as such, more a weight": a hedge and no denial.
HEDGES = phrases_of("as such, exactly, per se, so much as, as much as, strictly, technically, really more, quite but")
# "Do nothing for this tooth", "from nothing to ten": no denial of what stands beside.
BEFORE_NOTHING = words_of("do does did doing done for from to into next")
AFTER_NOTHING = words_of(
    "helps helping works working touches touching shifts shifting stops stopping eases takes to seems fixes like compares goes"
)
# What nobody has said of the patient is taken for not there: "no one has told me I snore", "never been told".
PEOPLE_WHO_DENY = words_of("one nobody noone body")
TROUBLING = words_of(
    "annoying bothering worrying bugging troubling scaring frightening concerning new odd strange weird different"
)
WHY = words_of("why how what where which who")

# Words that a denial reaches across to the symptom: "do not have any sign of fever".
REACHED_ACROSS = words_of(
    """
    a an any the of such real actual really actually ever currently at all been be being have had having has
    get got getting gets feel felt feeling feels notice noticed noticing see seen seem seems look looks looked
    experience experienced experiencing suffer suffered suffering think sign signs symptom symptoms history
    sort kind type kinds types evidence trace hint lot bit too very that so particularly especially new recent
    recently obvious visible noticeable known significant major serious severe bad other in my his her their
    your on to with take taken taking use used using do does did is are was were am yet still now today sudden
    suddenly strange weird i feeling feverish problem problems trouble difficulty issue issues episode
    episodes attack attacks complain complained run running develop developed one ones whatsoever major form
    type much as well anything like such change changes difference about bothered
    """
)
LIST_LINKS = words_of("or nor and / , & plus")
VERBS = words_of(
    """
    is are was were has have had been feels feel hurts hurt aches looks gets got
    """
)
# A comma or one of these, followed by a new subject, begins a clause of its own.
LINKS = words_of(", and then so plus & / or")
NEW_SUBJECTS = words_of("i my he she it they we there his her this that now no not never just")
PLURAL_COMPLAINTS = words_of("headaches migraines clusters toothaches attacks seizures fits")
PRONOUN_SUBJECTS = words_of("i my he she it they there we this his her")

AFFIRMED = words_of("yes yep yeah yup definitely present")
DENIED = words_of("no nope none nah nil negative never absent")

CHILDREN = words_of(
    """
    son daughter child kid boy girl baby toddler lad grandson granddaughter grandchild teenager kids children
    twins newborn infant
    """
)
ADULTS = words_of(
    """
    mum dad mother father sister brother wife husband hubby partner boyfriend girlfriend fiance fiancee friend
    mate pal pals bestie chum bloke fella workmate teammate classmate roomie lodger cleaner landlord granda grandpa grampa gramps pop pops papa nanny
    nanna nanan nonna stepmother stepfather stepson stepdaughter niece nephew buddy mates friends acquaintance
    neighbour neighbor colleague coworker boss uncle aunt auntie aunty cousin nan gran grandma grandad
    grandmother grandfather granny nana stepdad stepmum missus flatmate roommate housemate nephew niece
    someone somebody people everyone everybody lady man woman bloke guy teacher manager dog cat puppy pup kitten patient
    relative parents carer bf gf
    """
)
# So people call themselves, after their age.
THE_PATIENT = words_of("woman man lady bloke guy girl boy lad patient person")
# A past tense of these, with no old date, may still be about today: "my wife had a convulsion".
HOUSEHOLD = words_of(
    """
    wife husband hubby partner mum dad mother father boyfriend girlfriend bf gf fiance fiancee missus nan nana nanna nanny gran granny
    grandma grandmother grandad granda grandpa grandfather grampa gramps pop pops papa brother sister flatmate roommate housemate roomie
    """
)
# Who only asks or is only known: "a guy I know had …".
KNOWN_TO_ME = phrases_of(
    "i know, i knew, i work with, i worked with, i met, of mine, at my work, at work, in work, in school, at school, at training, at church, at my gym, in my class, in my office, in my road, in my street"
)
ASKS_FOR_HELP = phrases_of(
    """
    help, urgent, urgently, ambulance, 999, 911, 112, what do i do, what should i do, what can i do, what do we do, what shall i do,
    should i call, should i ring, should i take, do i call, do i ring, need to call, please advise, is it serious, emergency
    """
)
REPORTING = words_of(
    """
    say says said tell tells told reckon reckons think thinks notice noticed notices hear hears heard complain
    complains complained swear swears mention mentioned mentions claims insist insists pointed see sees saw seen commented remarked
    caught catches found kept keeps wakes woke want wants wanted
    """
)
FIRST_PERSON = words_of("i my me myself mine")
# What somebody has who says "my …": the message is about them, and a relative is only compared with.
OWN_COMPLAINTS = words_of(
    """
    head tooth teeth jaw face temple temples headache headaches migraine migraines gum gums mouth scalp symptoms pain
    toothache wisdom crown filling molar cheek
    """
)
PRONOUNS_OF_OTHERS = words_of("he she they his her their him them")
HABITS = words_of("gets suffers always also too often sometimes usually regularly")
PAST_VERBS = words_of(
    """
    had was got were did died passed suffered having lost went fell took hit broke came felt woke collapsed
    fainted could started overdosed bled swelled choked dislocated knocked banged smashed cut drooped killed tried ended
    """
)
JUST_NOW = words_of(
    """
    now suddenly just today currently moment minute minutes hour tonight morning help right
    """
)

# "Never get headaches, this one is a solid nine".
BUT_THIS_ONE = phrases_of(
    ", this one, . this one, but this one, until this one, but this is, until this, till this, until now, till now, until today, and this one, so this one, so this is, before this one, like this one"
)
UNSURE_BEFORE = phrases_of(
    """
    not sure if, not sure whether, not sure about, not know if, not know whether, maybe, perhaps, possibly,
    might have, might be, may have, may be, not certain, might of, not tell if, not sure i, wondering if,
    unsure if, unsure whether, unsure about
    """
)
HYPOTHETICAL_BEFORE = phrases_of(
    """
    what if, in case, worried about, worried of, worry about, worrying about, scared of, scared about, afraid
    of, frightened of, fear of, fear, nervous about, anxious about, paranoid about, sign of, signs of, symptom
    of, symptoms of, risk of, chance of, chances of, could it be, could this be, could that be, could i get,
    can i get, could i have, might get, might i get, will i get, would i get, do i get, going to get, going to
    have, about to have, am i having, am i going to have, is it a, is this a, is that a, side effect, side
    effects, prevent, avoid, instead of, rule out, ruled out, check for, checked for, tested for, test for,
    look for, looking for, look out for, watch for, watch out for, read about, read that, heard about, heard
    that, heard of, googled, googling, how do you get, how do people get, how do i know if, how would i know
    if, what is, what are, what does, what causes, how does, how do, when is, when are, why do people, why
    does, is there a link, can you get, does it cause, will it cause, can it cause, can cause, could cause,
    might cause, may cause, phobia of, scared i
    will, scared i might, afraid i will, afraid i might, worried i will, worried i might, worried it will,
    worried it might, scared it will, frightened i will, terrified of, will i, going to end up, might end up,
    could end up, ill end up, scared ill, worried ill, dread, dreading, hate the thought of, do not want, not
    want, information on, info on, advice on, leaflet about, poster about, programme about, film about,
    article about, article on, story about, has anyone, has anybody, have people, does anyone, does anybody, did anyone, did anybody, form asks about, form asked about, questionnaire asks about, insurance asks about, survey asks about, form asks if, you ask about, you asked about,
    anyone ever, anybody ever, people who, patients who, somebody who, someone who, what happens if, what happens when
    """
)
# "Afraid he'd stop breathing", "scared the injection will leave …": what is feared to come.
FEARING = words_of("afraid scared frightened terrified worried dreading petrified paranoid anxious panicking fear")
TO_COME = words_of("will would might could may going")
# What is seen on a screen or read in a book happens to nobody here.
IN_FICTION_BEFORE = phrases_of(
    """
    in the film, in that film, in this film, in a film, the film where, film last, in the movie, in a movie, in the book, in a book, in the series,
    in the show, on the show, podcast about, podcast on, podcast where, video about, video of, video where, tiktok about, tiktok of, facebook post, on facebook, on youtube, on the news,
    in the news, in the paper, in the papers, on the radio, news about, news story, reel about, clip of, watching casualty, in casualty, on casualty, novel about, book about, programme where,
 in the game, in the play, in the novel, in the programme, in the episode, quiz show, the actor, an actor, the actress,
    the character, the contestant, that film, this film, a film, that movie, a documentary, the soap, coronation street, eastenders, on casualty
    """
)
IN_FICTION_AFTER = phrases_of(
    "on telly, on tv, on the telly, on the tv, on netflix, in the film, in a film, in the movie, on casualty, in eastenders"
)
NOT_ME = phrases_of("not me, never me, not myself")
# Only right before the mention: "it felt like a stroke"; not "like a few times a week and my head hurts".
COMPARED_WITH = phrases_of(
    "like a, like an, like having a, like i have had a, as if i have had a, as though i have had a, like i had a, like i have just had a, as if i had a, like after a"
)
QUESTION_OPENERS = words_of(
    """
    is are does do can could will would should what how when which why who
    """
)
ASKS_WHAT_TO_DO = words_of(
    """
    should would what worry worried could do will shall call ring tell panic concerned mean matter
    """
)

LONG_AGO = phrases_of(
    """
    years ago, year ago, yrs ago, yr ago, nothing since, none since, decades ago, ages ago, long ago, long time ago,
    as a kid, as a child, as a teenager, as a teen, as a baby, as a student, as a boy, as a girl, as a
    youngster, in my teens, in my twenties, in my
    20s, in my 30s, in my thirties, in childhood, in my youth, in my childhood,
    in a past life, growing up, before i had kids, years back, historically, in the 80s, in the 90s, in the seventies, in the eighties, in the nineties, in the sixties, in the 70s, in the 60s, in the noughties, family legend,
    formerly, when i had covid, when i had flu, as a young adult, in a previous life,
    when i lived, before covid
    """
)
YEARS_AGO = phrases_of("years ago, year ago, yrs ago, years back")
# "When I was twelve", "when she was little"; not "when I was punched", "when I was in the shower".
WHEN_WAS = phrases_of("when i was, when he was, when she was, when they were")
OF_YOUTH = words_of(
    """
    kid child teen teenager student boy girl baby toddler lad lass youngster young younger little small school uni university college
    teens twenties thirties forties fifties primary nursery childhood army navy married pregnant expecting living single abroad tiny newborn
    """
)
# A relative's that counts as over.
LONG_AGO_OF_OTHERS = phrases_of(
    """
    last month, months ago, that once, one time, at one point, back then, once and, once but, like that once, speech once, stroke once,
    last summer, last winter, last spring, last autumn, last fall, last christmas, last easter, last january, last february, last march,
    last april, last may, last june, last july, last august, last september, last october, last november, last december, in january,
    in february, in march, in april, in june, in july, in august, in september, in october, in november, in december, died, passed away,
    weeks ago, week ago, month ago, the other year, in the war, once that, painkillers once, tablets once, overdosed once, once by, up once, swelled once, swollen once
    """
)
STILL_GOING = words_of("started start begin began begun since been still again back now ever first diagnosed ongoing")
# "Nothing since", "fine since": it does not go on.
WELL_BEFORE_SINCE = words_of("nothing none not fine ok okay good well clear healed normal recovered resolved alright")
# After a mention: it was there once and is no more.
OVER = phrases_of(
    """
    not any more, not anymore, but not now, any more no, but nothing since, nothing since, none since, but that has gone,
    but that is gone, that is gone now, that has gone now, but it has gone now, but it is gone now, but that has stopped,
    stopped completely, have stopped, has stopped, stopped years ago, have gone completely, has gone completely,
    disappeared completely, but i am over, all fine since, fine since, all clear since, but fine now, but all fine now,
    but that is better now, but that is fine now, is gone, is gone now, are gone, is all gone, is completely gone, gone since,
    is gone since, has cleared up, have cleared up, cleared up, has settled, went away, has gone away, off since, off it since,
    off it now, off them now
    """
)
# "Lie flat and it's gone": gone for as long as that lasts.
ONLY_WHILE = words_of(
    "lie lying lay laying flat if when whenever once while until till dark sleep tablets paracetamol ibuprofen screen vision sight"
)
AFTER_IT_IS_OVER = words_of("now since today and but already completely for so then again though just altogether")
# Who asks so has what they ask about.
ASKS_OF_OWN = phrases_of(
    "is it normal, is this normal, is that normal, is it ok that, is it ok to be, is it usual, is it bad that, is it common"
)
RUNS_IN_FAMILY = phrases_of(
    """
    in the family, in my family, in our family, family history, on my dad, on my mum, on my mother, on my father,
    mum side, dad side, on both sides of the family, genetic, hereditary
    """
)
# Right before a mention of what goes on: "stopped snoring", "came off the pill", "no longer clenching".
HAS_STOPPED = phrases_of(
    """
    stopped, have stopped, has stopped, i stopped, quit, gave up, given up, came off, come off, came off the, come off the, no longer,
    no longer on the, off the, am off the, stopped taking the, stopped the, stopped my, got rid of the, got rid of my, no more
    """
)
USED_TO = (("used", "to"),)
LAST_YEAR = phrases_of("last year, last summer, last winter, last spring, last autumn, last christmas, last easter")
# No question, though it begins like one: "could only say yes", "can feel it".
NO_QUESTION_AFTER_OPENER = words_of("not only just barely hardly feel see hear still no never manage")
# Who is well and only wants this speaks of somebody else's danger.
OWN_ERRAND = phrases_of(
    """
    i just want, i just need, i only want, i only need, just want a, just need a, i am just booking, i am fine, i am healthy, i am well, i am ok, i am okay, i never had, i have never had,
    i have none, i am on nothing, so i worry, so i get, that is why i, got me thinking, makes me think, made me think, made me wonder, makes me wonder, made me nervous, makes me nervous, made my son,
    i panic, i get nervous, i am nervous, should i be worried, should i worry, should i get my, can i be tested, is it hereditary, hereditary, runs in families,
    i am only here, not for me, i look after, asked if, asked me if, wondering if i, i only have, i only get, i only need, in case i, my own
    """
)
