"""Floors on a further set that somebody wrote who had seen neither the training data nor the code."""

from __future__ import annotations

from tests.nlu import held_out, scores
from tests.nlu.held_out import UNSEEN
from tests.nlu.understanding import Listener


def test_questions_are_taken_to_their_topic(model: Listener) -> None:
    tally = scores.score_questions(model, UNSEEN)
    assert tally.share >= 0.96, tally.wrong


def test_what_a_visitor_does(model: Listener) -> None:
    tally = scores.score_acts(model, UNSEEN)
    assert tally.share >= 0.95, tally.wrong


def test_answers_to_the_question_that_was_put(model: Listener) -> None:
    tally = scores.score_answers(model, UNSEEN)
    assert tally.share >= 0.93, tally.wrong  # target 0.95


def test_what_is_out_of_scope_is_known(model: Listener) -> None:
    tally = scores.score_out_of_scope(model, UNSEEN)
    assert tally.share >= 0.92, tally.wrong


def test_what_is_in_scope_is_kept(model: Listener) -> None:
    acted = [(says, intent) for says, intent in held_out.acts(UNSEEN) if intent not in scores.IN_INTERVIEW]
    asked = [(says, topic) for says, topic in held_out.questions(UNSEEN)]
    lost = [says for says, _ in [*acted, *asked] if model.hear(says).intent in scores.NOT_UNDERSTOOD]
    assert len(lost) <= 0.03 * len([*acted, *asked]), lost


def test_wishes_to_die_are_heard_and_despair_over_a_tooth_is_none(model: Listener) -> None:
    heard, alarms = scores.score_self_harm(model)
    assert heard.share >= 0.92, heard.wrong  # target 0.99
    assert alarms.share >= 0.94, alarms.wrong  # target 0.97


def test_the_sets_are_large_enough() -> None:
    assert len(held_out.questions(UNSEEN)) >= 160
    assert len(held_out.acts(UNSEEN)) >= 140
    assert len(held_out.answers(UNSEEN)) >= 140
    assert len(held_out.out_of_scope(UNSEEN)) >= 100
    said = held_out.read_file("self_harm.yml")
    assert len(said["meant"]) >= 60
    assert len(said["not_meant"]) >= 100
