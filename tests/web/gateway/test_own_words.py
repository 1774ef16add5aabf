"""What the gateway says when it has to speak for itself."""

from pathlib import Path
from typing import Any

import pytest

from tests.web.gateway.conftest import Arrive, Visitor, gateway_with
from tests.web.gateway.fake_rasa import FakeRasa, case_of, says
from web.appointments.models import Clinic
from web.gateway import own_words
from web.gateway.own_words import OwnWords
from web.gateway.services import Services

pytestmark = pytest.mark.usefixtures("domain_file")


def numbers(message: Any) -> list[tuple[str, str]]:
    return [(line["title"], line["number"]) for line in message.card["numbers"]]


def test_a_crisis_of_mood_is_answered_with_people_to_talk_to(noors_clinic: Clinic) -> None:
    message = OwnWords(noors_clinic).emergency(["emergency_services", "mental_health_crisis"])
    assert message.card is not None
    assert message.card["heading"] == "You are not alone"
    assert numbers(message)[0] == ("Ambulance", "999")
    assert ("Somebody to talk to", "116 123") in numbers(message)
    assert ("Choose 2", "111") in numbers(message)
    assert ("Text SHOUT to", "85258") in numbers(message)
    assert "116 123" in message.text


def test_an_emergency_of_the_teeth_is_the_dentists(noors_clinic: Clinic) -> None:
    message = OwnWords(noors_clinic).emergency(["emergency_dental"])
    assert message.text == "Phone Riverside Clinic now. If it is closed, 111."
    assert message.card is not None
    assert message.card["kind"] == "emergency"
    assert ("The clinic", "020 7946 0000") in numbers(message)


def test_where_an_ambulance_is_needed_too_the_ambulance_comes_first(noors_clinic: Clinic) -> None:
    message = OwnWords(noors_clinic).emergency(["emergency_dental", "emergency_services"])
    assert message.text == "Call 999 now."
    assert numbers(message) == [("Ambulance", "999")]


def test_an_emergency_without_words_of_its_own_is_an_ambulances(noors_clinic: Clinic) -> None:
    assert OwnWords(noors_clinic).emergency(["maternity"]).text == "Call 999 now."
    assert OwnWords(noors_clinic).emergency([]).text == "Call 999 now."


def test_a_country_without_an_urgent_line_names_none(cleos_clinic: Clinic) -> None:
    message = OwnWords(cleos_clinic).same_day(["urgent_medical"])
    assert message.text == "Speak to somebody today: your doctor."
    assert numbers(message) == [("The clinic", "01 555 0000"), ("Ambulance", "112")]


async def test_danger_known_so_far_is_told_when_rasa_stops(noor: Visitor, rasa: FakeRasa, services: Services) -> None:
    rasa.answers = [says("Go on.", stage="interview", case=case_of(suicidal_thoughts="present"))]
    await noor.says("I feel hopeless")
    services.dialogue = gateway_with(None, "http://127.0.0.1:9").dialogue
    reply = await noor.says("are you there?")
    kinds = [(message["card"] or {}).get("kind") for message in reply["messages"]]
    assert kinds == ["crisis", None]
    assert reply["messages"][1]["text"].startswith("Something is wrong here.")
    assert reply["state"]["urgency"] == "same_day"


async def test_the_first_words_can_be_answered_by_button(
    arrive: Arrive, noors_clinic: Clinic, rasa: FakeRasa, services: Services
) -> None:
    well = services.dialogue
    services.dialogue = gateway_with(None, "http://127.0.0.1:9").dialogue
    visitor = await arrive(noors_clinic)
    services.dialogue = well
    assert (await visitor.sends({"payload": '/report_symptom{"fact":"has_headache"}'})).status_code == 200
    assert ("visitor", "Headache") in await visitor.transcript()


def test_the_real_domain_has_every_word_that_is_relied_on(noors_clinic: Clinic, settings: Any) -> None:
    settings.DOMAIN_FILE = Path(settings.BASE_DIR) / "domain.yml"
    words = OwnWords(noors_clinic)
    spoken = [
        *words.greeting(),
        words.trouble(),
        words.emergency([own_words.AMBULANCE]),
        words.emergency([own_words.MENTAL_HEALTH]),
        words.emergency(["emergency_dental"]),
        words.same_day(["urgent_medical"]),
        words.same_day([own_words.MENTAL_HEALTH]),
    ]
    for message in spoken:
        assert message.text
        assert "{" not in message.text
        assert all(line["title"] and line["number"] for line in (message.card or {}).get("numbers", []))
    assert "020 7946 0000" in words.trouble().text
    assert "999" in words.emergency([own_words.AMBULANCE]).text
