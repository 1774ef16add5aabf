"""Read one message and say which danger signs it states."""

from collections.abc import Sequence
from dataclasses import dataclass

from .assertion import Assertion, Context
from .explained import without_explained
from .figure_reader import Figure
from .figures import Figures
from .matching import Match, Phrasebook
from .measurements import fever_by_thermometer, measured, too_many_tablets
from .of_which_pain import without_another_pains
from .phrases import IDIOMS, PHRASES
from .reading import Word, read
from .safer_end import safer_end
from .slept import is_more_than_sleep
from .word_classes import CLASSES
from .word_sets import words_of

_PHRASES = Phrasebook(PHRASES, CLASSES)
_IDIOMS = Phrasebook(IDIOMS, CLASSES)
_ANSWERS = {Assertion.PRESENT: "present", Assertion.ABSENT: "absent", Assertion.NOT_SURE: "not_sure"}

# Labels that only say what a number is about.
_MARKERS = frozenset({"sudden", "head_injury", "botox", "spinal_epidural", "mouth_opening_fingers", "extraction"})
# Complaints that relatives have for years too: "my brother has cluster headaches" is not about the patient.
_NOT_ACUTE = words_of(
    """
    has_headache has_tooth_pain has_jaw_pain nausea visual_disturbance headache_worsening cancer_history pregnant
    worst_ever
    """
)
_WEIGHT = {"absent": 0, "not_sure": 1, "present": 2}
_ACUTE_ILLNESS = words_of(
    "fever neck_stiff rash_nonblanching new_confusion very_drowsy new_seizure fainted systemically_unwell co_others_ill"
)
# "Like being hit on the skull with a bat" tells of a headache without that word.
_OF_THE_HEAD = words_of("head skull brain temple temples")
# What has happened in the past still counts for these.
_LASTING = words_of(
    """
    prior_brain_surgery immunosuppressed anticoagulant bleeding_disorder antiplatelet_not_aspirin head_injury botox
    """
)

# The first adult teeth in front come at six or seven.
OLDEST_WITH_ONLY_BABY_TEETH = 5
_ADULT_TEETH = words_of("adult permanent grown big second")


@dataclass(frozen=True)
class Sighting:
    """One fact as the message states it, with the exact words and where they stand."""

    fact: str
    answer: str | int | float
    said: str
    start: int
    end: int


def screen(text: str, words: Sequence[Word] | None = None) -> tuple[Sighting, ...]:
    """Every danger sign that the message states present, absent or doubtful, in the order of the message.

    `words` are those of `text`, where the caller has read them already.
    """
    words = read(text) if words is None else words
    found = _findings(words)
    seen = {label: (start, end) for label, (answer, start, end) in found.items() if answer == "present"}
    sightings = {
        _fact(label): _sighting(_fact(label), _answer(label, answer), text, words, *place)
        for label, (answer, *place) in sorted(found.items(), key=lambda item: item[1][0] != "absent")
        if _fact(label) not in _MARKERS
    }
    counted = {figure.fact: figure for figure in measured(words)}
    if "mouth_opening_fingers/1" in seen and "mouth_opening_fingers" not in counted:
        sightings["mouth_opening_fingers"] = _sighting(
            "mouth_opening_fingers", 1, text, words, *seen["mouth_opening_fingers/1"]
        )
    context = Context(words, ())
    figures = [figure for figure in Figures(words, seen).all() if _is_of_patient(figure, context)]
    for figure in (*figures, *counted.values()):
        if figure.fact not in sightings:
            sightings[figure.fact] = _sighting(
                figure.fact, safer_end(figure.fact, figure.low, figure.high), text, words, figure.start, figure.end
            )
    if "sudden/yes" in seen and "has_headache" not in sightings and not _OF_THE_HEAD.isdisjoint(_forms(words)):
        sightings["has_headache"] = _sighting("has_headache", "present", text, words, *seen["sudden/yes"])
    sightings |= _decided_by_numbers(text, words, sightings)
    named = frozenset(fact for fact, sighting in sightings.items() if sighting.answer not in {"absent", "not_sure"})
    sightings = without_explained(without_another_pains(sightings, named), named)
    return tuple(sorted(sightings.values(), key=lambda sighting: (sighting.start, sighting.fact)))


def sayings_like(fact: str, words: Sequence[Word]) -> list[Match]:
    """Where a message has words that sound like a fact and are known to be none of it."""
    return [match for match in _sayings(words) if _fact(match.label) == fact]


def _sayings(words: Sequence[Word]) -> list[Match]:
    return [match for match in _IDIOMS.find(words) if not is_more_than_sleep(match, words)]


def _forms(words: Sequence[Word]) -> set[str]:
    return {word.form for word in words}


