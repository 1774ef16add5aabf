"""What a message states, read from the vocabulary as it stands: whose it is, of which part, and whether at all."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rasa.shared.importers.utils import training_data_from_paths

from components.medicine_mentions import MedicineMentions
from components.phrase_matcher import PhraseMatcher
from components.spacy_pipeline import UsualLemmas, build
from components.stated_facts import StatedFacts
from components.vocabulary import Vocabulary

LOOKUPS = Path(__file__).parents[2] / "data" / "nlu" / "lookups"
Read = Callable[[str], dict[str, Any]]


@pytest.fixture(scope="module")
def read() -> Read:
    words = Vocabulary.of(training_data_from_paths([str(LOOKUPS)], "en"))
    nlp = build()
    lemmas = nlp.get_pipe("usual_lemmas")
    assert isinstance(lemmas, UsualLemmas)
    stated = StatedFacts(
        PhraseMatcher(nlp.vocab, lemmas.lemma, words.phrases, words.classes),
        PhraseMatcher(nlp.vocab, lemmas.lemma, {"idiom": words.idioms}, words.classes),
        MedicineMentions(nlp.vocab, words.products),
    )

    def facts(text: str) -> dict[str, Any]:
        found = stated.entities(nlp(text), {"now": "2026-11-23T10:00:00+00:00"})
        return {entity["value"]: entity["answer"] for entity in found if entity["entity"] == "fact"}

    return facts


@pytest.mark.parametrize(
    ("text", "fact", "answer"),
    [
        ("got one of my migraines, left side, throbbing like mad", "pulsating", "present"),
        ("my tooth is throbbing and i have a headache", "pulsating", None),
        ("headache, right hand side", "unilateral", "present"),
        ("paracetamol isn't touching my toothache", "acute_meds_fail", None),
        ("paracetamol isn't touching my toothache", "tooth_pain_controlled", "absent"),
        ("terrible toothache, ibuprofen does nothing", "acute_meds_fail", None),
        ("paracetamol isn't touching my headache", "acute_meds_fail", "present"),
        ("paracetamol isn't touching my headache", "tooth_pain_controlled", None),
        ("paracetamol does not help any more", "acute_meds_fail", "present"),
        ("face is puffy on one side", "unilateral", None),
        ("it gets bad like 3 times a week and light kills me", "photophobia", "present"),
        ("no one has told me i snore", "snores_loudly", "absent"),
        ("ive never been told i grind", "told_grinding_at_night", "absent"),
        ("used to grind my teeth but not any more", "told_grinding_at_night", None),
        ("mum had breast cancer, i just have headaches", "cancer_history", None),
        ("dad has high blood pressure, i only get headaches", "hypertension", None),
        ("migraines run in my family, my sister gets zigzags", "aura_visual", None),
        ("my son has headaches that wake him at night", "has_headache", "present"),
        ("my wife is 34 and has terrible migraines", "has_headache", "present"),
        ("no weakness anywhere", "limb_weakness", "absent"),
        ("no rash", "rash_nonblanching", "absent"),
        ("weakness for cake", "limb_weakness", None),
        ("more of a squeezing feeling than a throb", "pulsating", "absent"),
        ("neither light nor noise bothers me", "photophobia", "absent"),
        ("this form is giving me a headache", "has_headache", None),
        ("migraine without aura since my 20s", "aura_visual", "absent"),
        ("cold wind on my face sets off the shocks", "trigger_touch", "present"),
        ("headache clears after half an hour", "aura_resolved", None),
    ],
)
def test_what_a_message_states(text: str, fact: str, answer: str | None, read: Read) -> None:
    assert read(text).get(fact) == answer


@pytest.mark.parametrize(
    ("text", "fact", "low", "high"),
    [
        ("headaches gone from 2 a month to 3 a week", "headache_days_month", 12, 13),
        ("headaches were 5 days a month, these days its more like 15", "headache_days_month", 15, 15),
        ("half a dozen migraines a month", "headache_days_month", 6, 6),
        ("only 5 headache free days a month", "headache_days_month", 25, 25),
        ("twice a day, about 45 minutes at a time", "attack_minutes", 45, 45),
        ("headaches 2-3 times per week x 6 months", "months_at_frequency", 6, 6),
        ("tried propranolol and topiramate, neither worked", "preventives_tried", 2, 2),
        ("head has hurt since i banged it on saturday", "head_injury_days", 2, 2),
    ],
)
def test_which_number_a_message_states(text: str, fact: str, low: float, high: float, read: Read) -> None:
    assert low <= read(text)[fact] <= high


def test_a_danger_told_in_one_part_is_not_denied_in_another(read: Read) -> None:
    assert read("i said no fever but ive just checked and its 38.4").get("fever") != "absent"
