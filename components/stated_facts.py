"""From what a message says to the facts that it states."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from spacy.tokens import Doc

from clinical.facts import FACTS
from clinical.red_flag_screen import Sighting, screen
from clinical.red_flag_screen.assertion import Assertion, Context
from clinical.red_flag_screen.figure_reader import Figure
from clinical.red_flag_screen.matching import Match
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.safer_end import safer_end
from clinical.red_flag_screen.word_sets import words_of
from components.age_and_sex import Person, age_and_sex
from components.ages_in_words import ages_in_words
from components.asked_about import facts_asked, in_context
from components.body_regions import BodyRegions
from components.counted_facts import CountedFacts
from components.denied_medicines import denied_medicines
from components.groundless_facts import AURAS, drop_what_belongs_to_nothing
from components.implied_facts import implied
from components.informants import sex_of_another, speaks_for_another
from components.longest_matches import longest, told_otherwise
from components.medicine_mentions import MedicineMentions
from components.painless import painless
from components.parts_spoken_of import in_its_region
from components.phrase_matcher import PhraseMatcher
from components.topics_of_numbers import DAYS_OF_CLASS, OTHER, Subject
from components.usual_words import words_of_doc
from components.weekdays_between import days_between

ABOUT, ABSENT, UNSURE, IF_DENIED = "about", "absent", "unsure", "if_denied"
_ANSWERS = {Assertion.PRESENT: "present", Assertion.ABSENT: "absent", Assertion.NOT_SURE: "not_sure"}
# Facts that stay true of a person although they lie in the past.
_LASTING = words_of(
    """
    cancer_history antiresorptive jaw_radiotherapy told_grinding_at_night broken_restorations tooth_wear_or_cracks
    aura_visual aura_sensory aura_speech aura_positive aura_unilateral aura_resolved aura_spread_gradual
    aura_then_headache_60 aura_succession papilloedema_told apnoea_seen
    """
)
# Of those, the ones that stay true although they are said to be over.
_ONCE_AND_FOR_ALL = words_of("cancer_history antiresorptive jaw_radiotherapy broken_restorations tooth_wear_or_cracks")
HOURS_A_DAY, LONGEST_USUAL_ATTACK_HOURS = 24, 72
_NO_NUMBER = {"low": None, "high": None}
# Facts whose phrases name a subject that numbers can be about.
_SUBJECTS = {
    **dict.fromkeys(("aura_visual", "aura_sensory", "aura_speech"), "aura"),
    "face_shock_pain": "shock",
    "has_headache": "has_headache",
    "head_injury_days": "head_injury",
    "btx_days_since": "botox",
    "spinal_epidural_days": "epidural",
    "facial_numbness": "numbness",
    "personality_change": "personality",
    # Counts beside these are of their tablets, of locking or of nights.
    **dict.fromkeys(
        words_of(
            """
            antiresorptive anticoagulant antiplatelet_not_aspirin immunosuppressed hypertension combined_contraceptive
            weekly_locking snores_loudly told_grinding_at_night
            """
        ),
        OTHER,
    ),
}


class StatedFacts:
    """Reads one document at a time into entities."""

    def __init__(self, facts: PhraseMatcher, idioms: PhraseMatcher, medicines: MedicineMentions) -> None:
        self._facts = facts
        self._idioms = idioms
        self._medicines = medicines

    def entities(self, doc: Doc, metadata: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Fact, mention and medicine entities, one a fact, in the order of the message."""
        words = words_of_doc(doc)
        asked = facts_asked(metadata)
        matches = longest(in_context(self._facts.find(doc), asked), words)
        medicines = list(self._medicines.find(doc))
        otherwise = told_otherwise(matches)
        matches = [match for match in matches if match.label not in otherwise]
        shadowing = [match for match in (*matches, *medicines) if not match.label.endswith(("/absent", "/none"))]
        carer = None if asked else speaks_for_another(words)
        context = Context(words, shadowing, self._idioms.find(doc), words[carer[0]].form if carer else None)
        found: dict[str, dict[str, Any]] = {}
        regions = BodyRegions(words)
        for match in matches:
            if not match.label.startswith(ABOUT) and (placed := in_its_region(match, regions, words)) is not None:
                stated = _stated(placed, context, words, doc.text)
                _let_what_follows_but_stand(found, stated, words)
                _keep(found, stated)
        sightings = screen(doc.text, words)
        _let_danger_stand(found, sightings)
        seen = [(each.fact, each.start, each.end) for each in sightings if each.answer != ABSENT]
        asserted = [match for match in matches if not _is_denied_subject(match, context)]
        named = [*_subjects(asserted, words), *_medicine_subjects(medicines, context), *_seen_subjects(seen, words)]
        for figure in CountedFacts(words, named, _today(metadata), medicines).all():
            if _is_of_patient(figure, context):
                _keep(found, _number(figure, words, doc.text))
        for figure in ages_in_words(words, _today(metadata)):
            _keep(found, _number(figure, words, doc.text))
        for person in age_and_sex(words, is_bare_age_likely=not asked):
            _keep(found, _of_person(person, words, doc.text))
        for figure in denied_medicines(medicines, context, words):
            _keep(found, _number(figure, words, doc.text))
        drop_what_belongs_to_nothing(found, matches, asked, words, sightings)
        if not asked:
            _add_what_follows(found, sightings, carer, words, doc.text)
        return sorted((*found.values(), *_names(medicines, words, doc.text)), key=lambda entity: int(entity["start"]))


