"""Words that `spelling` knows: variants of one word, words of danger, and real words that only look like them."""

from .word_sets import words_of

# the usual word: other ways it is typed
VARIANTS: dict[str, str] = {
    "mum": "mom mommy mam mammy momma mummy mums moms",
    "paracetamol": "paracetomol paracetemol paracetamole parecetamol paracitamol acetaminophen tylenol panadol paras",
    "ibuprofen": "ibruprofen ibuprofin iburofen ibroprofen nurophen neurofen",
    "sick": "sik sic",
    "every": "evry evrey",
    "vomited": "vomitted vommited vommed vomed",
    "this": "dis",
    "morning": "morn mornin mornng",
    "swollen": "swolen swole swelld swolled",
    "swelling": "sweling swellin",
    "slurred": "slurd slured slurr slurrd",
    "headache": "headace hedache headake headeache heddache headach headacke hedake",
    "headaches": "headaces hedaches headakes",
    "migraine": "migrane migrain migrayne megrim",
    "migraines": "migranes migrains",
    "seizure": "siezure seisure seezure",
    "unconscious": "unconcious unconsious unconshus",
    "swallow": "swollow swalow",
    "tongue": "tounge tonge tung toungue",
    "breathe": "breeth breth",
    "droopy": "drupy dropy",
    "numb": "num numm",
    "stiff": "stif stiffe",
    "throat": "throte troat",
    "abscess": "abcess absess abcsess absces abcesses",
    "toothache": "toothake toothace toothach",
    "dizzy": "dizy",
    "diarrhoea": "diarrhea",
    "anaesthetic": "anesthetic anasthetic",
    "apnoea": "apnea",
    "haemorrhage": "hemorrhage hemorage haemorage",
    "tumour": "tumor",
    "colour": "color",
    "neighbour": "neighbor",
    "oedema": "edema",
    "favourite": "favorite",
    "centre": "center",
    "because": "cos cuz coz bc becuase beacuse becos",
    "with": "wiv wth",
    "and": "n nd",
    "you": "u yu",
    "your": "ur",
    "are": "r",
    "please": "pls plz plse",
    "though": "tho altho",
    "through": "thru",
    "before": "b4",
    "tonight": "tonite 2nite",
    "tomorrow": "tomoz tmrw tomorro tommorow tomorow tomorrows",
    "right": "rite",
    "really": "realy rly relly",
    "something": "smth sumthing sumfin",
    "nothing": "nuffin nothin nuthin",
    "going": "goin",
    "having": "havin",
    "getting": "gettin",
    "feeling": "feelin",
    "hurting": "hurtin",
    "killing": "killin",
    "bleeding": "bleedin",
    "doctor": "dr doc docs",
    "definitely": "definately defo",
    "severe": "sevier severre",
    "temperature": "temprature tempature temperture",
    "appointment": "appt apt appointmnt apointment appoinment",
    "yesterday": "yday yest yesturday",
    "probably": "prob probs prolly",
    "tablets": "tabletts",
    "botox": "botex bottox botax bowtox",
    "carbon": "carban",
}

DANGER_WORDS = words_of(
    """
    abscess accident allergic anaphylaxis anticoagulant apixaban aspirin awful balance blacked bleeding blind
    blood blotchy blurred blurry botox breathe breathing breathless bruise bruising burden carbon chemotherapy
    chest choking clammy clopidogrel codeine collapsed concussed concussion confused confusion consciousness
    convulsing convulsion crooked crushing delirious detector dislocated disorientated disoriented dizzy
    double droop drooped drooping droopy drowsy epileptic excruciating explosive extraction eyelid eyesight
    fainted fainting fever feverish garbled gibberish gushing headache headaches heart hopeless ibuprofen
    immunosuppressed injection injections injury jumbled knocked ladder locked lopsided meningitis midwife
    migraine migraines monoxide morning myself naproxen nausea nauseous numbness overdose overdosed overdosing
    painkiller painkillers paracetamol paralysed paralysis paralyzed postpartum pouring pregnancy pregnant
    pressure pupil pupils purple rash reaction remember rivaroxaban sagging seizure seizures sepsis severe
    shivering shivery shortness shoulder slurred slurring socket speech stairs stroke stuck sudden suddenly
    suffocating suicidal suicide swallow swallowed swallowing sweating sweaty swelling swollen tablets teeth
    temperature terrible throat thunderclap tightness tingling tongue tooth toothache unbearable unconscious
    unresponsive unsteady vision vomit vomited vomiting warfarin weakness wheezing wheezy worthless yesterday
    """
)

# Within a slip or two of a word of danger, and meant as they stand.
REAL_WORDS = words_of(
    """
    accent accidental accidents allelic allergen allergenic allergies allergy ancient anticoagulants aspiring
    backed balanced balancer balances bathing beading beating bedding beeping bending blacker bland bleaching
    blend blending blessing blinding blinds bling blink blocked blond bloods bloody bloom blurted borden
    braiding breaching breaking breath breathed breather breathes breaths breeding brood browsing bruised
    bruises brushing burdens carbons carson carton cashing causing cheat chess chests clashing collapse
    collapses collared collated collusion compulsion concession concessions conclusion concurred confessed
    confession confided confined confucian confuse confuses confusing confusions conjured consulting consumed
    conversing conversion convulsions cooked cooking coughing crashing crest crossing crouching cruising
    crunching cursing cushing deflector delicious delirium desirous detect detected detection detectors
    detects director dissociated doable doping doubled doubler doubles doublet doubly dripping drool drooling
    dropped dropping droppings drowning exclusive expansive expensive expletive explosion explosives
    extinction extracting extractions extractive extractor extradition eyelids failing fainter fairing fanning
    farting fasting faulting fevers fewer finding fitting flinging flirting fronting hapless heard hears
    hearst heartache hearth hearts hearty herat homeless hopelessly inaction inception induction infection
    infections infectious inflection ingestion injecting injector injectors injunction injunctions injure
    insertion insertions inspection inspections intention intentions invention inventions jumble knocker
    lacked ladders lander larder lauder licked locke locker locket looked midlife migrant migrants migrate
    migrates migrating moaning moraine mornings mourning numbers overcome overcoming overdone overdoses
    overdue overjoyed overuse overused pennant pleasure poignant presser pressured pressures presume purples
    pyrolysis ration reacting reactions reactive reactor reduction refraction rejection relation remembered
    remembers renumber resection retraction scalloped scarring sealing searing seating secures seedling seizes
    selling setting sever severed severing severn shagging shallow shallower sharpness shearing sheathing
    sheeting shelling shelving shilling shimmering shirtless shiver shivers shortens shortest should
    shouldered shoulders showering shudder skating skilling slugging slurping smearing smelling smelting
    sneaking sockets softness solder soreness sounder sourcing sparring speaking spelling spellings spilling
    spurred squaring stack stains stair stalling starring stars stating stealing steaming sterling stick
    stirring stirs stock stoke strike strobe strode stroked strokes strove struck suffocation suicides surfing
    surging swallows swaying swearing sweat sweats sweeping swirling tables tablet temperate temperatures
    tenth terribly terrie thoth threat throats tickling tightens tightest tiling tinting titling tongued
    tongues toots twinkling unbeatable unbreakable unconsciously unreadable visions visiting voicing voiding
    voting warfare weakens weakest weaknesses weariness weeding weeping wellness wetness wheeling worthiness
    yesterdays
    """
)
