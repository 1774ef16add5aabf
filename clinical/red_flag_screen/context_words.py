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
    no not never without nor neither zero none nothing denies denied hardly
    """
)
# After these, "not" speaks of something else than having a symptom: "do not know why my head hurts".
NOT_A_DENIAL_AFTER_NO = words_of(
    """
    idea wonder matter one way joke good use doubt relief difference change luck end longer more time point
    option choice problem improvement
    """
)
NOT_A_DENIAL_AFTER_NOT = words_of("only just sure certain even know understand")

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
    episodes attack attacks complain complained run running develop developed
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
    mate neighbour neighbor colleague coworker boss uncle aunt auntie aunty cousin nan gran grandma grandad
    grandmother grandfather granny nana stepdad stepmum missus flatmate roommate housemate nephew niece
    someone somebody people everyone everybody lady man woman bloke guy teacher manager dog cat patient
    relative parents carer bf gf
    """
)
# A past tense of these, with no old date, may still be about today: "my wife had a convulsion".
HOUSEHOLD = words_of(
    """
    wife husband hubby partner mum dad boyfriend girlfriend bf gf fiance fiancee missus
    """
)
REPORTING = words_of(
    """
    say says said tell tells told reckon reckons think thinks notice noticed notices hear hears heard complain
    complains complained swear swears mention mentioned mentions claims insist insists pointed see sees saw
    caught catches found kept keeps wakes woke want wants wanted
    """
)
FIRST_PERSON = words_of("i my me myself mine")
HABITS = words_of("gets suffers always also too often sometimes usually regularly")
PAST_VERBS = words_of(
    """
    had was got were did died passed suffered having lost went fell took hit broke came felt woke collapsed
    fainted started
    """
)
JUST_NOW = words_of(
    """
    just now suddenly today currently moment minute minutes hour tonight morning help right
    """
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
    does, is there a link, can you get, does it cause, will it cause, can it cause, cause, causes, lead to,
    leads to, turn into, end up with, end up having, like a, such as, for example, eg, phobia of, scared i
    will, scared i might, afraid i will, afraid i might, worried i will, worried i might, worried it will,
    worried it might, scared it will, frightened i will, terrified of, will i, going to end up, might end up,
    could end up, ill end up, scared ill, worried ill, dread, dreading, hate the thought of, do not want, not
    want, information on, info on, advice on, leaflet about, poster about, programme about, film about,
    article about, article on, story about
    """
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
    years ago, year ago, nothing since, none since, decades ago, ages ago, long ago, long time ago, last year,
    as a kid, as a child, as a teenager, as a teen, as a baby, as a     student, as a boy, as a girl, as a
    youngster, when i was, when he was, when she was, back in, in the past, in my teens, in my twenties, in my
    20s, in my 30s, in my thirties, in childhood, in my youth, in my     childhood, previously, at school, at
    uni, in a past life, growing up, before i had kids, years back, historically, in the 80s, in the 90s,
    formerly
    """
)
# A relative's that counts as over.
LONG_AGO_OF_OTHERS = phrases_of(
    "last month, months ago, that once, one time, at one point, back then, once and, once but, like that once, speech once, stroke once"
)
STILL_GOING = words_of("started start began since been still again back now ever")
RESOLVED_AFTER = phrases_of(
    """
    has gone, have gone, is gone, are gone, has stopped, has cleared, cleared up, went away, gone away, gone
    now, better now, has settled, settled down, has passed, all gone, stopped now, fine now, ok now, okay now,
    gone down, went down, has healed, healed up, sorted now, has eased off, disappeared, wore off, worn off
    """
)
RUNS_IN_FAMILY = phrases_of(
    """
    in the family, in my family, family history, runs in our family, on my dad, on my mum, on both sides of
    the family
    """
)
