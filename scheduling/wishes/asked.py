"""When, where and in which country's way of writing a wish was said."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo

MONTH_FIRST_COUNTRIES = frozenset({"US", "PH", "PR", "GU", "AS", "VI", "MP"})


@dataclass(frozen=True, slots=True)
class Asked:
    """The circumstances of a wish; `now` is in `zone`."""

    now: datetime
    zone: tzinfo
    country: str

    @classmethod
    def at(cls, now: datetime, zone: tzinfo, country: str) -> "Asked":
        if now.tzinfo is None:
            raise ValueError("the moment of asking needs a zone")
        return cls(now.astimezone(zone), zone, country.upper())

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def minute_of_day(self) -> int:
        return self.now.hour * 60 + self.now.minute

    @property
    def month_first(self) -> bool:
        """Whether 3/4 is the fourth of March."""
        return self.country in MONTH_FIRST_COUNTRIES
