"""The rules that shape what may be said, to whom, and by whom. Pages were read in part, never whole guidelines."""

from __future__ import annotations

from clinical.sources.source import Source

SOURCES_ON_REGULATION = (
    Source(
        "S-GDC",
        "DDU, MDDUS on dentists and injectables",
        (
            "https://ddujournal.theddu.com/issue-archive/summer-2019/dento-legal-implications-of-facial-cosmetic-treatments",
            "https://www.mddus.com/about-us/media-centre/2012/october/dont-jeopardise-patient-safety-when-prescribing-botox",
            "https://www.bacdp.org/faq/",
        ),
        seen="additional skill; face-to-face; cover limits",
        not_encoded="shapes wording and duties, decides nothing about a patient",
    ),
    Source(
        "S-CQC",
        "CQC and medical Botox",
        (
            "https://www.consentz.com/?p=18501",
            "https://pro.glowday.com/blog/do-i-need-to-be-cqc-registered",
        ),
        seen="TDDI",
        not_encoded="shapes wording and duties, decides nothing about a patient",
        second_hand=True,
    ),
    Source(
        "S-USDENT",
        "US boards",
        (
            "https://docest.com/doc/58781/proposed-board-policy-on-administration-of-botulinum-toxins-and-or-dermal-fillers-by-licensed",
            "https://www.perioimplantadvisory.com/practice-management/procedural-coding-and-insurance/article/16412014/tennessee-office-of-attorney-general-approves-use-of-botox-injections-and-dermal-fillers-by-general-dentists",
            "https://legalclarity.org/can-dentists-legally-administer-botox",
        ),
        seen="state rules",
        not_encoded="shapes wording and duties, decides nothing about a patient",
    ),
    Source(
        "S-AUS",
        "ADA NSW",
        ("https://www.adansw.com.au/resource/botox-information-sheet",),
        seen="DBA expectations",
        not_encoded="shapes wording and duties, decides nothing about a patient",
    ),
    Source(
        "S-ASA",
        "UK/IE advertising",
        (
            "https://www.asa.org.uk/advice-online/healthcare-prescription-only-medicine.html",
            "https://www.asa.org.uk/news/botox-and-other-poms.html",
            "https://asa.org.uk/rulings/HB-Health-of-Knightsbridge-A13-237714.html",
            "https://adstandards.ie/complaint/health-and-beauty-26/",
        ),
        seen="rule 12.12, website limits",
        not_encoded="shapes wording and duties, decides nothing about a patient",
    ),
    Source(
        "S-MHRA",
        "MHRA / NHS software guidance",
        (
            "https://innovation.nhs.uk/innovation-guides/regulation",
            "https://www.digitalhealth.net/2020/08/health-apps-developers-take-note-new-mhra-rules-are-here/",
            "https://devicesfordignity.org.uk/2020/06/mhra-releases-guidelines-for-apps-and-other-software-used-for-the-diagnosis-treatment-and-management-of-patients-with-covid-19/",
            "https://vdocuments.net/mhra-software-flowchart-2021-1-29-flow-chart-introduction-medical-purpose-flow.html",
        ),
        seen="symptom checkers; classes; direct diagnosis",
        not_encoded="shapes wording and duties, decides nothing about a patient",
    ),
    Source(
        "S-R11",
        "MDR Rule 11",
        (
            "https://blog.johner-institute.com/regulatory-affairs/mdr-rule-11/",
            "https://blog.cm-dm.com/post/2025/06/27/Rogue-11%3A-a-MDR-story",
        ),
        seen="rule text; rev.1 June 2025",
        not_encoded="shapes wording and duties, decides nothing about a patient",
    ),
    Source(
        "S-FDA",
        "FDA CDS",
        (
            "https://innolitics.com/articles/fda-guidance-clinical-decision-support-software",
            "https://www.fda.gov/medical-devices/digital-health-center-excellence/step-6-software-function-intended-provide-clinical-decision-support",
            "https://www.thefdalawblog.com/?p=15814",
        ),
        seen="criteria; Jan 2026",
        not_encoded="shapes wording and duties, decides nothing about a patient",
    ),
    Source(
        "S-DCB",
        "DCB0129/0160",
        (
            "https://trust.assuric.com/accenture/public/faq",
            "https://medtechmentor.co.uk/clinical-safety-for-samd-a-founders-guide-to-dcb0129-0160/",
        ),
        seen="duties",
        not_encoded="shapes wording and duties, decides nothing about a patient",
        second_hand=True,
    ),
    Source(
        "S-ICO",
        "UK GDPR",
        (
            "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/childrens-information/children-and-the-uk-gdpr/what-are-the-rules-about-an-iss-and-consent/",
            "https://www.fedma.org/legalfacts/uk-lfp/data-uk-lfp/definitions-4/",
        ),
        seen="Art. 9, age 13, DPIA",
        not_encoded="shapes wording and duties, decides nothing about a patient",
    ),
    Source(
        "S-AIACT",
        "EU AI Act Art. 50",
        (
            "https://fontvera.eu/intelligence/ai-act-faq-chatbots",
            "https://thedailyscout.com/s/hPFZyiVC3lA",
        ),
        seen="disclosure, 2 Aug 2026",
        not_encoded="shapes wording and duties, decides nothing about a patient",
        second_hand=True,
    ),
)
