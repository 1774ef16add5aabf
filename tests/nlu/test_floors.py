"""Floors under how well visitors are understood, on messages written without sight of the vocabulary.

A floor is the target where that is met, and else just below what was measured, with the target beside it: so that
nothing gets worse. Raise it with the figure; never lower it, and never teach the model these very messages.
"""

from tests.nlu import held_out, scores, urgency_scores
from tests.nlu.held_out import BLIND
from tests.nlu.understanding import Listener


def test_facts_in_free_text(model: Listener) -> None:
    facts = scores.score_facts(model, BLIND)
    assert facts.f1 >= 0.86, facts.notes  # target 0.93
    assert facts.precision >= 0.86, facts.notes  # target 0.93
    assert facts.recall >= 0.85, facts.notes  # target 0.93
    assert len(facts.denied_but_present) <= 0.05 * facts.denied, facts.denied_but_present  # target 0.01
    assert len(facts.wrong_numbers) <= 0.21 * facts.numbers, facts.wrong_numbers  # target 0.07


def test_questions_are_taken_to_their_topic(model: Listener) -> None:
    tally = scores.score_questions(model, BLIND)
    assert tally.share >= 0.93, tally.wrong


def test_what_a_visitor_does(model: Listener) -> None:
    tally = scores.score_acts(model, BLIND)
    assert tally.share >= 0.95, tally.wrong


def test_answers_to_the_question_that_was_put(model: Listener) -> None:
    tally = scores.score_answers(model, BLIND)
    assert tally.share >= 0.77, tally.wrong  # target 0.95


def test_what_is_out_of_scope_is_known(model: Listener) -> None:
    tally = scores.score_out_of_scope(model, BLIND)
    assert tally.share >= 0.91, tally.wrong  # target 0.92


def test_what_is_in_scope_is_kept(model: Listener) -> None:
    tally = scores.score_in_scope(model, BLIND)
    assert tally.share >= 0.97, tally.wrong


def test_emergencies_in_free_text_are_seen_and_few_harmless_messages_alarm() -> None:
    seen, left_alone = urgency_scores.score_emergencies(BLIND)
    assert seen.wrong == []
    assert left_alone.share >= 0.97, left_alone.wrong


def test_the_sets_are_large_enough() -> None:
    assert len(held_out.messages(BLIND)) >= 250
    assert len(held_out.questions(BLIND)) >= 160
    assert {topic for _, topic in held_out.questions(BLIND)} == {f"FAQ-{number:02}" for number in range(1, 41)}
    assert len(held_out.acts(BLIND)) + len(held_out.answers(BLIND)) >= 120
    assert len(held_out.out_of_scope(BLIND)) >= 100