def _add_what_follows(
    found: dict[str, dict[str, Any]],
    sightings: Iterable[Sighting],
    carer: tuple[int, int] | None,
    words: Sequence[Word],
    text: str,
) -> None:
    """Adds what the facts of a message that answers no question imply, and whether the patient is somebody else."""
    if "third_party" not in found and carer is not None:
        _keep(found, {"entity": "fact", **_said("third_party", *carer, words, text), "answer": "present"} | _NO_NUMBER)
    if "sex" not in found and _is_present(found, "third_party") and (sex := sex_of_another(words)) is not None:
        _keep(found, {"entity": "fact", **_said("sex", sex[1], sex[1] + 1, words, text), "answer": sex[0]} | _NO_NUMBER)
    known = {seen.fact: _as_entity(seen) for seen in sightings} | found
    for entity in [*implied(known, words), *painless(known, words, text)]:
        _keep(found, entity)
    span = days_between(words)
    if span is not None and span[0] * HOURS_A_DAY > LONGEST_USUAL_ATTACK_HOURS and _is_present(known, "has_headache"):
        _keep(
            found,
            {"entity": "fact", **_said("attack_over_72h", *span[1:], words, text), "answer": "present"} | _NO_NUMBER,
        )


def _is_present(found: Mapping[str, Mapping[str, Any]], fact: str) -> bool:
    return fact in found and found[fact].get("answer") == "present"


def _as_entity(seen: Sighting) -> dict[str, Any]:
    number = seen.answer if isinstance(seen.answer, (int, float)) else None
    said = {"value": seen.fact, "said": seen.said, "start": seen.start, "end": seen.end}
    return {"entity": "fact", **said, "answer": seen.answer, "low": number, "high": number}


def _let_danger_stand(found: dict[str, dict[str, Any]], sightings: Iterable[Sighting]) -> None:
    """A sign that the red-flag screen saw in the message is not denied by another part of it."""
    for sighting in sightings:
        told = found.get(sighting.fact)
        if sighting.answer == "present" and told is not None and told.get("answer") in {ABSENT, "not_sure"}:
            del found[sighting.fact]


def _let_what_follows_but_stand(
    found: dict[str, dict[str, Any]], stated: Mapping[str, Any] | None, words: Sequence[Word]
) -> None:
    """ "I always get them, but lately they're different": of two options the one after the "but"."""
    told = found.get(stated["value"]) if stated else None
    if stated is None or told is None or FACTS[stated["value"]].kind != "choice":
        return
    between = {word.form for word in words if told["end"] <= word.start and word.end <= stated["start"]}
    if stated["entity"] == "fact" and {"but", "though", "however"} & between:
        del found[stated["value"]]


def _is_of_patient(figure: Figure, context: Context) -> bool:
    if figure.fact == "personality_change_days":  # told by those who live with the patient
        return True
    said = context.assertion(Match(figure.fact, figure.start, figure.end, ()), is_acute=False)
    return said is not Assertion.OTHER_PERSON


def _keep(found: dict[str, dict[str, Any]], entity: dict[str, Any] | None) -> None:
    """The first statement of a fact counts; a mention gives way to a statement, a denial to an assertion."""
    if entity is None:
        return
    known = found.get(entity["value"])
    gives_way = known is None or (
        entity["entity"] == "fact" and (known["entity"] == "mention" or known["answer"] == ABSENT)
    )
    if gives_way:
        found[entity["value"]] = entity


