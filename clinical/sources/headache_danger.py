"""What is known of headache with warning signs. Pages were read in part, never whole guidelines."""

from __future__ import annotations

from clinical.sources.source import Source

SOURCES_ON_HEADACHE_DANGER = (
    Source(
        "S-SNNOOP",
        "Do TP et al., Neurology 2019;92:134-144",
        (
            "https://jhu.pure.elsevier.com/en/publications/red-and-orange-flags-for-secondary-headaches-in-clinical-practice",
            "https://research.birmingham.ac.uk/en/publications/red-and-orange-flags-for-secondary-headaches-in-clinical-practice",
        ),
        seen="all 15 items; 65 vs 50 years",
        not_encoded="the paper gives no urgency and calls itself no validated tool; times come from elsewhere",
    ),
    Source(
        "S-CG150",
        "NICE CG150 (2012, updated) rec 1.1",
        (
            "https://gpnotebook.com/pages/neurology/nice-summary-headache-features-when-it-is-suggested-that-investigation-or-referral-is-required-in-children-12-years-or-older-and-adults",
        ),
        seen="full feature list, 5 min, 3 months, diary 8 weeks",
        not_encoded="diagnosis tables, treatment, imaging; the pages name features but no times",
        second_hand=True,
    ),
    Source(
        "S-NHSHEAD",
        "NHS Headaches page",
        (
            "https://limelighthealthhub.nhs.uk/health-a-to-z/headaches/",
            "http://outuk.com/content/general/gay-health/index.php?a=1&num=-117",
        ),
        seen="999, 111, GP lists; under-12 lists",
        not_encoded="self-care advice; limb weakness, which it sends to 111, follows stroke advice instead",
        second_hand=True,
    ),
    Source(
        "S-GMMMG",
        "North-West headache pathway notes 2015",
        ("https://docslib.org/doc/4450949/nw-headache-pathway-guideline-notes",),
        seen="emergency list, 2-week list, pregnancy/postpartum",
        not_encoded="treatment ladders and clinic letters",
    ),
    Source(
        "S-SCOTHP",
        "Scottish National Headache Pathway 2023",
        (
            "https://rightdecisions.scot.nhs.uk/shared-content/cfsd-modernising-patient-pathways/neurology/headache/1-national-headache-pathway",
        ),
        seen="four red flags; thunderclap ≤5 min, same-day even if late",
        not_encoded="secondary care steps",
    ),
    Source(
        "S-AHS",
        "AHS-type SNOOP / SNOOP4 lists",
        (
            "http://www.headache.mobi/red-flag-symptoms.html",
            "https://bodymindbeautyhealth.com/brain-nervous-system/stroke/symptoms/snoop-criteria-for-headache-red-flags-or-warning-signs.html",
        ),
        seen="<1 min, >50, Valsalva, postural, pattern, pregnancy",
        not_encoded="peak under one minute: five minutes is used for all",
        second_hand=True,
    ),
    Source(
        "S-TIA",
        "TIA timing",
        (
            "https://gmnisdn.org.uk/professionals/transient-ischaemic-attack-tia",
            "https://www.gmisdn.org.uk/transient-ischaemic-attack-tia/",
        ),
        seen="24 h; >1 week → within 7 days",
        not_encoded="aspirin while waiting, and scores of risk",
        second_hand=True,
    ),
    Source(
        "S-THUNDER",
        "BMJ 2025;389:e083247",
        (
            "https://doi.org/10.1136/bmj-2024-083247",
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC3072477/",
        ),
        seen="emergency status",
        not_encoded="scans and lumbar puncture",
    ),
    Source(
        "S-NG240",
        "NICE NG240 (2024)",
        ("https://www.nice.org.uk/guidance/NG240/chapter/recommendations",),
        seen="1.1.4 red-flag set; rash list: https://ouh.quris.com/hospital-guidelines/adult-antimicrobial-guide/empiric-treatment/central-nervous-system/meningitis-bacterial-meningitis-and-meningococcal-disease-recognition-and-management",
        not_encoded="antibiotics, scores and signs in babies",
    ),
    Source(
        "S-BSR",
        "BSR GCA guideline 2020",
        (
            "https://pn.bmj.com/content/20/6/474",
            "https://remedy.bnssg.icb.nhs.uk/adults/rheumatology/giant-cell-arteritis",
            "https://www.rightdecisions.scot.nhs.uk/dgrefhelp-nhs-dumfries-galloway/rheumatology/joint-rheumatologyophthalmology-giant-cell-arteritis-gca-referral-guidelines",
            "https://www.iatrox.com/shared/68a040d3e54a7f47310600d5/when-should-i-consider-referring-a-patient-with-suspected-giant-cell-arteri-0600d5",
        ),
        seen="features, age >50, timing",
        not_encoded="blood tests and steroid doses; three working days to a specialist is told, not timed",
        second_hand=True,
    ),
    Source(
        "S-AACG",
        "CKS glaucoma summary",
        (
            "https://chartmann5.wixsite.com/gp-dashboard/items-3/glaucoma-%E2%80%93-acute-angle-closure-and-angle-closure-glaucoma",
        ),
        seen="symptoms; admit at once",
        not_encoded="pressure in the eye and treatment",
        second_hand=True,
    ),
    Source(
        "S-CO",
        "NHS carbon monoxide",
        ("https://www.nhs.uk/conditions/carbon-monoxide-poisoning/",),
        seen="symptoms, actions, numbers",
        not_encoded="levels of gas in blood or air",
    ),
    Source(
        "S-HI",
        "NICE head injury (CG176 text)",
        (
            "https://brainscape.com/flashcards/nice-guidelines-on-head-injury-7048700/packs/11307540",
            "https://www.nasgp.org.uk/resource/nice-head-injury/",
            "https://www.nice.org.uk/guidance/NG232/chapter/update-information",
        ),
        seen="999 and ED lists; anticoagulant or antiplatelet",
        not_encoded="scan rules and observation times",
        second_hand=True,
    ),
    Source(
        "S-PE",
        "pre-eclampsia warning signs",
        (
            "https://action-on-pre-eclampsia.org.uk/what-are-the-signs-and-symptoms-of-pre-eclampsia/",
            "https://www.hipp.co.uk/index.php?id=36&defIndex=pre-eclampsia",
            "https://www.nice.org.uk/guidance/HTG630/chapter/2-the-diagnostic-tests",
        ),
        seen="symptom list, ≥20 weeks and after birth, contact at once",
        not_encoded="urine protein and blood tests",
    ),
    Source(
        "S-FAST",
        "Stroke Association FAST",
        ("http://www.stroke.org.uk/about/recognise-symptoms",),
        seen="FAST, 999, TIA",
        not_encoded="the campaign's own wording",
    ),
    Source(
        "S-NG127",
        "NICE NG127 facial pain",
        (
            "https://gpnotebook.com/pages/ear-nose-and-throat/atraumatic-facial-pain-in-adults-nice-guidance-suspected-neurological-conditions-recognition-and-referral?switchLocale=en",
        ),
        seen="numb + pain urgent; TN; GCA",
        not_encoded="examination signs and conditions outside head and face",
        second_hand=True,
    ),
    Source(
        "S-NG12BRAIN",
        "NICE NG12 brain",
        (
            "https://www.macmillan.org.uk/healthcare-professionals/cancer-pathways/prevention-and-diagnosis/rapid-referral-guidelines/brain-and-cns-cancer",
        ),
        seen="MRI ≤2 weeks",
        not_encoded="scan times in primary care",
    ),
    Source(
        "S-IIH",
        "idiopathic intracranial hypertension",
        ("https://eyerounds.org/article/IIH/pc_3.htm",),
        seen="symptom frequencies",
        not_encoded="weight and pressure measurements",
    ),
    Source(
        "S-CAD",
        "cervical artery dissection",
        (
            "https://www.seekhealthz.com/health/features-of-headaches-occurring-with-cervical-artery-dissection/",
            "http://doi.emh.ch/sanp.2017.00529",
        ),
        seen="Horner 25 %, site, delay",
        not_encoded="which artery, and imaging",
    ),
    Source(
        "S-CLSUI",
        "Lee MJ et al., Cephalalgia 2019",
        ("https://pure.ewha.ac.kr/en/publications/increased-suicidality-in-patients-with-cluster-headache",),
        seen="percentages",
        not_encoded="percentages, which explain why the question is asked",
    ),
    Source(
        "S-111MH",
        "UK crisis numbers",
        (
            "https://www.pendeensurgery.nhs.uk/health-information/urgent-mental-health-support-and-mental-health-and-wellness",
            "https://www.kickstherapy.com/blog/mental-health-crisis-resources-uk",
        ),
        seen="111 option 2, 116 123, 85258",
        not_encoded="services for people under 18",
    ),
    Source(
        "S-UKMEC",
        "combined contraception and aura",
        ("https://gpnotebook.com/en-IE/pages/gynaecology/oral-contraceptive-pill-(risk-factors-for-arterial-disease",),
        seen="aura = absolute contraindication",
        not_encoded="other categories of contraceptive risk",
    ),
)
