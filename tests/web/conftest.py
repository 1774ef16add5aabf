"""The cast of all tests of the web service.

Noor is a patient. Her clinic is the demo clinic's like; Cleo's is another one.
"""

import pytest

from web.appointments.models import Clinic


@pytest.fixture
def noors_clinic(transactional_db: None) -> Clinic:
    """The clinic whose web page Noor visits."""
    return Clinic.objects.create(
        key="riverside",
        name="Riverside Clinic",
        country="GB",
        time_zone="Europe/London",
        phone="020 7946 0000",
        allowed_origins=["https://riverside.example"],
    )


@pytest.fixture
def cleos_clinic(transactional_db: None) -> Clinic:
    """A clinic that has nothing to do with Noor."""
    return Clinic.objects.create(
        key="hillside",
        name="Hillside Clinic",
        country="IE",
        time_zone="Europe/Dublin",
        phone="01 555 0000",
        allowed_origins=["https://hillside.example"],
    )
