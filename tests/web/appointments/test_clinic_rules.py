"""What a clinic may enter: zones, origins, recurrence rules."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from web.appointments.models import Clinic
from web.appointments.models.opening_hours import check_recurrence


@pytest.mark.parametrize(
    "rule",
    ["FREQ=WEEKLY;BYDAY=MO,WE", "FREQ=MONTHLY;BYDAY=1SA", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;WKST=MO", "FREQ=DAILY"],
)
def test_rules_name_days(rule: str) -> None:
    check_recurrence(rule)


@pytest.mark.parametrize(
    "rule",
    ["", "every monday", "FREQ=HOURLY", "FREQ=WEEKLY;BYHOUR=9", "FREQ=WEEKLY;UNTIL=20270101", "FREQ=WEEKLY;BYDAY=XX"],
)
def test_rules_that_do_not_are_refused(rule: str) -> None:
    with pytest.raises(ValidationError):
        check_recurrence(rule)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("time_zone", "Europe/Londinium"),
        ("country", "UK?"),
        ("allowed_origins", ["clinic.example"]),
        ("allowed_origins", ["https://clinic.example/contact"]),
        ("allowed_origins", "https://clinic.example"),
    ],
)
def test_a_clinic_is_told_what_is_wrong(clinic: Clinic, field: str, value: object) -> None:
    setattr(clinic, field, value)
    with pytest.raises(ValidationError) as refusal:
        clinic.full_clean()
    assert set(refusal.value.message_dict) == {field}
