"""How long a wish for a time takes to read, over the labelled wishes, and how many of them are understood."""

from time import process_time

from scheduling.wishes import windows
from tests.scheduling.labels import labelled_wishes

FILES = ("wishes.yml", "public_kinds.yml", "stories.yml", "sentences.yml", "by_others.yml", "held_out.yml")
TARGET_MS = 2.0


def main() -> None:
    for file_name in FILES:
        said = labelled_wishes(file_name)
        for one in said[:50]:
            windows(one.phrase, one.now, one.zone, one.country)
        took: list[float] = []
        right = 0
        for one in said:
            began = process_time()
            found = windows(one.phrase, one.now, one.zone, one.country)
            took.append(process_time() - began)
            right += set(found) == set(one.windows)
        took.sort()
        print(
            f"{file_name}: {right} of {len(said)} understood, {right / len(said):.1%}; "
            f"{sum(took) / len(took) * 1000:.2f} ms each, 99 in 100 within {took[len(took) * 99 // 100] * 1000:.2f} ms "
            f"(target {TARGET_MS:.0f} ms)."
        )


if __name__ == "__main__":
    main()
