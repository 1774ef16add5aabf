"""Time zones by name."""

import zoneinfo


def is_zone(name: str) -> bool:
    """Whether this is the name of a time zone. Asks for the one file, instead of listing all of them."""
    try:
        zoneinfo.ZoneInfo(name)
    except (ValueError, OSError, zoneinfo.ZoneInfoNotFoundError):
        return False
    return bool(name)
