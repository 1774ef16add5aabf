"""Product names of medicines that change a patient's risk: preventives, blood thinners, bone medicines, contraceptives.

From general knowledge, awaiting a pharmacist's check. Aspirin alone is no "antiplatelet" here: the evidence sheet
leaves it out on purpose. Not listed: generics sold under many names.
"""

from __future__ import annotations

from clinical.instruments.medicines.products import BOTH, GB, US

_PREVENTIVES = """
    Inderal: propranolol
    Amias: candesartan
    Atacand: candesartan
    Topamax: topiramate
    Epilim: valproate
    Depakote: valproate
    Sanomigran: pizotifen
    Sibelium: flunarizine
    Neurontin: gabapentin
    Aimovig: erenumab
    Ajovy: fremanezumab
    Emgality: galcanezumab
    Vyepti: eptinezumab
    Aquipta: atogepant
    Qulipta: atogepant
    Elavil: amitriptyline
    Effexor: venlafaxine
    Botox: botulinum toxin type a
"""
_BLOOD_THINNERS = """
    Marevan | Coumadin, Jantoven: warfarin
    Eliquis: apixaban
    Xarelto: rivaroxaban
    Lixiana | Savaysa: edoxaban
    Pradaxa: dabigatran
    Clexane | Lovenox, Inhixa: enoxaparin
    Fragmin: dalteparin
    Innohep: tinzaparin
    Arixtra: fondaparinux
    Sinthrome: acenocoumarol
    Plavix: clopidogrel
    Efient | Effient: prasugrel
    Brilique | Brilinta: ticagrelor
    Persantin | Persantine: dipyridamole
    Asasantin | Aggrenox: dipyridamole 200, aspirin 25
    Pletal: cilostazol
"""
_BONE_MEDICINES = """
    Fosamax: alendronic acid
    Actonel: risedronate
    Bonviva | Boniva: ibandronic acid
    Aclasta | Reclast, Zometa: zoledronic acid
    Aredia: pamidronate
    Prolia | Xgeva: denosumab
    Evenity: romosozumab
    Avastin: bevacizumab
    Sutent: sunitinib
"""
_IMMUNE_MEDICINES = """
    Humira | Amgevita, Hyrimoz: adalimumab
    Enbrel: etanercept
    Remicade: infliximab
    MabThera | Rituxan: rituximab
    RoActemra | Actemra: tocilizumab
    Stelara: ustekinumab
    Cosentyx: secukinumab
    Imuran: azathioprine
    Neoral: ciclosporin
    Prograf: tacrolimus
    CellCept: mycophenolate
    Xeljanz: tofacitinib
    Olumiant: baricitinib
    Rinvoq: upadacitinib
"""
_CONTRACEPTIVES_GB = """
    Microgynon | Rigevidon, Ovranette, Levest: ethinylestradiol, levonorgestrel
    Logynon: ethinylestradiol, levonorgestrel
    Marvelon | Gedarel, Mercilon: ethinylestradiol, desogestrel
    Yasmin | Lucette, Eloine: ethinylestradiol, drospirenone
    Cilest | Cilique, Lizinna: ethinylestradiol, norgestimate
    Femodene | Femodette, Millinette: ethinylestradiol, gestodene
    Evra: ethinylestradiol, norelgestromin
    Cerazette | Cerelle: desogestrel
    Noriday: norethisterone
    Slynd: drospirenone
    Mirena | Kyleena, Jaydess: levonorgestrel
    Nexplanon: etonogestrel
    Depo-Provera | Depo Provera: medroxyprogesterone
"""
_CONTRACEPTIVES_US = """
    Yaz | Beyaz: ethinylestradiol, drospirenone
    Ortho Tri-Cyclen | Sprintec: ethinylestradiol, norgestimate
    Loestrin | Lo Loestrin, Junel: ethinylestradiol, norethisterone
    Seasonique: ethinylestradiol, levonorgestrel
    Xulane: ethinylestradiol, norelgestromin
    NuvaRing: ethinylestradiol, etonogestrel
    Camila | Errin: norethisterone
    Opill: levonorgestrel
"""

OTHER_PRODUCTS: tuple[tuple[tuple[str, ...], str], ...] = (
    (BOTH, _PREVENTIVES),
    (BOTH, _BLOOD_THINNERS),
    (BOTH, _BONE_MEDICINES),
    (BOTH, _IMMUNE_MEDICINES),
    (GB, _CONTRACEPTIVES_GB),
    (US, _CONTRACEPTIVES_US),
)
