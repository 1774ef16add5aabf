"""How many assessments one core makes in a second, over random people, whole and early in the interview."""

import random
import time

from clinical import FACTS, assess

CASES = 300
SEED = 20261122
FACTS_KNOWN_EARLY = 40


def random_case(dice: random.Random) -> dict[str, str | int | float]:
    case: dict[str, str | int | float] = {}
    for name, fact in FACTS.items():
        if fact.kind == "finding":
            case[name] = dice.choice(("present", "absent", "absent", "absent"))
        elif fact.kind == "choice":
            case[name] = dice.choice((*fact.options, "absent"))
        else:
            low, high = int(fact.minimum or 0), int(fact.maximum or 100)
            case[name] = dice.choice((dice.randint(low, high), "absent"))
    return case


def sparse(dice: random.Random, case: dict[str, str | int | float]) -> dict[str, str | int | float]:
    """The same person a few questions in: most facts not asked yet, so that what to ask next is worked out too."""
    return {name: case[name] for name in dice.sample(sorted(case), FACTS_KNOWN_EARLY)}


def a_second(cases: list[dict[str, str | int | float]]) -> float:
    """Assessments in a second of one core's own time, whatever else the machine does."""
    for case in cases[:50]:
        assess(case)
    began = time.process_time()
    for case in cases:
        assess(case)
    return len(cases) / (time.process_time() - began)


def main() -> None:
    dice = random.Random(SEED)
    cases = [random_case(dice) for _ in range(CASES)]
    print(f"Whole cases: {a_second(cases):.0f} assessments a second on one core (target ≥ 3000).")
    early = [sparse(dice, case) for case in cases]
    print(f"Cases of {FACTS_KNOWN_EARLY} facts, with what to ask next: {a_second(early):.0f} (target ≥ 3000).")


if __name__ == "__main__":
    main()
