"""5,000 random operations from 8 processes with two SIGKILLs in it, then everything must agree."""

import logging
import sys

from benchmarks.diary_database import on_each_database

OPERATIONS, PROCESSES, KILLS = 5000, 8, 2


def main() -> None:
    on_each_database("benchmarks.diary_soak", "here")


def here() -> None:
    import django

    django.setup()
    logging.disable(logging.WARNING)
    from benchmarks.soak import soak
    from web.appointments.models import Clinic

    report = soak(Clinic.objects.get(key="demo"), operations=OPERATIONS, processes=PROCESSES, kills=KILLS)
    print(
        f"{report.operations} operations from {PROCESSES} processes with {report.killed} SIGKILLs "
        f"in {report.seconds:.0f} s; "
        f"{report.appointments} appointments; messages {dict(report.messages)}; "
        f"{len(report.contradictions)} contradictions."
    )
    print("  " + ", ".join(f"{name}: {count}" for name, count in sorted(report.outcomes.items())))
    for fault in report.contradictions[:20]:
        print("  " + fault)
    sys.exit(bool(report.contradictions))


if __name__ == "__main__":
    here()
