"""How well the held-out sets are understood, in figures."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from clinical.facts import FACTS
from clinical.red_flag_screen import screen
from tests.nlu import held_out
from tests.nlu.held_out import ABSENT, PRESENT, Wanted
from tests.nlu.understanding import Listener, Understood

NOT_PRESENT = (ABSENT, "not_sure", 0)
YES_NO_QUESTION = {"id": "photophobia", "kind": "finding"}
# Acts that only make sense while a question is open.
IN_INTERVIEW = ("correct_answer", "go_back", "skip_question", "ask_why", "ask_repeat")
# Read as out of scope by a person, whatever the machine calls it.
NOT_UNDERSTOOD = ("out_of_scope", "nlu_fallback")
CRISIS = "FAQ-40"
RELATIVE_SLACK, ABSOLUTE_SLACK = 0.07, 0.5


def answers_of(understood: Understood) -> dict[str, Any]:
    """Each fact's answer."""
    return {name: entity["answer"] for name, entity in understood.facts.items()}


def is_right(answer: Any, want: Wanted) -> bool:
    """Whether an answer is the wanted one; a number may be anywhere in the wanted range, rounded."""
    if isinstance(want, tuple):
        if isinstance(answer, str) or answer is None:
            return False
        low, high = want
        return low * (1 - RELATIVE_SLACK) - ABSOLUTE_SLACK <= answer <= high * (1 + RELATIVE_SLACK) + ABSOLUTE_SLACK
    return bool(answer == want or (want == ABSENT and answer == 0))


@dataclass
class FactScores:
    """Facts found, missed and wrongly found, by name."""

    found: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    extra: Counter[str] = field(default_factory=Counter)
    denied: int = 0
    denied_but_present: list[tuple[str, str]] = field(default_factory=list)
    numbers: int = 0
    wrong_numbers: list[tuple[str, str, Any, Any]] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.found.total() / max(1, self.found.total() + self.extra.total())

    @property
    def recall(self) -> float:
        return self.found.total() / max(1, self.found.total() + self.missed.total())

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)

    def of(self, name: str) -> tuple[float, float]:
        """Precision and recall of one fact."""
        found = self.found[name]
        return found / max(1, found + self.extra[name]), found / max(1, found + self.missed[name])


def score_facts(listener: Listener, folder: Path = held_out.FOLDER) -> FactScores:
    scores = FactScores()
    for message in held_out.messages(folder):
        facts = answers_of(listener.hear(message.says))
        for name, want in message.states.items():
            _score_wanted(scores, message.says, name, want, facts.get(name))
        for name, answer in facts.items():
            if name not in message.states and name not in message.may and answer not in NOT_PRESENT:
                scores.extra[name] += 1
                scores.notes.append((message.says, f"extra {name}={answer}"))
        for name in message.never:
            scores.denied += 1
            if facts.get(name, ABSENT) not in NOT_PRESENT:
                scores.denied_but_present.append((message.says, name))
    return scores


def _score_wanted(scores: FactScores, says: str, name: str, want: Wanted, answer: Any) -> None:
    is_number = isinstance(want, tuple)
    if is_number:
        scores.numbers += 1
        if not is_right(answer, want):
            scores.wrong_numbers.append((says, name, want, answer))
    if want == ABSENT:
        scores.denied += 1
        if answer not in (None, *NOT_PRESENT):
            scores.denied_but_present.append((says, name))
    is_found = is_right(answer, want) or (is_number and isinstance(answer, (int, float)))
    is_found = is_found or (want == PRESENT and FACTS[name].kind == "number" and answer not in (None, *NOT_PRESENT))
    if is_found:
        scores.found[name] += 1
    else:
        scores.missed[name] += 1
        scores.notes.append((says, f"missed {name} {want}, got {answer}"))


@dataclass
class Tally:
    """Right out of how many, and what went wrong."""

    total: int = 0
    wrong: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def share(self) -> float:
        return 1 - len(self.wrong) / max(1, self.total)

    def note(self, says: str, want: str, got: str, *, is_ok: bool) -> None:
        self.total += 1
        if not is_ok:
            self.wrong.append((says, want, got))


def score_questions(listener: Listener, folder: Path = held_out.FOLDER) -> Tally:
    tally = Tally()
    for says, topic in held_out.questions(folder):
        understood = listener.hear(says)
        got = f"{understood.intent} {understood.topic}"
        # Hopeless words are met with the crisis card, as a question or as what they are.
        is_ok = understood.topic == topic or (topic == CRISIS and understood.intent == "express_self_harm")
        tally.note(says, topic, got, is_ok=is_ok)
    return tally


