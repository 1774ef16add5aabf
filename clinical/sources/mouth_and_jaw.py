"""What is known of teeth, mouth and jaw. Pages were read in part, never whole guidelines."""

from __future__ import annotations

from clinical.sources.source import Source

SOURCES_ON_MOUTH_AND_JAW = (
    Source(
        "S-SDCEP",
        "SDCEP acute dental problems",
        (
            "https://www.acutedentalproblems.sdcep.org.uk/guidance/overarching-principles/timescales-for-treatment",
            "https://brainscape.com/flashcards/sdcep-management-of-acute-dental-problem-14420624/packs/21683183",
            "https://www.scribd.com/document/454597762/Emergency-Dental-Care-pdf",
        ),
        seen="60 min / 24 h / 7 days; pain and swelling first questions",
        not_encoded="treatment by the dentist",
        second_hand=True,
    ),
    Source(
        "S-SDCEPTMJ",
        "SDCEP acute TMJ",
        ("http://madp.sdcep.org.uk/content/conditions-library/acute_temporomandibular.html",),
        seen="dislocation emergency; others non-urgent",
        not_encoded="how to put a jaw back",
    ),
    Source(
        "S-NHSDENT",
        "NHS dentist in an emergency",
        ("https://www.nhs.uk/nhs-services/dentists/how-to-find-an-nhs-dentist-in-an-emergency",),
        seen="A&E list, urgent list, 1 h / 24 h / 7 days",
        not_encoded="charges and how to register",
    ),
    Source(
        "S-NHSABS",
        "NHS dental abscess",
        ("https://www.callowbrookdentalpractice.co.uk/general-1-1",),
        seen="999 list; not GP",
        not_encoded="treatment",
        second_hand=True,
    ),
    Source(
        "S-111WALES",
        "NHS 111 Wales swelling",
        ("https://111.wales.nhs.uk/encyclopaedia/s/article/swelling(mouthandface",),
        seen="A&E triggers",
        not_encoded="insect bites and other causes of swelling",
    ),
    Source(
        "S-ODONTO",
        "spreading dental infection",
        (
            "https://emedicine.medscape.com/article/763538-clinical",
            "https://docslib.org/doc/10266927/management-of-severe-acute-dental-infections",
        ),
        seen="deep-space signs",
        not_encoded="imaging and surgery",
    ),
    Source(
        "S-RCDSO",
        "Ontario dental emergencies list",
        (
            "https://staging.rcdso.org/standards-guidelines-resources/rcdso-news/frequently-asked-questions/information-on-dental-emergencies",
        ),
        seen="emergency/urgent lists",
        not_encoded="rules for dentists in practice",
    ),
    Source(
        "S-AVULS",
        "knocked-out tooth first aid",
        (
            "https://www.cootehilldental.com/faq-items/knocked-out-teeth/",
            "http://www.castledentalpractice.com/advice-and-info/guidelines-on-treatment-of-an-avulsed-permanent-tooth.html",
        ),
        seen="steps, never replant baby tooth",
        not_encoded="first aid is wording, not logic",
    ),
    Source(
        "S-BLEED",
        "post-extraction bleeding",
        ("https://fpnotebook.com/Dental/Procedure/PstTthExtrctnBldng.htm",),
        seen="20 min pressure, risk list",
        not_encoded="packs and stitches",
    ),
    Source(
        "S-MI",
        "NHS England heart attack campaign",
        (
            "https://childdynamix.co.uk/?p=6700",
            "https://www.health.govt.nz/your-health/conditions-and-treatments/diseases-and-illnesses/heart-disease/heart-attack",
        ),
        seen="jaw pain, no chest pain possible",
        not_encoded="treatment by the ambulance",
        second_hand=True,
    ),
    Source(
        "S-NG12ORAL",
        "NICE NG12 oral cancer; CRUK view",
        (
            "https://cruk.m3medical.com/oct/referral.html",
            "https://primarycarenotebook.com/pages/ear-nose-and-throat/urgent-referral-for-suspected-oral-cancer",
        ),
        seen="3 weeks, lump, patches, direct referral",
        not_encoded="which clinic receives the referral",
    ),
    Source(
        "S-SCOTHN",
        "Scottish / Irish red flags",
        (
            "https://dental-referrals.org/dentists/cancer/",
            "http://www.blackrockclinicdental.ie/primary-care-head-and-neck-cancer-referral-advice/",
        ),
        seen="loose tooth, numbness, non-healing socket",
        not_encoded="voice and swallowing signs outside mouth and jaw",
    ),
    Source(
        "S-FDS",
        "England cancer standards",
        (
            "https://www.england.nhs.uk/2023/08/widespread-clinical-support-for-reforming-nhs-cancer-standards-to-speed-up-diagnosis-for-patients/",
        ),
        seen="28 days replaces 2-week target",
        not_encoded="waiting-time targets: fourteen days are the assistant's own rule",
    ),
    Source(
        "S-MRONJ",
        "bisphosphonate jaw osteonecrosis",
        ("https://www.statpearls.com/sp/md/326/18344/",),
        seen="8-week definition",
        not_encoded="stages and treatment; the eight-week definition is not waited for",
    ),
    Source(
        "S-TMDRF",
        "TMD red flags",
        (
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC8631581/table/T3/",
            "https://preview-www.nature.com/articles/s41415-024-7283-1/tables/1",
        ),
        seen="full table",
        not_encoded="nose bleeds, loss of smell, hearing loss, a lump in the face",
    ),
    Source(
        "S-CKSTMD",
        "NICE CKS TMD 2021",
        ("https://www.scribd.com/document/805689014/Assessment-Diagnosis-Temporomandibular-Disorders-TMDs-CKS-NICE",),
        seen="screener ≥3",
        not_encoded="treatment",
        second_hand=True,
    ),
    Source(
        "S-BNSSGTMD",
        "BNSSG TMD pathway",
        (
            "https://remedy.bnssg.icb.nhs.uk/adults/max-fax-and-dental/temporomandibular-joint-disorders",
            "http://remedy.bristolccg.nhs.uk/adults/max-fax-and-dental/temporomandibular-joint-disorders/",
        ),
        seen="3Q ≥1; when to refer on",
        not_encoded="when a dentist passes the patient on: letter text only",
    ),
    Source(
        "S-HATMD",
        "ICHD-3 11.7; DC/TMD",
        (
            "https://ichd-3.org/11-headache-or-facial-pain-attributed-to-disorder-of-the-cranium-neck-eyes-ears-nose-sinuses-teeth-mouth-or-other-facial-or-cervical-structure/11-7-headache-attributed-to-temporomandibular-disorder-tmd/",
            "https://preview-www.nature.com/articles/s41415-024-7178-1/tables/5",
        ),
        seen="criteria, 0.89/0.87",
        not_encoded="pain on pressing a muscle, which needs a hand",
    ),
    Source(
        "S-TMDHA",
        "overlap figures",
        ("https://www.treatingtmj.com/uncategorized/the-tmd-screener/",),
        seen="1 in 2; 67–85 %; 23–60 %; 5 %",
        not_encoded="percentages, which explain why both routes stay open",
        second_hand=True,
    ),
    Source(
        "S-TMDPS",
        "Gonzalez 2011; headache-centre validation",
        (
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC4527600",
            "https://www.physiciansweekly.com/validation-of-the-temporomandibular-disorder-pain-screener-in-a-specialized-headache-center/",
            "https://mobile.fpnotebook.com/Dental/Exam/TmprmndblrJntPnScrngTl.htm",
        ),
        seen="scoring, accuracy",
        not_encoded="the published wording and its accuracy",
    ),
    Source(
        "S-3Q",
        "Lövgren 2018",
        ("https://www.mendeley.com/catalogue/f4b5806d-3cbb-32d6-bc67-2a6da44040fd/",),
        seen="accuracy",
        not_encoded="the published wording and its accuracy",
    ),
    Source(
        "S-INFORM",
        "INfORM/IADR TMD key points 2024-25",
        ("http://preview-www.nature.com/articles/s41415-025-8515-8",),
        seen="conservative care; bite correction not supported",
        not_encoded="treatment",
    ),
    Source(
        "S-SPLINT",
        "Riley 2020 HTA / BDJ",
        (
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC7718146",
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC7049908",
        ),
        seen="SMD −0.18 (−0.42 to 0.06)",
        not_encoded="figures, told in answers to questions",
    ),
    Source(
        "S-SPLINTHA",
        "splints for TMD + headache 2021",
        ("https://koreascience.or.kr/article/JAKO202117457467165.page",),
        seen="9 RCTs, high risk of bias. A small NTI crossover trial by the device's inventor reports benefit: https://www.springermedizin.de/de/adjunctive-treatment-of-chronic-migraine-using-an-oral-dental-de/20193410",
        not_encoded="figures, told in answers to questions",
    ),
    Source(
        "S-ORTHO",
        "Manfredini 2016",
        ("https://kipdf.com/orthodontics-is-temporomandibular-disorder-neutral_5ab56b721723dd339c8115df.html",),
        seen="orthodontics TMD-neutral",
        not_encoded="figures, told in answers to questions",
    ),
    Source(
        "S-RCT",
        "root canal basics",
        ("https://littleportdental.digimax.uk/treatment/root-canal-treatment",),
        seen="1–3 visits",
        not_encoded="treatment",
    ),
)
