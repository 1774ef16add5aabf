"""What patients read: plain, in gaps that are filled, and within what the regulation lets a clinic say."""

import re

import pytest
import textstat
import yaml

from clinical.interview import ORDER
from tests.agreement.project_files import ROOT, domain, payloads_of, responses, text_of

WORDS_AN_ANSWER_MAY_HAVE = 70
SCHOOL_YEARS = 7
"""Automated readability index, in years of school: readers of about 12."""
READ_WITH_THE_INTERVIEW = re.compile(
    r"utter_(ask|because|emergency|steps|result|same_day|summary|change|why)_|utter_(result|same_day|safety_net|limits|what)"
)
SENTENCES = sorted(
    name for name in responses() if READ_WITH_THE_INTERVIEW.match(name) and text_of(name).endswith((".", "?", "!"))
)
"""Questions and results. Names of places and patterns are no sentences: a formula says nothing of a single word."""
HARDER_TO_READ = {
    "utter_safety_net": "one list of signs after one opening, word for word from the evidence sheet",
    "utter_ask_breastfeeding": "three words, one of them long and known to whoever it concerns",
    "utter_because_CLS_03": "names the pattern, chronic migraine, in the sentence the sheet gives",
    "utter_because_CLS_04": "names the pattern, tension-type headache, in the sentence the sheet gives",
}
"""The exceptions, each with its reason."""
MEDICINES_NAMED_ONLY_WHEN_ASKED = re.compile(r"botox|botulinum", re.IGNORECASE)
NEVER_SAID = re.compile(
    r"\b(you have (?:a |an )?(?:migraine|stroke|cancer|tmd)|diagnosed with|guarantee|painless|best|proven|cure)\b", re.I
)
ABOUT_THE_TREATMENT = re.compile(r"utter_(faq_\d\d|(?:no_)?fact_wants_botox|ask_wants_botox|ask_btx_\w+)$")


def test_there_are_40_answers_of_at_most_70_words():
    answers = [name for name in responses() if re.fullmatch(r"utter_faq_\d\d", name)]
    assert len(answers) == 40
    assert [name for name in answers if len(text_of(name).split()) > WORDS_AN_ANSWER_MAY_HAVE] == []


def test_nothing_starts_the_subject_of_a_prescription_medicine():
    """REG-08: only answers to a question, and questions to someone who asked for it, name it."""
    for name, variants in responses().items():
        if not ABOUT_THE_TREATMENT.match(name):
            assert not MEDICINES_NAMED_ONLY_WHEN_ASKED.search(variants[0]["text"]), name
        for button in variants[0].get("buttons", ()):
            assert not MEDICINES_NAMED_ONLY_WHEN_ASKED.search(button["title"]), name


def test_no_text_says_what_someone_has_or_promises_anything():
    for name in responses():
        if not name.startswith("utter_faq_"):
            assert not NEVER_SAID.search(text_of(name)), name


def test_the_sentences_the_sheet_gives_are_said():
    assert text_of("utter_greet").startswith("I'm an automated assistant, not a doctor or dentist. I can't diagnose.")
    assert "call {ambulance_number} now" in text_of("utter_greet")
    assert text_of("utter_result").startswith("Based on your answers, we suggest:")
    assert text_of("utter_result_reasons").startswith("Because you told us:")
    assert text_of("utter_safety_net").startswith("Get help at once if: sudden worst headache,")
    assert "Please call {ambulance_number} now (or ask someone near you). Don't drive yourself." in text_of(
        "utter_emergency_card"
    )
    assert text_of("utter_same_day").startswith("You should speak to a health professional today.")
    assert text_of("utter_limits") == "I may be wrong or miss something. If you are worried, trust that and call."
    assert "It isn't watched day and night." in text_of("utter_hand_over")
    assert "fit a pattern that doctors call {pattern}. Only a clinician can confirm it." in text_of("utter_pattern")


def test_every_emergency_card_says_whom_to_call_and_not_to_wait():
    cards = [name for name in responses() if name.startswith("utter_emergency_") and not name.endswith("heading")]
    for name in cards:
        assert "Don't wait for a booking or a reply here." in text_of(name), name
        assert "{ambulance_number}" in text_of(name) or "{urgent_help}" in text_of(name), name


def test_the_emergency_card_offers_nothing_but_the_call():
    assert payloads_of("utter_emergency_card") == ["/call_made", "/cannot_call"]


@pytest.mark.parametrize("name", SENTENCES)
def test_every_question_and_result_reads_like_a_12_year_olds_book(name):
    text = re.sub(r"\{\w+\}", "it", text_of(name))
    score = textstat.automated_readability_index(text)
    assert (score <= SCHOOL_YEARS) != (name in HARDER_TO_READ), (score, text)


def test_the_interview_as_a_whole_reads_like_a_12_year_olds_book():
    text = " ".join(text_of(f"utter_ask_{item.id}") for item in ORDER)
    assert textstat.automated_readability_index(text) <= SCHOOL_YEARS


def test_every_question_asks_one_thing_at_a_time():
    for item in ORDER:
        assert text_of(f"utter_ask_{item.id}").count("?") <= 3, item.id


def test_no_response_carries_markup():
    for name in responses():
        assert not re.search(r"<[a-z/]|\*\*|\]\(", text_of(name)), name


def test_ten_other_languages_are_answered():
    assert len([name for name in responses() if name.startswith("utter_other_language_")]) >= 10


def test_domain_reads_the_same_to_rasa_and_to_the_web_service():
    assert yaml.safe_load((ROOT / "domain.yml").read_text())["responses"].keys() == domain()["responses"].keys()
