"""Names, phone numbers and e-mail addresses as people write them."""

from __future__ import annotations

import pytest

from web.appointments.contact_details import checked_contact
from web.appointments.refusals import NotAcceptable


def contact(*, name: str = "Noor Haddad", phone: str = "020 7946 0999", email: str | None = None, country: str = "GB"):
    return checked_contact(name=name, phone=phone, email=email, country=country)


@pytest.mark.parametrize(
    ("written", "country", "dialled"),
    [
        ("020 7946 0999", "GB", "+442079460999"),
        ("+44 (0)20 7946 0999", "GB", "+442079460999"),
        ("07700 900123", "GB", "+447700900123"),
        ("(212) 555-0143", "US", "+12125550143"),
        ("+49 30 901820", "GB", "+4930901820"),
    ],
)
def test_a_number_is_dialled_from_the_clinics_country(written: str, country: str, dialled: str) -> None:
    assert contact(phone=written, country=country).phone == dialled


@pytest.mark.parametrize("written", ["", "call me", "0123", "999", "0207946099912345678"])
def test_what_is_no_number_is_named(written: str) -> None:
    with pytest.raises(NotAcceptable) as refusal:
        contact(phone=written)
    assert refusal.value.field == "phone"


@pytest.mark.parametrize("name", ["Noor", "نور حداد", "王伟", "O’Dwyer-Smith", "  Noor   Haddad "])
def test_names_of_all_scripts_are_names(name: str) -> None:
    assert contact(name=name).name == " ".join(name.split())


@pytest.mark.parametrize("name", ["", "   ", "12345", "🙂", "x" * 121])
def test_what_is_no_name_is_named(name: str) -> None:
    with pytest.raises(NotAcceptable) as refusal:
        contact(name=name)
    assert refusal.value.field == "name"


def test_an_address_may_be_left_out() -> None:
    assert contact(email=None).email == ""


def test_a_wrong_address_is_named_not_dropped() -> None:
    with pytest.raises(NotAcceptable) as refusal:
        contact(email="noor@")
    assert refusal.value.field == "email"
