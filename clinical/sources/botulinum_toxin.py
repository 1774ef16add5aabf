"""What is known of botulinum toxin for migraine. Pages were read in part, never whole guidelines."""

from __future__ import annotations

from clinical.sources.source import Source

SOURCES_ON_BOTULINUM_TOXIN = (
    Source(
        "S-TA260",
        "NICE TA260",
        ("https://nice.org.uk/guidance/TA260/chapter/1-recommendations",),
        seen="eligibility, stopping (current wording)",
        not_encoded="cost and clinic organisation",
    ),
    Source(
        "S-EMC",
        "Botox 100 U SmPC",
        ("https://www.medicines.org.uk/emc/product/859/smpc",),
        seen="UK indications",
        not_encoded="indications outside migraine",
    ),
    Source(
        "S-IESMPC",
        "Irish indication",
        ("https://www.abbviepro.com/ie/en/neuroscience/neurology/products/botox-chronic-migraine.html",),
        seen="wording",
        not_encoded="'responded poorly to other preventives', which counting alone cannot show",
    ),
    Source(
        "S-DOSE",
        "posology table",
        ("https://rxreasoner.com/indications/I-922296",),
        seen="155–195 U, muscles, 12 weeks",
        not_encoded="doses and muscles: the injector's business",
        second_hand=True,
    ),
    Source(
        "S-USBTX",
        "US patient information",
        (
            "https://view.joomag.com/headwise-headwise-volume-6-issue-2/0742562001506540052?page=14",
            "https://viewer.joomag.com/headwise-headwise-volume-6-issue-2/0742562001506540052/p13",
            "https://pdfcoffee.com/apc55bl15-injection-workbook-final-elec-pdf-free.html",
        ),
        seen="indication, limits, warnings, 8–9 vs 6–7 days",
        not_encoded="interactions beyond those the injector asks about",
    ),
    Source(
        "S-PREEMPT",
        "Diener 2020 pooled PREEMPT",
        (
            "https://doi.org/10.1007/s40122-020-00198-w",
            "https://www.neurologieportal.nl/nl/journal-neurology-neurosurgery-psychiatry/207-onabota-cm-benefits-beyond-headache-day-reduction",
        ),
        seen="44.8 vs 34.2 % etc.",
        not_encoded="figures, told in answers to questions",
    ),
    Source(
        "S-COCHRANE",
        "Herd 2018/2019",
        ("https://pmc.ncbi.nlm.nih.gov/articles/PMC6661560",),
        seen="−2.0 days, AE RR 2, episodic",
        not_encoded="figures, told in answers to questions",
    ),
    Source(
        "S-JAMA",
        "Jackson 2012",
        ("http://jama.jamanetwork.com/article.aspx?articleid=1148201",),
        seen="−2.30",
        not_encoded="figures, told in answers to questions",
    ),
    Source(
        "S-HULL",
        "Khalil 2014",
        ("https://thejournalofheadacheandpain.biomedcentral.com/articles/10.1186/1129-2377-15-54/tables/3",),
        seen="side-effect %",
        not_encoded="figures, told in answers to questions",
    ),
    Source(
        "S-BTXTIME",
        "clinic pages on timing",
        (
            "https://www.jouvenceaesthetics.co.uk/post/2018/12/01/botox-for-chronic-migraine",
            "https://hunarclinic.co.uk/conditions/chronic-migraine/",
            "https://gpmatters.co.uk/migraines-botox-glasgow.html",
        ),
        seen="10–20 min; ≥4 weeks; 2nd cycle",
        not_encoded="weak clinic pages, told in answers to questions",
        second_hand=True,
    ),
    Source(
        "S-CLOUD9",
        "clinic patient sheet",
        ("http://www.cloudnineclinic.com/botox-chronic-migraine.html",),
        seen="pregnancy, breastfeeding, infection",
        not_encoded="weak clinic page, used for pregnancy and breastfeeding only",
        second_hand=True,
    ),
    Source(
        "S-ASKMED",
        "aftercare habit",
        (
            "https://themednet.org/how-do-you-counsel-patients-to-reduce-post-procedure-side-effects-with-onabotulinumtoxina-botox-for-chronic-migraine",
        ),
        seen="do not rub",
        not_encoded="aftercare habits, told in answers to questions",
    ),
    Source(
        "S-BTXTMD",
        "botulinum in TMD",
        (
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC11289222/",
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC11230827",
            "https://c.coek.info/pdf-botulinum-toxin-type-a-for-painful-temporomandibular-disorders-systematic-review.html",
        ),
        seen="findings",
        not_encoded="figures, told in answers to questions",
    ),
    Source(
        "S-HNY",
        "Humber and N Yorkshire policy 2025",
        ("https://hnyppr.org.uk/web/york/w/botulinum-toxin-a-migrane-policy",),
        seen="neurologist diagnosis",
        not_encoded="local funding rules",
    ),
)
