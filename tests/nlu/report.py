"""Print how well visitors are understood: `python -m tests.nlu.report [-v]`; -v adds every miss.

Twice: on the held-out sets, and on those written by somebody who had not seen the vocabulary.
"""

import statistics
import sys
from collections import Counter
from pathlib import Path

from tests.nlu import held_out, scores
from tests.nlu.scores import FactScores, Tally
from tests.nlu.understanding import Listener, listener

WIDTH = 44
MOST_SHOWN = 15
TIMED = 200


def line(name: str, figure: str) -> None:
    sys.stdout.write(f"{name:<{WIDTH}}{figure}\n")


def tell(name: str, tally: Tally, *, is_verbose: bool) -> None:
    line(name, f"{tally.share:.3f}  ({tally.total - len(tally.wrong)} of {tally.total})")
    for says, want, got in tally.wrong if is_verbose else ():
        sys.stdout.write(f"    {says!r}: wanted {want}, got {got}\n")


def tell_facts(facts: FactScores, *, is_verbose: bool) -> None:
    line("facts: precision, recall, F1", f"{facts.precision:.3f}  {facts.recall:.3f}  {facts.f1:.3f}")
    line("denied facts taken for present", f"{len(facts.denied_but_present)} of {facts.denied}")
    line("numbers right", f"{1 - len(facts.wrong_numbers) / max(1, facts.numbers):.3f}  (of {facts.numbers})")
    for says, name in facts.denied_but_present if is_verbose else ():
        sys.stdout.write(f"    {says!r}: {name} is denied but found present\n")
    for says, note in facts.notes if is_verbose else ():
        sys.stdout.write(f"    {says!r}: {note}\n")


def tell_each_fact(facts: FactScores) -> None:
    for name in sorted({*facts.found, *facts.missed, *facts.extra}):
        precision, recall = facts.of(name)
        count = facts.found[name] + facts.missed[name]
        sys.stdout.write(f"    {name:<32} precision {precision:.2f}  recall {recall:.2f}  (said {count} times)\n")


def tell_confusions(name: str, tally: Tally) -> None:
    """Which was taken for which; for questions the last word of `got` is the topic."""
    pairs = Counter((want, got.split()[-1]) for _, want, got in tally.wrong)
    if pairs:
        sys.stdout.write(f"{name}, most confused:\n")
    for (want, got), count in pairs.most_common(MOST_SHOWN):
        sys.stdout.write(f"    {want} taken for {got}: {count}\n")


def tell_sets(title: str, model: Listener, folder: Path, *, is_verbose: bool) -> None:
    sys.stdout.write(f"\n{title}\n")
    facts = scores.score_facts(model, folder)
    questions, acts = scores.score_questions(model, folder), scores.score_acts(model, folder)
    tell_facts(facts, is_verbose=is_verbose)
    tell_each_fact(facts)
    tell("questions: right topic first", questions, is_verbose=is_verbose)
    tell("acts", acts, is_verbose=is_verbose)
    tell("answers in context", scores.score_answers(model, folder), is_verbose=is_verbose)
    tell("out of scope known as such", scores.score_out_of_scope(model, folder), is_verbose=is_verbose)
    tell("in scope known as such", scores.score_in_scope(model, folder), is_verbose=is_verbose)
    tell_confusions("topics", questions)
    tell_confusions("acts", acts)


def median_milliseconds(model: Listener) -> float:
    """The middle time of one message through the whole pipeline."""
    return 1000 * statistics.median(model.hear(message.says).seconds for message in held_out.messages()[:TIMED])


def main() -> None:
    is_verbose = "-v" in sys.argv
    model = listener()
    seen, alarms = scores.score_red_flags()
    tell("red flags seen (screen alone)", seen, is_verbose=is_verbose)
    tell("near misses left alone", alarms, is_verbose=is_verbose)
    tell_sets("Held out", model, held_out.FOLDER, is_verbose=is_verbose)
    tell_sets("Written without sight of the vocabulary", model, held_out.BLIND, is_verbose=is_verbose)
    tell_sets("Written later, without sight of either", model, held_out.UNSEEN, is_verbose=is_verbose)
    heard, left_alone = scores.score_self_harm(model)
    tell("wishes to die heard", heard, is_verbose=is_verbose)
    tell("despair over pain left alone", left_alone, is_verbose=is_verbose)
    line("\nmilliseconds a message, median", f"{median_milliseconds(model):.1f}")


if __name__ == "__main__":
    main()
