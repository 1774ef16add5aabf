"""Times and dates in figures, and everything else a text is cut into.

Typed words: I (a moment with its offset), D (a date with its year), S3/4 (two figures, to be read by country), Y (a
month of a year), T14:30 (a time of day), U3:30 (one that may be morning or afternoon), N5, O5 (5th), F2.5.
"""

import re
from datetime import date

from scheduling.wishes.asked import Asked

HALF = r"(?:\s?(?P<half{0}>[ap])m\b|(?P<short{0}>[ap])\b)"
LITERAL = re.compile(
    r"(?P<iso>\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:z\b|[+-]\d{2}:?\d{2}\b))"
    r"|(?P<compact>\b20\d\d[01]\d[0-3]\d\b)"
    r"|(?P<ymd>\b\d{4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{1,2}\b)"
    r"|(?P<dmy>\b\d{1,2}\s?(?P<separator>[-/.])\s?\d{1,2}\s?(?:(?P=separator)|,)\s?(?:\d{4}|\d{2})\b(?![:h\d]))"
    r"|(?P<clock>\b\d{1,2}[:.;h][0-5]\d(?![\d.]\d)(?:[:.]\d{2})?" + HALF.format(1) + r"?(?!\d))"
    r"|(?P<no_clock>\b\d{1,2}:[6-9]\d\b)"
    r"|(?P<dial>\b\d{3,4}" + HALF.format(2) + r")"
    r"|(?P<hour>\b\d{1,2}" + HALF.format(3) + r")"
    r"|(?P<french>\b(?:1[3-9]|2[0-3])h\b)"
    r"|(?P<military>\b(?:[01]\d|2[0-4])[0-5]\d\s?(?:h|hrs|hours)\b)"
    r"|(?P<month_year>\b\d{1,2}\s?[-/]\s?\d{4}\b|\b\d{4}[-/]\d{1,2}\b)"
    r"|(?P<slash>\b\d{1,2}\s?/\s?\d{1,2}\b(?!/))"
    r"|(?P<ordinal>\b\d{1,2}\s?(?:st|nd|rd|th)\b)"
    r"|(?P<decimal>\b\d+[.,]\d+\b)"
    r"|(?P<number>\b\d+\b)"
    r"|(?P<word>[a-z]+(?:'[a-z]+)*|\d+[a-z]\w*)"
    r"|(?P<sign>[,\-()/])"
)
CENTURY = 2000
LAST_DAY = 31
LAST_MONTH = 12
LAST_YEAR = 2199  # further ahead it is a slip
LONGEST_AHEAD = 20  # a year of two figures further ahead than this was a birthday's


def typed_literal(found: re.Match[str], asked: Asked) -> str:
    text = found.group()
    digits = re.findall(r"\d+", text)
    match found.lastgroup:
        case "iso" if int(digits[0]) > LAST_YEAR:
            return "impossible"
        case "iso":
            return "I" + text.upper().replace(" ", "T", 1).replace(" ", "").replace(",", ".")
        case "compact":
            return _date(int(text[:4]), int(text[4:6]), int(text[6:]))
        case "ymd":
            return _date(int(digits[0]), int(digits[1]), int(digits[2]))
        case "dmy":
            return _full_date(digits, asked)
        case "clock":
            return _clock(int(digits[0]), int(digits[1]), _half(found, 1), text)
        case "no_clock":
            return "impossible"
        case "dial":
            return _clock(int(digits[0][:-2]), int(digits[0][-2:]), _half(found, 2), text)
        case "hour":
            return _clock(int(digits[0]), 0, _half(found, 3), text)
        case "french":
            return f"T{int(digits[0]):02}:00"
        case "military":
            return f"T{digits[0][:2]}:{digits[0][2:]}"
        case "month_year":
            return _month_year(digits)
        case "slash":
            return _day_and_month(int(digits[0]), int(digits[1]), asked)
        case "ordinal":
            return f"O{int(digits[0])}"
        case "decimal":
            return _decimal(text, digits, asked)
        case _:
            return f"N{text}"


def hours_or_offset(found: re.Match[str]) -> str:
    """ "2027-05-18 10:00-11:30" are hours of that day where the second is the later, else an offset from UTC."""
    day, start, end = found.groups()
    return f"{day} {start} to {end}" if start < end else found.group()


def week_by_number(found: re.Match[str]) -> str:
    """ "2027-W20" by ISO 8601, "2027-W20-3" its third day."""
    year, week, day = found.groups()
    try:
        first = date.fromisocalendar(int(year), int(week), int(day or 1)).isoformat()
    except ValueError:
        return "impossible"
    return first if day else f"week commencing {first}"


def _half(found: re.Match[str], number: int) -> str | None:
    return found.group(f"half{number}") or found.group(f"short{number}")


def _clock(hour: int, minute: int, half: str | None, text: str) -> str:
    if 24 < hour <= LAST_DAY and "." in text and 1 <= minute <= LAST_MONTH:
        return f"S{minute}/{hour}"  # 28.04, which is no time
    if minute >= 60 or hour > 24:
        return "impossible" if ":" in text or (half and text.endswith("m")) else f"x{text}"
    if half:
        if hour > 12:
            return f"T{hour:02}:{minute:02}" if half == "p" and hour < 24 else f"x{text}"
        return f"T{hour % 12 + (12 if half == 'p' else 0):02}:{minute:02}"
    if hour == 24:
        return f"T00:{minute:02}"
    sure = hour == 0 or hour > 12 or "h" in text or (text[0] == "0" and len(text) > 1 and text[1].isdecimal())
    return f"{'T' if sure else 'U'}{hour:02}:{minute:02}"


def _date(year: int, month: int, day: int) -> str:
    try:
        return f"D{date(year, month, day).isoformat()}" if year <= LAST_YEAR else "impossible"
    except ValueError:
        return "impossible"


def _full_date(digits: list[str], asked: Asked) -> str:
    one, two = int(digits[0]), int(digits[1])
    year = int(digits[2])
    if len(digits[2]) == 2:
        year += CENTURY if year + CENTURY <= asked.today.year + LONGEST_AHEAD else CENTURY - 100
    month, day = (one, two) if asked.month_first else (two, one)
    if month > LAST_MONTH:
        month, day = day, month
    return _date(year, month, day)


def _day_and_month(one: int, two: int, asked: Asked) -> str:
    """Two figures without a year, as S<month>/<day>."""
    month, day = (one, two) if asked.month_first else (two, one)
    if month > LAST_MONTH:
        month, day = day, month
    if not (1 <= month <= LAST_MONTH and 1 <= day <= LAST_DAY):
        return "impossible"
    return f"S{month}/{day}"


def _month_year(digits: list[str]) -> str:
    year, month = (int(digits[0]), int(digits[1])) if len(digits[0]) == 4 else (int(digits[1]), int(digits[0]))
    return f"Y{year}-{month}" if 1 <= month <= LAST_MONTH and 0 < year <= LAST_YEAR else "impossible"


def _decimal(text: str, digits: list[str], asked: Asked) -> str:
    """A number with a fraction, or a day and a month, where the first figure is no hour."""
    one, two = int(digits[0]), int(digits[1])
    if "." in text and one > 23 and one <= LAST_DAY and 1 <= two <= LAST_MONTH:
        return f"S{two}/{one}"
    if "." in text and asked.month_first and one <= LAST_MONTH and 24 <= two <= LAST_DAY and len(digits[1]) == 2:
        return f"S{one}/{two}"
    return f"F{text.replace(',', '.')}"
