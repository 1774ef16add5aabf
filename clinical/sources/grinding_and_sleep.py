"""What is known of grinding, clenching and sleep. Pages were read in part, never whole guidelines."""

from __future__ import annotations

from clinical.sources.source import Source

SOURCES_ON_GRINDING_AND_SLEEP = (
    Source(
        "S-BRUX18",
        "Lobbezoo 2018",
        ("https://pmc.ncbi.nlm.nih.gov/articles/PMC6287494",),
        seen="definitions, no cut-offs",
        not_encoded="clinical and instrumental grades",
    ),
    Source(
        "S-BRUX25",
        "Verhoeff 2025",
        (
            "https://www.biocloudy.com/literatureDetail/MzI3OTg1Mg==",
            "https://knowt.com/note/4d33eeb1-be70-4d64-ab48-9c49c2cc5e9a/Updating-the-Bruxism-Definitions-Report",
        ),
        seen="revised grading",
        not_encoded="clinically based and device-based findings",
    ),
    Source(
        "S-STAB",
        "Manfredini 2023; STAB discussion",
        (
            "https://bruxismsupport.org/post/standardised-tool-for-the-assessment-of-bruxism",
            "https://dmp.umw.edu.pl/en/article/2024/61/3/323/",
        ),
        seen="14 domains, 66 items; grading named",
        not_encoded="its items; the domains serve as a check-list",
    ),
    Source(
        "S-BRUXSCREEN",
        "Lobbezoo 2024",
        ("https://doi.org/10.1111/joor.13442",),
        seen="two parts, pilot",
        not_encoded="its items",
    ),
    Source(
        "S-AWAKE",
        "awake bruxism consensus",
        (
            "https://ohi-s.com/articles-videos/current-knowledge-and-future-perspectives-on-awake-bruxism-assessment-expert-consensus-recommendations",
        ),
        seen="EMA; grinding awake rare",
        not_encoded="repeated prompts by telephone",
    ),
    Source(
        "S-BRUXRF",
        "Bertazzo-Silveira 2016",
        (
            "https://pubmed.ncbi.nlm.nih.gov/27522154/",
            "https://cats.uthscsa.edu/published_cats_friendly.php?id=3130",
        ),
        seen="ORs",
        not_encoded="odds ratios, for clinicians to read",
    ),
    Source(
        "S-NHSBRUX",
        "NHS teeth grinding",
        (
            "https://nicswell.co.uk/conditions-and-treatments/teeth-grinding-bruxism/teeth-grinding-bruxism-1",
            "https://1stchoicepharmacy.co.uk/nhs_conditions_teeth-grinding",
        ),
        seen="when to see dentist/GP",
        not_encoded="treatment",
    ),
    Source(
        "S-STOP",
        "STOP-Bang",
        (
            "https://www.pssatl.com/patient-information/patient-forms/stop-bang-questionnaire/",
            "https://fpnotebook.com/Lung/Exam/StpBngQstnr.htm",
        ),
        seen='scoring, "proprietary to University Health Network"',
        not_encoded="the newer neck sizes by sex; its wording and name",
    ),
)