def _is_of_patient(figure: Figure, context: Context) -> bool:
    """A number for how bad it is counts unless it is somebody else's, long ago or feared; how fast it came, unless another's."""
    if figure.fact == "peak_minutes":
        said = context.assertion(Match(figure.fact, figure.start, figure.end, ()))
        return said is not Assertion.OTHER_PERSON
    if figure.fact not in {"severity", "tooth_pain_severity"}:
        return True
    said = context.assertion(Match(figure.fact, figure.start, figure.end, ()), is_acute=False)
    return said in {Assertion.PRESENT, Assertion.ABSENT, Assertion.UNDECIDED, Assertion.NOT_SURE}


def _fact(label: str) -> str:
    return label.partition("/")[0]


def _answer(label: str, answer: str) -> str:
    option = label.partition("/")[2]
    return option if option and option != "absent" and answer == "present" else answer


def _findings(words: Sequence[Word]) -> dict[str, tuple[str, int, int]]:
    """Labels with what is asserted of each and where; one that is present anywhere is present."""
    matches = list(_PHRASES.find(words))
    idioms = _sayings(words)
    shadowing = [
        match
        for match in matches
        if not match.label.endswith(("/absent", "/not_sure")) and not _is_idiom(match, idioms)
    ]
    context = Context(words, shadowing)
    found: dict[str, tuple[str, int, int]] = {}
    of_others: list[tuple[str, Match]] = []
    for match in matches:
        if _is_idiom(match, idioms):
            continue
        label, assertion = match.label, context.assertion(match, is_acute=_fact(match.label) not in _NOT_ACUTE)
        if assertion in {Assertion.PAST, Assertion.OVER} and _fact(label) in _LASTING:
            assertion = Assertion.PRESENT
        if label.endswith("/absent"):
            label, assertion = _fact(label), _reversed(assertion)
        elif label.endswith("/not_sure"):
            is_said = assertion in {Assertion.PRESENT, Assertion.ABSENT, Assertion.UNDECIDED}
            label, assertion = _fact(label), Assertion.NOT_SURE if is_said else Assertion.UNDECIDED
        if assertion is Assertion.OTHER_PERSON and _fact(label) in _NOT_ACUTE:
            of_others.append((label, match))
        answer = _ANSWERS.get(assertion)
        if answer is not None and (label not in found or _WEIGHT[answer] > _WEIGHT[found[label][0]]):
            found[label] = (answer, match.start, match.end)
    # "My flatmate has a fever and a headache": who is acutely ill is the patient, with all their complaints.
    if any(answer == "present" and _fact(label) in _ACUTE_ILLNESS for label, (answer, *_) in found.items()):
        for label, match in of_others:
            if context.is_now(match):
                found.setdefault(label, ("present", match.start, match.end))
    return found


def _reversed(assertion: Assertion) -> Assertion:
    return Assertion.ABSENT if assertion is Assertion.PRESENT else Assertion.UNDECIDED


def _is_idiom(match: Match, idioms: Sequence[Match]) -> bool:
    fact = _fact(match.label)
    return any(
        (idiom.label == match.label or idiom.label == fact) and idiom.start < match.end and match.start < idiom.end
        for idiom in idioms
    )


def _sighting(fact: str, answer: str | float, text: str, words: Sequence[Word], start: int, end: int) -> Sighting:
    first, last = words[start].start, words[min(end, len(words)) - 1].end
    return Sighting(fact, answer, text[first:last], first, last)


def _feels_hot(said: str) -> bool:
    """Whether a fever was told by how it feels, which no thermometer gainsays."""
    lower = said.lower()
    return any(word in lower for word in ("shiver", "hot", "burning", "boiling", "chill", "rigor", "sweat"))


def _decided_by_numbers(text: str, words: Sequence[Word], sightings: dict[str, Sighting]) -> dict[str, Sighting]:
    """Findings that a number decides: fever by the thermometer, tablets by their count, pregnancy by its weeks."""
    found: dict[str, Sighting] = {}
    if (reading := fever_by_thermometer(words)) is not None:
        is_fever, start, end = reading
        if is_fever or "fever" not in sightings or not _feels_hot(sightings["fever"].said):
            found["fever"] = _sighting("fever", "present" if is_fever else "absent", text, words, start, end)
    if (tablets := too_many_tablets(words)) is not None:
        found["analgesic_overdose"] = _sighting("analgesic_overdose", "present", text, words, *tablets)
    out, years = sightings.get("tooth_knocked_out"), sightings.get("age")
    is_small = years is not None and float(years.answer) <= OLDEST_WITH_ONLY_BABY_TEETH
    if out is not None and out.answer == "adult" and is_small and _ADULT_TEETH.isdisjoint(_forms(words)):
        found["tooth_knocked_out"] = Sighting(out.fact, "baby", out.said, out.start, out.end)
    if "weeks_pregnant" in sightings and "pregnant" not in sightings:
        weeks = sightings["weeks_pregnant"]
        found["pregnant"] = Sighting("pregnant", "present", weeks.said, weeks.start, weeks.end)
    return found
