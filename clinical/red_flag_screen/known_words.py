"""Words that `spelling` knows: variants of one word, words of danger, and real words that only look like them."""

from .word_sets import words_of

# the usual word: other ways it is typed
VARIANTS: dict[str, str] = {
    "mum": "mom mommy mam mammy momma mummy mums moms",
    "paracetamol": "paracetomol paracetemol paracetamole parecetamol paracitamol acetaminophen tylenol panadol paras",
    "ibuprofen": "ibruprofen ibuprofin iburofen ibroprofen nurophen neurofen",
    "sick": "sik sic",
    "every": "evry evrey evary",
    "vomited": "vomitted vommited vommed vomed",
    "this": "dis",
    "morning": "morn mornin mornng",
    "swollen": "swolen swole swelld swolled",
    "swelling": "sweling swellin swolling",
    "slurred": "slurd slured slurr slurrd",
    "headache": "headace hedache headake headeache heddache headach headacke hedake",
    "headaches": "headaces hedaches headakes",
    "migraine": "migrane migrain migrayne megrim mygraine migriane megraine migrine migrein migrin meagraine",
    "migraines": "migranes migrains mygraines migrianes migrines",
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
    "toothache": "toothake toothace toothach toothack toofache",
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
    "with": "wiv wth wi",
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
    "getting": "gettin gettting",
    "feeling": "feelin",
    "hurting": "hurtin",
    "killing": "killin",
    "bleeding": "bleedin",
    "doctor": "dr doc docs docter docktor",
    "definitely": "definately defo",
    "severe": "sevier severre",
    "temperature": "temprature tempature temperture",
    "appointment": "appt apt appointmnt apointment appoinment",
    "yesterday": "yday yest yesturday",
    "probably": "prob probs prolly",
    "tablets": "tabletts",
    "botox": "botex bottox botax bowtox",
    "carbon": "carban",
    "nauseous": "nausious nauseas nautious nausous nauseus naseous nausiated nauscious",
    "nausea": "nausia naseau nausaea nausae",
    "jaw": "jore jawe jor",
    "sore": "soar sair",
    "head": "hed heid",
    "no": "nae",
    "mouth": "mowth mouf mooth",
    "down": "doon",
    "out": "oot",
    "about": "aboot",
    "house": "hoose",
    "round": "roond",
    "old": "auld",
    "teeth": "teef theeth teath",
    "tooth": "tuth toof",
    "light": "lite lyte",
    "pain": "pane payn",
    "ache": "ake",
    "almost": "allmost",
    "straight": "strait",
    "snoring": "snorring snoreing",
    "snore": "snor",
    "throbbing": "throbing frobbing throbin",
    "sensitive": "sensative sensitve senstive sensetive",
    "stomach": "stomac stumach",
    "cheek": "cheak",
    "chewing": "chewin",
    "sleeping": "sleepin",
    "breathing": "breathin brething",
    "pressure": "presure",
    "sumatriptan": "sumatripan sumitriptan sumatriptin sumatryptan",
    "amitriptyline": "amitryptiline amitriptiline amytriptyline amitryptyline",
    "propranolol": "propanolol propranalol propanalol",
    "topiramate": "topirimate topirmate",
    "codeine": "codine codene codiene",
    "antibiotics": "antibotics antibiotcs",
    "lying": "lieing",
    "always": "allways alwayz",
    "usually": "usualy ususally",
    "until": "untill",
    "forehead": "forhead forehed",
    "temple": "tempel",
    "either": "ither",
    "neither": "niether",
    "pounding": "poundin",
    "worse": "worce wors",
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
    accent accidental accidents allelic allergen allergenic allergies allergist allergy ancient
    anticoagulants aspiring backed balanced balancer balances ballance bathing beaching beading beating
    bedding beefing beeping bending berating berthing blacken blacker blading bland blanked bleaching
    bleating bleeping blend blending blessing blinding blinds bling blini blink blocked blond bloods
    bloody bloom bloop blotch blurted borden braiding braise braising breaching breading breaking breath
    breathed breather breathers breathes breathlessly breaths breathy breeching breeding breezing bribing
    broaching broiling brood browsing bruised bruiser bruises brushing bruxing bruxism burdens burry
    busing bussing carbons carboy carson carton cashing causing cheat chert chess chests chesty chocking
    chowing clashing coking collapse collapses collared collated collusion compulsion concession
    concessions concision conclusion concurred concussions concussive conduced confessed confession
    confided confined confucian confuse confusedly confuses confusing confusions confute conjured
    consciousnesses consulting consumed contusion contusions conversing conversion convolving convulsant
    convulsed convulsions convulsive cooked cooking couching coughing crashing crest cresting croaked
    crookes crooned crossing crouching cruising crunching crusading crushingly crusting cursing cushing
    cussing defector defectors deflector delicious deliriously delirium desirous detect detected detection
    detectors detects detractor director dislocate disorient dissociated ditzy doable dooming doping
    doubled doubler doubles doublet doubly draping dripping droning drool drooled drooling dropped
    dropping droppings dropsy droving drowning epileptics exaction exclusive excruciatingly expansive
    expensive expletive exploitive explosion explosively explosives extinction extracting extractions
    extractive extractor extradition extrication eyebright eyelids faceting failing fainter fairing
    fanning farting fasting faulting fawning feverishly fevers fewer finding fining fitting fiver
    flaunting flinging flirting flitting foisting fringing fronting gabled gambled garbed garble gibbering
    gusting hapless headcase heard hears hearst heartache heartaches hearth hearts hearty herat homeless
    hopelessly hornless horseless huarache huaraches inaction inception inceptions indention induction
    inductions infection infections infectious inflection inflections ingestion injecting injector
    injectors injunction injunctions injure insertion insertions inspection inspections intention
    intentions invention inventions jumble jumbles knocker lacked ladders lander larder lauder licked
    locke locker locket looked lucked midlife migrant migrants migrate migrates migrating moaning mooning
    moraine moraines mornings mourning naprosyn numbers overcome overcoming overdo overdoing overdone
    overdoses overdue overjoyed overrode overtone overuse overused overusing paralyse paralyses paralysing
    paralytic parlayed pennant pleasure poignancy poignant poring pouting presser pressers pressie pressor
    pressured pressures pressurise pressurize presume pupal purples pyrolysis rasht ration reacting
    reactions reactive reactor redaction reduction refection refraction rejection relation remembered
    remembers renumber resection retraction sadden sallow sating scalloped scarring scenting schelling
    sculling scurrying sealing seaming searing seating secures sedating seedling seizes selling setting
    sever severed severer severing severn severs shagging shallow shallower sharpness shearing sheathing
    sheering sheeting shelling shelving shilling shimmering shirring shirtless shiver shivers shortens
    shortest shorties should shouldered shoulders shouldst shouter showering shuck shudder silvering
    skating skilling slagging slating slavering slugging sluicing slumming slumping slurped slurping
    smartness smearing smelling smelting smoulder snagging sneaking snoring snorring socked sockets sodden
    softness solder soreness sounder sourcing souring sparring speaking spearing spelling spellings
    spilling splurging spurning spurred spurring spurting squaring stack stains stair stalling starring
    stars stating steading stealing steaming steeling sterling stick stilling stirring stirs stock stoke
    strake strike strobe strode stroked strokes strove struck stunk suffocation suicidally suicides
    sullenly surfing surging swaging swallower swallows swatting swaying swearing sweat sweats sweeping
    sweeting swerving swilling swirling swivelling tables tablet tangling teethache temperate temperatures
    tenth terribly terrie terrill terrine thoth threat throats throaty tickling tightens tightest tiling
    tilling tinkling tinning tinting titling toggling tongued tongues tonguing toothy toots troth
    twinkling unbearably unbeatable unbreakable unconsciously unreadable unready unsteadily virion visions
    visiting voicing voiding voting warfare wayfaring weakens weakest weaknesses weariness weeding weeing
    weeping wellness wetness wheedling wheeling wheeze whelming whelping whetting whizzing wordless
    worthies worthiest worthiness yesterdays
    """
)
