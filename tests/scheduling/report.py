"""Prints how many of the labelled wishes are understood, by category: `python -m tests.scheduling.report`.

With `--wrong` also which are not; not for the held-out set, which would no longer be held out.
"""

import sys
from collections import defaultdict
from time import perf_counter

from scheduling import Window
from scheduling.wishes import windows
from tests.scheduling.labels import Labelled, labelled_wishes

HELD_OUT = "held_out.yml"
FILES = (
    "wishes.yml",
    "public_kinds.yml",
    "stories.yml",
    "sentences.yml",
    "by_others.yml",
    "booking_talk.yml",
    HELD_OUT,
)


def is_understood(labelled: Labelled) -> bool:
    return set(windows(labelled.phrase, labelled.now, labelled.zone, labelled.country)) == set(labelled.windows)


def main(files: tuple[str, ...], *, tell_wrong: bool) -> None:
    for file_name in files:
        by_category: dict[str, list[bool]] = defaultdict(list)
        wrong = []
        slowest = 0.0
        for labelled in labelled_wishes(file_name):
            began = perf_counter()
            right = is_understood(labelled)
            slowest = max(slowest, perf_counter() - began)
            by_category[labelled.category].append(right)
            if not right:
                wrong.append(labelled)
        for category, results in sorted(by_category.items()):
            _say(f"{sum(results) / len(results):7.1%}  {sum(results):4} of {len(results):4}  {category}")
        results = [right for group in by_category.values() for right in group]
        _say(f"{sum(results) / len(results):7.1%}  {sum(results):4} of {len(results):4}  {file_name} in all")
        _say(f"slowest phrase {slowest * 1000:.2f} ms")
        for one in wrong if tell_wrong and file_name != HELD_OUT else ():
            _say(f"  wrong: {one.phrase!r} ({one.category}, asked {one.now:%a %Y-%m-%d %H:%M})")
            _say(f"    meant: {_shown(one.windows)}")
            _say(f"    read:  {_shown(windows(one.phrase, one.now, one.zone, one.country))}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def _shown(found: tuple[Window, ...]) -> str:
    return ", ".join(f"{w.start:%Y-%m-%d %H:%M}..{f'{w.end:%Y-%m-%d %H:%M}' if w.end else ''}" for w in found) or "none"


if __name__ == "__main__":
    main(tuple(name for name in sys.argv[1:] if name != "--wrong") or FILES, tell_wrong="--wrong" in sys.argv)
