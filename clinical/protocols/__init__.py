"""Every protocol, in the order of the evidence sheet.

A protocol that is not in this list does not exist for the engine.
"""

from __future__ import annotations

from clinical.protocol import Protocol
from clinical.protocols.acute_glaucoma import acute_glaucoma
from clinical.protocols.airway_and_deep_infection import airway_and_deep_infection
from clinical.protocols.allergic_swelling import allergic_swelling
from clinical.protocols.aura import aura
from clinical.protocols.blood_thinners import blood_thinners
from clinical.protocols.botox_follow_up import botox_follow_up
from clinical.protocols.botox_suitability import botox_suitability
from clinical.protocols.bruxism import bruxism
from clinical.protocols.cancer_history import cancer_history
from clinical.protocols.carbon_monoxide import carbon_monoxide
from clinical.protocols.children_with_headache import children_with_headache
from clinical.protocols.cluster_and_relatives import cluster_and_relatives
from clinical.protocols.confusion_and_collapse import confusion_and_collapse
from clinical.protocols.contraception_and_aura import contraception_and_aura
from clinical.protocols.cough_and_exertion_headache import cough_and_exertion_headache
from clinical.protocols.dental_abscess import dental_abscess
from clinical.protocols.face_injury import face_injury
from clinical.protocols.facial_numbness import facial_numbness
from clinical.protocols.giant_cell_arteritis import giant_cell_arteritis
from clinical.protocols.head_injury import head_injury
from clinical.protocols.headache_impact import headache_impact
from clinical.protocols.headache_routing import headache_routing
from clinical.protocols.heart_type_jaw_pain import heart_type_jaw_pain
from clinical.protocols.high_blood_pressure import high_blood_pressure
from clinical.protocols.inhaled_tooth import inhaled_tooth
from clinical.protocols.jaw_bone_medicines import jaw_bone_medicines
from clinical.protocols.jaw_locking import jaw_locking
from clinical.protocols.long_migraine_attack import long_migraine_attack
from clinical.protocols.low_pressure_headache import low_pressure_headache
from clinical.protocols.medication_overuse import medication_overuse
from clinical.protocols.meningitis import meningitis
from clinical.protocols.migraine import migraine
from clinical.protocols.mouth_bleeding import mouth_bleeding
from clinical.protocols.mouth_cancer import mouth_cancer
from clinical.protocols.neck_artery_tear import neck_artery_tear
from clinical.protocols.new_daily_persistent_headache import new_daily_persistent_headache
from clinical.protocols.new_medicine import new_medicine
from clinical.protocols.painkiller_overdose import painkiller_overdose
from clinical.protocols.personality_change import personality_change
from clinical.protocols.pregnancy_and_after_birth import pregnancy_and_after_birth
from clinical.protocols.raised_intracranial_pressure import raised_intracranial_pressure
from clinical.protocols.restorative_needs import restorative_needs
from clinical.protocols.self_harm import self_harm
from clinical.protocols.sinus_headache import sinus_headache
from clinical.protocols.sleep_apnoea import sleep_apnoea
from clinical.protocols.stroke_signs import stroke_signs
from clinical.protocols.sudden_headache import sudden_headache
from clinical.protocols.temporomandibular_disorder import temporomandibular_disorder
from clinical.protocols.tension_type import tension_type
from clinical.protocols.toothache import toothache
from clinical.protocols.trigeminal_neuralgia import trigeminal_neuralgia
from clinical.protocols.weak_immunity import weak_immunity
from clinical.protocols.worsening_headache import worsening_headache

PROTOCOLS: tuple[Protocol, ...] = (
    sudden_headache,
    stroke_signs,
    confusion_and_collapse,
    meningitis,
    giant_cell_arteritis,
    acute_glaucoma,
    carbon_monoxide,
    head_injury,
    blood_thinners,
    pregnancy_and_after_birth,
    weak_immunity,
    cancer_history,
    cough_and_exertion_headache,
    raised_intracranial_pressure,
    low_pressure_headache,
    worsening_headache,
    personality_change,
    aura,
    neck_artery_tear,
    long_migraine_attack,
    contraception_and_aura,
    high_blood_pressure,
    self_harm,
    painkiller_overdose,
    new_medicine,
    children_with_headache,
    airway_and_deep_infection,
    dental_abscess,
    mouth_bleeding,
    face_injury,
    heart_type_jaw_pain,
    mouth_cancer,
    jaw_bone_medicines,
    trigeminal_neuralgia,
    jaw_locking,
    facial_numbness,
    toothache,
    allergic_swelling,
    inhaled_tooth,
    restorative_needs,
    migraine,
    tension_type,
    cluster_and_relatives,
    medication_overuse,
    headache_impact,
    new_daily_persistent_headache,
    sinus_headache,
    bruxism,
    temporomandibular_disorder,
    sleep_apnoea,
    headache_routing,
    botox_suitability,
    botox_follow_up,
)
