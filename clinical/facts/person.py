"""Who the patient is: person, medical background, mood, medicines, what the pain costs them. Sheet section 0.4."""

from __future__ import annotations

from clinical.facts.fact import choice, findings, number

PERSON = (
    number("person", "age", "Age", "years", 0, 120),
    choice("person", "sex", "Sex", "f", "m", "other"),
    *findings("person", pregnant="Pregnant"),
    number("person", "weeks_pregnant", "Weeks pregnant", "weeks", 0, 45),
    number("person", "weeks_postpartum", "Weeks since giving birth", "weeks", 0, 2600),
    *findings("person", breastfeeding="Breastfeeding", third_party="Informant is not the patient"),
)

MEDICAL = (
    *findings(
        "medical",
        anticoagulant="Anticoagulant",
        antiplatelet_not_aspirin="Antiplatelet other than aspirin alone",
        bleeding_disorder="Bleeding disorder",
        immunosuppressed="Immunosuppressed",
        cancer_history="Cancer, now or in the past",
        diabetes_poor="Poorly controlled diabetes",
        antiresorptive="Antiresorptive or anti-angiogenic medicine",
        jaw_radiotherapy="Radiotherapy to head, neck or jaw",
    ),
    number("medical", "bp_sys", "Systolic blood pressure", "mmHg", 20, 350),
    number("medical", "bp_dia", "Diastolic blood pressure", "mmHg", 10, 250),
    *findings(
        "medical",
        combined_contraceptive="Combined hormonal contraceptive",
        new_drug_at_onset="New medicine shortly before the headache began",
    ),
    number("medical", "spinal_epidural_days", "Days since epidural, spinal or lumbar puncture", "days", 0, 40000),
)

MENTAL = findings(
    "mental",
    suicidal_thoughts="Suicidal thoughts",
    suicidal_plan_or_now="Suicidal plan, intent or attempt",
)

MEDICINES = (
    number("medicines", "simple_analgesic_days", "Simple analgesic days a month", "days a month", 0, 31),
    number("medicines", "triptan_days", "Triptan days a month", "days a month", 0, 31),
    number("medicines", "opioid_days", "Opioid days a month", "days a month", 0, 31),
    number("medicines", "ergot_days", "Ergotamine days a month", "days a month", 0, 31),
    number("medicines", "combination_days", "Combination analgesic days a month", "days a month", 0, 31),
    number("medicines", "total_acute_days", "Days a month with any acute medicine", "days a month", 0, 31),
    number("medicines", "overuse_months", "Months of use at this rate", "months", 0, 1200),
    *findings("medicines", analgesic_overdose="More analgesic than the packet allows in 24 h"),
    number("medicines", "preventives_tried", "Preventives failed or not tolerated", "medicines", 0, 50, whole=True),
    *findings("medicines", acute_meds_fail="Acute medicines do not work"),
)

IMPACT = (
    number("impact", "impact_days_3m", "Days affected in 3 months", "days in 3 months", 0, 93),
    number("impact", "lost_work_days_3m", "Days stopped by headache in 3 months", "days in 3 months", 0, 93),
)

FACTS_ABOUT_THE_PERSON = (*PERSON, *MEDICAL, *MENTAL, *MEDICINES, *IMPACT)
