"""The page inside the frame: who may hold it, and what it knows."""

import json
import re

import pytest
from django.test import Client

from web.appointments.models import Clinic


def policy_of(http_response: object) -> dict[str, list[str]]:
    parts = (part.split() for part in http_response["Content-Security-Policy"].split(";"))
    return {name: values for name, *values in parts}


def clinic_of(page: str) -> dict[str, object]:
    found = re.search(r'<script id="clinic" type="application/json">(.*?)</script>', page)
    assert found
    return json.loads(found[1])


@pytest.fixture
def page(client: Client, noors_clinic: Clinic) -> object:
    return client.get("/embed/riverside/")


def test_it_works(page: object) -> None:
    assert page.status_code == 200
    assert "Riverside Clinic" in page.content.decode()


def test_only_its_clinics_pages_and_our_own_may_hold_it(page: object) -> None:
    assert policy_of(page)["frame-ancestors"] == ["'self'", "https://riverside.example"]
    assert "X-Frame-Options" not in page


def test_another_clinics_pages_may_not(client: Client, noors_clinic: Clinic, cleos_clinic: Clinic) -> None:
    ancestors = policy_of(client.get("/embed/riverside/"))["frame-ancestors"]
    assert "https://hillside.example" not in ancestors


def test_a_clinic_without_a_page_of_its_own_can_be_held_by_ours_alone(client: Client, noors_clinic: Clinic) -> None:
    noors_clinic.allowed_origins = []
    noors_clinic.save()
    assert policy_of(client.get("/embed/riverside/"))["frame-ancestors"] == ["'self'"]


@pytest.mark.parametrize(
    "origin", ["https://a.example; script-src *", "https://a.example b", "*", "https://a.example/x"]
)
def test_what_is_no_origin_does_not_get_into_the_header(client: Client, noors_clinic: Clinic, origin: str) -> None:
    noors_clinic.allowed_origins = [origin, "https://riverside.example:8443"]
    noors_clinic.save()
    ancestors = policy_of(client.get("/embed/riverside/"))["frame-ancestors"]
    assert ancestors == ["'self'", "https://riverside.example:8443"]


def test_nothing_inline_is_allowed(page: object) -> None:
    policy = policy_of(page)
    assert policy["script-src"] == ["'self'"]
    assert policy["style-src"] == ["'self'"]
    assert policy["default-src"] == ["'none'"]


def test_nothing_inline_is_there(page: object) -> None:
    html = page.content.decode()
    scripts = re.findall(r"<script(?![^>]*(?:src=|application/json))", html)
    assert scripts == []
    assert "<style" not in html
    assert not re.search(r"\son\w+=|\sstyle=", html)


def test_it_knows_the_numbers_of_the_clinics_country(
    client: Client, noors_clinic: Clinic, cleos_clinic: Clinic
) -> None:
    british = clinic_of(client.get("/embed/riverside/").content.decode())["numbers"]
    irish = clinic_of(client.get("/embed/hillside/").content.decode())["numbers"]
    assert british[0] == {"kind": "ambulance", "number": "999"}
    assert {"kind": "crisis_option", "number": "111", "option": 2} in british
    assert irish[0] == {"kind": "ambulance", "number": "112"}
    assert irish[-1] == {"kind": "clinic", "number": "01 555 0000"}


def test_without_scripts_there_are_numbers_all_the_same(page: object) -> None:
    html = page.content.decode()
    assert '<a href="tel:999">999</a>' in html
    assert '<a href="tel:02079460000">020 7946 0000</a>' in html
    assert "the worst you have had" in html


def test_a_clinics_name_cannot_bring_markup(client: Client, noors_clinic: Clinic) -> None:
    noors_clinic.name = "</script><script>alert(1)</script>"
    noors_clinic.save()
    assert "<script>alert(1)" not in client.get("/embed/riverside/").content.decode()


def test_an_unknown_clinic_is_not_found(client: Client, noors_clinic: Clinic) -> None:
    assert client.get("/embed/elsewhere/").status_code == 404


def test_it_refuses_to_be_posted_to(client: Client, noors_clinic: Clinic) -> None:
    assert client.post("/embed/riverside/").status_code == 405


def test_it_sets_no_cookie_and_is_not_listed_by_search_engines(page: object) -> None:
    assert page.cookies == {}
    assert '<meta name="robots" content="noindex">' in page.content.decode()
