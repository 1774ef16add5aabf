"""Product names of the United Kingdom and the United States, each with what it holds.

From general knowledge of packs on sale, awaiting a pharmacist's check. Milligrams stand where one tablet, capsule or
sachet of that name has one usual strength. Not listed: creams, children's syrups by volume, and prescription-only
strengths that vary.
"""

from __future__ import annotations

GB = ("GB",)
US = ("US",)
BOTH = ("GB", "US")

# name | further names: ingredient milligrams, ingredient milligrams
_SIMPLE_GB = """
    Panadol | Panadol Advance, Panadol ActiFast: paracetamol 500
    Hedex: paracetamol 500
    Calpol | Calpol SixPlus: paracetamol
    Anadin Paracetamol: paracetamol 500
    Lemsip Max | Lemsip Max Cold and Flu, Lemsip: paracetamol 1000, phenylephrine
    Beechams Cold and Flu | Beechams: paracetamol 1000, phenylephrine
    Night Nurse: paracetamol, promethazine, dextromethorphan
    Disprin | Aspro Clear: aspirin 300
    Disprin Extra: aspirin 300, paracetamol 200
    Alka-Seltzer | Alka Seltzer: aspirin 324
    Nurofen | Nurofen Express, Nurofen Migraine Pain: ibuprofen 200
    Anadin Ultra | Anadin Ibuprofen: ibuprofen 200
    Cuprofen: ibuprofen 200
    Feminax Express: ibuprofen 200
    Brufen: ibuprofen
    Nurofen Cold and Flu: ibuprofen 200, pseudoephedrine
    Nuromol: paracetamol 500, ibuprofen 200
    Combogesic: paracetamol 500, ibuprofen 150
    Feminax Ultra: naproxen 250
    Naprosyn: naproxen
    Voltarol: diclofenac
    Ponstan: mefenamic acid
    Clotam Rapid: tolfenamic acid 200
    Arcoxia: etoricoxib
"""
_SIMPLE_US = """
    Tylenol | Tylenol Extra Strength: paracetamol 500
    Tylenol Regular Strength: paracetamol 325
    Tylenol 8 HR | Tylenol Arthritis: paracetamol 650
    Tylenol PM: paracetamol 500, diphenhydramine
    DayQuil: paracetamol 325, dextromethorphan, phenylephrine
    NyQuil: paracetamol 325, dextromethorphan, doxylamine
    Bayer | Bayer Aspirin, Ecotrin, Bufferin: aspirin 325
    Advil | Advil Migraine, Advil Liqui-Gels: ibuprofen 200
    Motrin | Motrin IB: ibuprofen 200
    Advil PM: ibuprofen 200, diphenhydramine
    Advil Dual Action: ibuprofen 125, paracetamol 250
    Aleve: naproxen 220
    Anaprox: naproxen
    Cambia: diclofenac 50
    Celebrex: celecoxib
    Toradol: ketorolac
    Mobic: meloxicam
"""
_COMBINATIONS_GB = """
    Panadol Extra | Panadol Extra Advance: paracetamol 500, caffeine 65
    Hedex Extra: paracetamol 500, caffeine 65
    Anadin | Anadin Original: aspirin 325, caffeine 15
    Anadin Extra: aspirin 300, paracetamol 200, caffeine 45
    Solpadeine Headache: paracetamol 500, caffeine 65
    Solpadeine Plus: paracetamol 500, codeine 8, caffeine 30
    Solpadeine Max: paracetamol 500, codeine 12.8
    Syndol: paracetamol 450, codeine 10, caffeine 30, doxylamine
    Propain Plus: paracetamol 450, codeine 10, caffeine 30, diphenhydramine
    Nurofen Plus: ibuprofen 200, codeine 12.8
    Cuprofen Plus: ibuprofen 200, codeine 12.8
    Paramol: paracetamol 500, dihydrocodeine 7.46
    Migraleve | Migraleve Pink: paracetamol 500, codeine 8, buclizine 6.25
    Migraleve Yellow: paracetamol 500, codeine 8
    co-codamol | cocodamol, co codamol, Codipar, Kapake, Solpadol, Zapain, Tylex: paracetamol 500, codeine
    co-dydramol | codydramol, Remedeine: paracetamol 500, dihydrocodeine
    co-codaprin: aspirin 400, codeine 8
    Tramacet: paracetamol 325, tramadol 37.5
    Paramax: paracetamol 500, metoclopramide 5
"""
_COMBINATIONS_US = """
    Excedrin | Excedrin Migraine, Excedrin Extra Strength: paracetamol 250, aspirin 250, caffeine 65
    Excedrin Tension Headache: paracetamol 500, caffeine 65
    Goody's Powder | Goodys: paracetamol, aspirin, caffeine
    BC Powder: aspirin 845, caffeine 65
    Anacin: aspirin 400, caffeine 32
    Vanquish: paracetamol 194, aspirin 227, caffeine 33
    Midol Complete | Midol: paracetamol 500, caffeine 60, pyrilamine
    Fioricet | Esgic: paracetamol, butalbital 50, caffeine 40
    Fiorinal: aspirin 325, butalbital 50, caffeine 40
    Bupap | Tencon: paracetamol, butalbital 50
    Tylenol with Codeine | Tylenol 3: paracetamol 300, codeine 30
    Vicodin | Norco, Lortab: paracetamol, hydrocodone
    Vicoprofen: ibuprofen 200, hydrocodone 7.5
    Percocet | Endocet: paracetamol, oxycodone
    Ultracet: paracetamol 325, tramadol 37.5
    Midrin: paracetamol 325, isometheptene
"""
_MIGRAINE_GB = """
    Imigran | Imigran Recovery, Imigran Radis: sumatriptan
    Migraitan: sumatriptan 50
    Naramig: naratriptan 2.5
    Almogran: almotriptan 12.5
    Migard: frovatriptan 2.5
    Cafergot: ergotamine 1, caffeine 100
    Migril: ergotamine 2, caffeine 100, cyclizine 50
    Vydura: rimegepant 75
    Buccastem: prochlorperazine 3
    Stemetil: prochlorperazine
    Domperidone Motilium | Motilium: domperidone 10
"""
_MIGRAINE_US = """
    Imitrex | Onzetra, Tosymra, Zembrace: sumatriptan
    Treximet: sumatriptan 85, naproxen 500
    Amerge: naratriptan
    Axert: almotriptan
    Frova: frovatriptan 2.5
    Migranal | Trudhesa, D.H.E. 45: dihydroergotamine
    Ergomar: ergotamine 2
    Nurtec | Nurtec ODT: rimegepant 75
    Ubrelvy: ubrogepant
    Zavzpret: zavegepant
    Reyvow: lasmiditan
    Reglan: metoclopramide
    Compazine: prochlorperazine
    Zofran: ondansetron
"""
_MIGRAINE_BOTH = """
    Zomig: zolmitriptan
    Maxalt: rizatriptan
    Relpax: eletriptan
"""
_OPIOIDS_GB = """
    DF118: dihydrocodeine
    Zydol | Zamadol: tramadol
    Oramorph | MST, Zomorph, Sevredol: morphine
    OxyNorm | Longtec, Shortec: oxycodone
    Palexia: tapentadol
    Butec | BuTrans: buprenorphine
    Durogesic: fentanyl
"""
_OPIOIDS_US = """
    Ultram: tramadol
    MS Contin: morphine
    OxyContin | Roxicodone: oxycodone
    Dilaudid: hydromorphone
    Demerol: pethidine
    Nucynta: tapentadol
    Duragesic: fentanyl
    Stadol: butorphanol
"""

PAIN_PRODUCTS: tuple[tuple[tuple[str, ...], str], ...] = (
    (GB, _SIMPLE_GB),
    (US, _SIMPLE_US),
    (GB, _COMBINATIONS_GB),
    (US, _COMBINATIONS_US),
    (GB, _MIGRAINE_GB),
    (US, _MIGRAINE_US),
    (BOTH, _MIGRAINE_BOTH),
    (GB, _OPIOIDS_GB),
    (US, _OPIOIDS_US),
)
