"""Generic names of the United Kingdom and the United States, each with the kind of substance it is."""

from __future__ import annotations

from clinical.instruments.medicines.medicine import Substance

# Kind, then names; after "=" further names of the same substance.
_BY_KIND: dict[Substance, str] = {
    "simple_analgesic": """
        paracetamol = acetaminophen, apap; aspirin = acetylsalicylic acid; ibuprofen; naproxen = naproxen sodium;
        diclofenac; ketoprofen; mefenamic acid; tolfenamic acid; indometacin = indomethacin; flurbiprofen; ketorolac;
        celecoxib; etoricoxib; meloxicam; nabumetone; etodolac; piroxicam""",
    "triptan": """
        sumatriptan; zolmitriptan; rizatriptan; naratriptan; almotriptan; eletriptan; frovatriptan""",
    "opioid": """
        codeine = codeine phosphate; dihydrocodeine; tramadol; morphine; oxycodone; hydrocodone; hydromorphone;
        fentanyl; buprenorphine; methadone; pethidine = meperidine; tapentadol; butorphanol; meptazinol""",
    "ergot": "ergotamine = ergotamine tartrate; dihydroergotamine = dhe, dihydroergotamine mesylate",
    "caffeine": "caffeine",
    "barbiturate": "butalbital",
    "gepant": "rimegepant; ubrogepant; zavegepant",
    "ditan": "lasmiditan",
    "preventive": """
        propranolol; metoprolol; timolol; atenolol; nadolol; bisoprolol; candesartan; lisinopril; amitriptyline;
        nortriptyline; dosulepin; venlafaxine; topiramate; valproate = sodium valproate, valproic acid, divalproex;
        pizotifen; flunarizine; gabapentin; verapamil; erenumab; fremanezumab; galcanezumab; eptinezumab; atogepant;
        methysergide; botulinum toxin type a = onabotulinumtoxina, botulinum toxin""",
    "antiemetic": """
        prochlorperazine; metoclopramide; domperidone; cyclizine; buclizine; ondansetron; promethazine""",
    "anticoagulant": """
        warfarin; apixaban; rivaroxaban; edoxaban; dabigatran; heparin; enoxaparin; dalteparin; tinzaparin;
        fondaparinux; acenocoumarol; phenindione""",
    "antiplatelet": "clopidogrel; prasugrel; ticagrelor; dipyridamole; cilostazol; ticlopidine; vorapaxar",
    "antiresorptive": """
        alendronic acid = alendronate, alendronate sodium; risedronate = risedronic acid, risedronate sodium;
        ibandronic acid = ibandronate; zoledronic acid = zoledronate; pamidronate = pamidronic acid;
        clodronate = sodium clodronate; denosumab; romosozumab; bevacizumab; sunitinib; aflibercept""",
    "immunosuppressant": """
        methotrexate; azathioprine; ciclosporin = cyclosporine, cyclosporin; tacrolimus; mycophenolate; sirolimus;
        leflunomide; cyclophosphamide; adalimumab; etanercept; infliximab; rituximab; tocilizumab; golimumab;
        certolizumab; ustekinumab; secukinumab; ocrelizumab; natalizumab; tofacitinib; baricitinib; upadacitinib;
        fingolimod; prednisolone; prednisone; dexamethasone""",
    "oestrogen": "ethinylestradiol = ethinyl estradiol, ethinyloestradiol",
    "progestogen": """
        levonorgestrel; desogestrel; norethisterone = norethindrone; drospirenone; gestodene; norgestimate;
        etonogestrel; norelgestromin; dienogest; medroxyprogesterone""",
    "other": "isometheptene; doxylamine; diphenhydramine; pseudoephedrine; phenylephrine; pyrilamine; dextromethorphan",
}


def _listed() -> tuple[dict[str, Substance], dict[str, tuple[str, ...]]]:
    kinds: dict[str, Substance] = {}
    others: dict[str, tuple[str, ...]] = {}
    for kind, names in _BY_KIND.items():
        for entry in names.split(";"):
            name, _, also = (" ".join(part.split()) for part in entry.partition("="))
            kinds[name] = kind
            others[name] = tuple(each.strip() for each in also.split(",") if each.strip())
    return kinds, others


SUBSTANCES, OTHER_NAMES = _listed()
"""Kind by generic name, and further names of the same substance."""
