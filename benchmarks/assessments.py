"""How many assessments one core makes in a second, over random complete cases."""

import random
import time

from clinical import FACTS, assess

CASES = 300
SEED = 20261122


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


def main() -> None:
    dice = random.Random(SEED)
    cases = [random_case(dice) for _ in range(CASES)]
    for case in cases[:50]:
        assess(case)
    began = time.perf_counter()
    for case in cases:
        assess(case)
    took = time.perf_counter() - began
    print(f"Assessments: {CASES / took:.0f} a second on one core (target ≥ 3000).")


if __name__ == "__main__":
    main()
