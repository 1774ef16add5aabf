"""Who comes and how to reach them, checked on the way in. What is wrong is named, never dropped."""

from __future__ import annotations

from dataclasses import dataclass

import phonenumbers
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from web.appointments.refusals import NotAcceptable

LONGEST_NAME = 120
LONGEST_REASON = 500
SHORTEST_NUMBER = 1_000_000  # short codes are no patient's number


@dataclass(frozen=True, slots=True)
class ContactDetails:
    name: str
    phone: str
    email: str = ""
    reason: str = ""
    time_zone: str = ""

    def columns(self) -> dict[str, str]:
        return {
            "name": self.name,
            "phone": self.phone,
            "email": self.email,
            "reason": self.reason,
            "time_zone": self.time_zone,
        }


def checked_contact(
    *, name: str, phone: str, email: str | None, country: str, reason: str | None = None, time_zone: str = ""
) -> ContactDetails:
    """The country is the clinic's: a number without a prefix is dialled from there."""
    return ContactDetails(
        name=checked_name(name),
        phone=checked_phone(phone, country),
        email=checked_email(email or ""),
        reason=" ".join((reason or "").split())[:LONGEST_REASON],
        time_zone=time_zone,
    )


def checked_name(name: str) -> str:
    name = " ".join(name.split())
    if not any(character.isalpha() for character in name):
        raise NotAcceptable("name", "A name needs at least one letter.")
    if len(name) > LONGEST_NAME:
        raise NotAcceptable("name", f"A name has at most {LONGEST_NAME} characters.")
    return name


def checked_phone(phone: str, country: str) -> str:
    """As dialled internationally. Lengths are checked, not whether a range is in use: ranges change."""
    try:
        number = phonenumbers.parse(phone, country)
    except phonenumbers.NumberParseException as error:
        raise NotAcceptable("phone", "This is not a phone number.") from error
    length = phonenumbers.is_possible_number_with_reason(number)
    if length != phonenumbers.ValidationResult.IS_POSSIBLE or (number.national_number or 0) < SHORTEST_NUMBER:
        raise NotAcceptable("phone", "This phone number has too few or too many digits.")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def checked_email(email: str) -> str:
    email = email.strip()
    if not email:
        return ""
    try:
        validate_email(email)
    except ValidationError as error:
        raise NotAcceptable("email", "This is not an e-mail address.") from error
    return email
