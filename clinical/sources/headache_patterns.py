"""What is known of headache patterns and their routes. Pages were read in part, never whole guidelines."""

from __future__ import annotations

from clinical.sources.source import Source

SOURCES_ON_HEADACHE_PATTERNS = (
    Source(
        "S-NHSMIG",
        "NHS migraine advice copies",
        (
            "https://www.abrahamthepharmacist.com/post/migraine-migraine-relief-treatment",
            "https://www.gpdq.co.uk/symptoms/migrane/",
        ),
        seen=">5 days/month; 999 list",
        not_encoded="triggers and treatment",
        second_hand=True,
    ),
    Source(
        "S-BORDERS",
        "NHS Borders RefHelp",
        ("https://www.rightdecisions.scot.nhs.uk/borders-ref-help-toolkit/neurology/facial-pain-neurology",),
        seen="3 preventives; TN",
        not_encoded="local clinic letters",
    ),
    Source(
        "S-MWOA",
        "ICHD-3 1.1",
        ("https://pmc.ncbi.nlm.nih.gov/articles/PMC9580058/table/t1-jyms-2022-00528/",),
        seen="A–E",
        not_encoded="'not better accounted for by another diagnosis'",
    ),
    Source(
        "S-MWA",
        "ICHD-3 1.2 final 3-of-6; beta 2-of-4",
        (
            "https://eguideline.guidelinecentral.com/i/1226253/8",
            "https://www.ichd-3.org/1-migraine/1-2-migraine-with-aura/",
        ),
        seen="both versions",
        not_encoded="motor, brainstem and retinal aura: treated as stroke signs",
    ),
    Source(
        "S-ICHDCM",
        "ICHD-3 1.3",
        (
            "https://beta.ichd-3.org/1-migraine/1-3-chronic-migraine/",
            "https://thejournalofheadacheandpain.biomedcentral.com/articles/10.1186/s10194-021-01228-4/tables/4",
        ),
        seen="criteria and overuse note",
        not_encoded="relief by a triptan as proof of a migraine day, outside the diary",
    ),
    Source(
        "S-TTH",
        "ICHD-3 2.1-2.3",
        (
            "https://ichd-3.org/2-tension-type-headache/2-2-frequent-episodic-tension-type-headache/",
            "http://beta.ichd-3.org/2-tension-type-headache/2-3-chronic-tension-type-headache/",
        ),
        seen="criteria, hierarchy, NDPH note",
        not_encoded="muscle tenderness; names of the infrequent and frequent forms",
    ),
    Source(
        "S-CH",
        "ICHD-3 3.1",
        ("https://thejournalofheadacheandpain.biomedcentral.com/articles/10.1186/s10194-022-01504-x/tables/1",),
        seen="criteria",
        not_encoded="side and site in detail",
    ),
    Source(
        "S-PH",
        "ICHD-3 3.2, 3.3",
        (
            "https://gist.github.com/t0mst0ne/65befd87f3581a8b6c6f2252ddb69e73",
            "https://gist.github.com/t0mst0ne/6fc7e7071caf300b52f5796e1e004ed1",
        ),
        seen="criteria",
        not_encoded="the answer to indometacin; hemicrania continua",
        second_hand=True,
    ),
    Source(
        "S-MOH",
        "ICHD-3 8.2",
        (
            "https://chsg.org/resources-category/medication-overuse-headache/",
            "https://nsj.org.sa/highwire/markup/3706/expansion",
            "https://www.ichd-3.org/8-headache-attributed-to-a-substance-or-its-withdrawal/8-2-medication-overuse-headache-moh/8-2-5-combination-analgesic-overuse-headache/",
            "https://ichd-3.org/8-headache-attributed-to-a-substance-or-its-withdrawal/8-2-medication-overuse-headache-moh/8-2-3-simple-analgesic-overuse-headache/",
        ),
        seen="thresholds, pooling rule",
        not_encoded="withdrawal; gepants are not on the list",
    ),
    Source(
        "S-TN",
        "ICHD-3 13.1.1",
        (
            "https://ichd-3.org/13-painful-cranial-neuropathies-and-other-facial-pains/13-1-trigeminal-neuralgia/13-1-1-classical-trigeminal-neuralgia/",
        ),
        seen="criteria",
        not_encoded="examination and imaging",
    ),
    Source(
        "S-IDM",
        "Lipton 2003",
        (
            "https://mayoclinic.elsevierpure.com/en/publications/a-self-administered-screener-for-migraine-in-primary-care-the-id-",
        ),
        seen="accuracy",
        not_encoded="the published questions and their accuracy",
    ),
    Source(
        "S-POUND",
        "Detsky 2006",
        (
            "https://old.grepmed.com/images/2968",
            "https://timeofcare.com/pound-diagnosis-of-migraine-without-aura",
        ),
        seen="LRs, probabilities",
        not_encoded="likelihood ratios, for clinicians to read",
    ),
    Source(
        "S-MIDAS",
        "MIDAS",
        ("https://bio-protocol.org/exchange/minidetail?id=5572984&type=30",),
        seen="bands",
        not_encoded="the five published questions and the lower bands",
    ),
    Source(
        "S-SINUS",
        "Schreiber 2002 interim",
        ("http://chicagoheadacheclinic.com/archives/sinus.html",),
        seen="90 %, n=2524",
        not_encoded="everything: information only",
    ),
)