def _stated(match: Match, context: Context, words: Sequence[Word], text: str) -> dict[str, Any] | None:
    fact, _, option = match.label.partition("/")
    assertion = context.assertion(match, is_acute=False)
    if (assertion is Assertion.PAST and fact in _LASTING) or (
        assertion is Assertion.OVER and fact in _ONCE_AND_FOR_ALL
    ):
        assertion = Assertion.PRESENT
    said = _said(fact, match.start, match.end, words, text)
    if option == ABSENT:
        assertion = Assertion.ABSENT if assertion is Assertion.PRESENT else Assertion.UNDECIDED
    if option == IF_DENIED:
        if assertion is not Assertion.ABSENT:
            return None
        option = ""
    if option == UNSURE and assertion is Assertion.PRESENT:
        assertion, option = Assertion.NOT_SURE, ""
    if assertion is Assertion.UNDECIDED:
        return None
    if assertion not in _ANSWERS:
        return {"entity": "mention", **said, "assertion": assertion.value}
    answer = _ANSWERS[assertion]
    if option and option != ABSENT:
        if answer != "present":
            return None
        answer = option
    if option.isdecimal():  # "never missed a day": a phrase that is a number
        return {"entity": "fact", **said, "answer": int(option), "low": int(option), "high": int(option)}
    return {"entity": "fact", **said, "answer": answer, "low": None, "high": None}


def _number(figure: Figure, words: Sequence[Word], text: str) -> dict[str, Any]:
    said = _said(figure.fact, figure.start, figure.end, words, text)
    answer = safer_end(figure.fact, figure.low, figure.high)
    return {"entity": "fact", **said, "answer": answer, "low": figure.low, "high": figure.high}


def _of_person(person: Person, words: Sequence[Word], text: str) -> dict[str, Any]:
    said = _said(person.fact, person.start, person.end, words, text)
    number = None if isinstance(person.answer, str) else person.answer
    answer = person.answer if number is None else safer_end(person.fact, number, number)
    return {"entity": "fact", **said, "answer": answer, "low": number, "high": number}


def _said(value: str, start: int, end: int, words: Sequence[Word], text: str) -> dict[str, Any]:
    first, last = words[start].start, words[min(end, len(words)) - 1].end
    return {"value": value, "said": text[first:last], "start": first, "end": last}


def _is_denied_subject(match: Match, context: Context) -> bool:
    """ "Never any flashing lights": no number is about them."""
    return match.label in AURAS and context.assertion(match, is_acute=False) is Assertion.ABSENT


def _subjects(matches: Iterable[Match], words: Sequence[Word]) -> Iterator[Subject]:
    for match in matches:
        group, _, name = match.label.partition("/")
        if group == ABOUT:
            yield Subject(name, match.start, match.end)
        elif group in _SUBJECTS and name != ABSENT:
            yield Subject(_name(group, words, match.start, match.end), match.start, match.end)


def _name(fact: str, words: Sequence[Word], start: int, end: int) -> str:
    """A fact's subject; a headache may be called a migraine."""
    is_migraine = fact == "has_headache" and any("migrain" in word.form for word in words[start:end])
    return "migraine" if is_migraine else _SUBJECTS[fact]


def _seen_subjects(seen: Iterable[tuple[str, int, int]], words: Sequence[Word]) -> Iterator[Subject]:
    """Subjects among what the red-flag screen saw; its places are letters, not words."""
    for fact, start, end in seen:
        if fact in _SUBJECTS:
            places = [place for place, word in enumerate(words) if word.start < end and start < word.end]
            yield Subject(_name(fact, words, places[0], places[-1] + 1), places[0], places[-1] + 1)


def _medicine_subjects(medicines: Iterable[Match], context: Context) -> Iterator[Subject]:
    for match in medicines:
        if match.label in DAYS_OF_CLASS and context.assertion(match) is Assertion.PRESENT:
            yield Subject(match.label, match.start, match.end)


def _names(medicines: Iterable[Match], words: Sequence[Word], text: str) -> Iterator[dict[str, Any]]:
    for match in medicines:
        said = _said(match.label, match.start, match.end, words, text)
        yield {"entity": "medicine", **said}


def _today(metadata: Mapping[str, Any]) -> date | None:
    """The day the message was written, as the gateway says."""
    now = metadata.get("now")
    try:
        return datetime.fromisoformat(str(now).replace("Z", "+00:00")).date() if now else None
    except ValueError:
        return None
