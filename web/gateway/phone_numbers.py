"""Whom to phone, by the clinic's country, with the titles that the domain gives them."""

from __future__ import annotations

from clinical.emergency_numbers import EmergencyNumbers, numbers_for
from web.appointments.models import Clinic
from web.lib.wording import Domain

Line = dict[str, str]


class PhoneNumbers:
    """The numbers that hold for one clinic's patients."""

    def __init__(self, clinic: Clinic, domain: Domain) -> None:
        self.clinic = clinic
        self.domain = domain
        self.numbers: EmergencyNumbers = numbers_for(clinic.country)

    def gaps(self) -> dict[str, str]:
        """Return what responses leave gaps for, under the names that the action server fills them by too."""
        return {
            "clinic_name": self.clinic.name,
            "clinic_phone": self.clinic.phone,
            "country": self.clinic.country,
            "ambulance_number": self.numbers.ambulance,
            "urgent_help": self._urgent_help(),
            "crisis_help": "; ".join(f"{line['title']} {line['number']}" for line in self.crisis())
            or self.numbers.ambulance,
        }

    def ambulance(self) -> list[Line]:
        """Return the ambulance's line."""
        return [self._line("ambulance", self.numbers.ambulance)]

    def urgent(self) -> list[Line]:
        """Return the line for care today, where the country has one."""
        return [self._line("urgent", self.numbers.urgent)] if self.numbers.urgent else []

    def own(self) -> list[Line]:
        """Return the clinic's own line."""
        return [self._line("clinic", self.clinic.phone)]

    def crisis(self) -> list[Line]:
        """Return the lines for a crisis of mood."""
        numbers = self.numbers
        lines = [self._line("crisis", number) for number in numbers.crisis]
        if lines and numbers.crisis_option is not None:
            title = self.domain.wording("utter_number_crisis_option", option=str(numbers.crisis_option))
            lines[0]["title"] = title.text
        if numbers.crisis_text:
            title = self.domain.wording("utter_number_crisis_text", word=numbers.crisis_text_word or "")
            lines.append({"kind": "crisis_text", "title": title.text, "number": numbers.crisis_text})
        return lines

    def _line(self, kind: str, number: str) -> Line:
        return {"kind": kind, "title": self.domain.wording(f"utter_number_{kind}").text, "number": number}

    def _urgent_help(self) -> str:
        if self.numbers.urgent is None:
            return self.domain.wording("utter_urgent_help_without_number").text
        return self.domain.wording("utter_urgent_help", number=self.numbers.urgent).text
