"""Run the benchmarks: all of them, or the one named."""

import argparse
import importlib

NAMES = (
    "assessments",
    "interview_length",
    "wishes",
    "free_slots",
    "booking_rush",
    "diary_soak",
    "long_conversation",
    "beside_stock",
)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one or more of: {', '.join(NAMES)}")
    for name in parser.parse_args().names or NAMES:
        print(f"\n## {name.replace('_', ' ')}\n", flush=True)
        importlib.import_module(f"benchmarks.{name}").main()


if __name__ == "__main__":
    main()
