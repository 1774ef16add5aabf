"""From what a wall clock shows to the moment it means, clock changes included."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo

MIDNIGHT = time(0)
ONE_DAY = timedelta(days=1)


def moment(day: date, clock: time, zone: tzinfo) -> datetime:
    """The moment, in UTC, at which the clocks of `zone` show `clock` on `day`.

    A time shown twice is its first showing (as in RFC 5545). A time never shown, because the clocks jumped over it, is
    the moment of the jump, so that hours which lie wholly inside the jump have no length.
    """
    shown = datetime.combine(day, clock, zone)
    at = shown.astimezone(UTC)
    back = at.astimezone(zone)
    if (back.day, back.hour, back.minute) != (day.day, clock.hour, clock.minute):  # so the clocks never show it
        return _jump_over(shown)
    return at


def _jump_over(skipped: datetime) -> datetime:
    """The moment at which the clocks jumped over a time, searched for to the second."""
    zone = skipped.tzinfo
    # Read with the offset of the time after the jump it lies before it; read with the offset before, after it.
    earlier, later = sorted(skipped.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    offset_before_jump = earlier.astimezone(zone).utcoffset()
    while later - earlier > timedelta(seconds=1):
        middle = (earlier + (later - earlier) / 2).replace(microsecond=0)
        if middle.astimezone(zone).utcoffset() == offset_before_jump:
            earlier = middle
        else:
            later = middle
    return later.replace(microsecond=0)


def start_of(day: date, zone: tzinfo) -> datetime:
    """The first moment of a day; not always midnight, where the clocks change then."""
    return moment(day, MIDNIGHT, zone)