def score_acts(listener: Listener, folder: Path = held_out.FOLDER) -> Tally:
    tally = Tally()
    for says, intent in held_out.acts(folder):
        pending = YES_NO_QUESTION if intent in IN_INTERVIEW else None
        got = listener.hear(says, pending).intent
        tally.note(says, intent, got, is_ok=got == intent)
    return tally


def score_answers(listener: Listener, folder: Path = held_out.FOLDER) -> Tally:
    tally = Tally()
    for answer in held_out.answers(folder):
        facts = answers_of(listener.hear(answer.says, answer.pending))
        asked = set(answer.pending.get("facts") or [answer.pending["id"]])
        is_ok = all(
            any(is_right(facts.get(name), reading) for reading in (want, *answer.may))
            for name, want in answer.means.items()
        )
        is_ok = is_ok and (bool(answer.means) or asked.isdisjoint(facts))
        got = str({name: facts.get(name) for name in asked})
        tally.note(f"[{answer.pending['id']}] {answer.says}", str(answer.means), got, is_ok=is_ok)
    return tally


def score_out_of_scope(listener: Listener, folder: Path = held_out.FOLDER) -> Tally:
    """Out-of-scope messages taken for something in scope. A question of no topic, small talk and abuse are no harm."""
    tally = Tally()
    harmless = (*NOT_UNDERSTOOD, "ask_question", "greet", "goodbye", "thank", "insult", "other_language")
    for says in held_out.out_of_scope(folder):
        understood = listener.hear(says)
        got = f"{understood.intent} {understood.topic or ''} {sorted(understood.facts)}"
        is_ok = understood.intent in harmless and understood.topic is None and not understood.facts
        tally.note(says, "out_of_scope", got, is_ok=is_ok)
    return tally


def score_self_harm(listener: Listener) -> tuple[Tally, Tally]:
    """Wishes to die that are heard, and words that sound like one and raise no alarm; the screen's part included."""
    heard, left_alone = Tally(), Tally()
    for kind, tally in (("meant", heard), ("not_meant", left_alone)):
        for says in held_out.read_file("self_harm.yml")[kind]:
            understood = listener.hear(str(says))
            is_alarm = understood.intent == "express_self_harm" or understood.topic == CRISIS
            is_alarm = is_alarm or PRESENT in (
                understood.answer("suicidal_thoughts"),
                understood.answer("suicidal_plan_or_now"),
            )
            tally.note(str(says), kind, understood.intent, is_ok=is_alarm == (kind == "meant"))
    return heard, left_alone


def score_in_scope(listener: Listener, folder: Path = held_out.FOLDER) -> Tally:
    """Messages in scope that are taken for out of scope."""
    tally = Tally()
    told = [(message.says, None) for message in held_out.messages(folder) if message.states]
    asked = [(says, None) for says, _ in held_out.questions(folder)]
    acted = [(says, YES_NO_QUESTION if intent in IN_INTERVIEW else None) for says, intent in held_out.acts(folder)]
    for says, pending in (*told, *asked, *acted):
        understood = listener.hear(says, pending)
        is_ok = understood.intent not in NOT_UNDERSTOOD or bool(understood.facts)
        tally.note(says, "in scope", understood.intent, is_ok=is_ok)
    return tally


def score_red_flags() -> tuple[Tally, Tally]:
    """Red flags seen by the screen alone, and near misses that raise an alarm."""
    from clinical import Urgency, assess

    seen, alarms = Tally(), Tally()
    flags = held_out.read_file("red_flags.yml")
    for each in flags["red_flags"]:
        facts = {sighting.fact: sighting.answer for sighting in screen(each["says"])}
        urgency = assess(facts).urgency
        is_ok = urgency is not None and urgency >= Urgency(each.get("urgency", "emergency"))
        seen.note(each["says"], each.get("urgency", "emergency"), f"{urgency} {facts}", is_ok=is_ok)
    for each in flags["near_misses"]:
        facts = {sighting.fact: sighting.answer for sighting in screen(each["says"])}
        is_alarm = assess(facts).urgency is Urgency.EMERGENCY or facts.get("suicidal_thoughts") == PRESENT
        alarms.note(each["says"], "no alarm", str(facts), is_ok=not is_alarm)
    return seen, alarms
