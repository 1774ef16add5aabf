"""Signing in, being locked out, changing the password."""

from __future__ import annotations

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import PBKDF2PasswordHasher
from django.test import Client

PASSWORD = "a-long-password-of-theirs"


@pytest.fixture
def ada(ada: Client) -> Client:
    """Ada, with a password."""
    return with_password(ada, "ada")


@pytest.fixture
def bert(bert: Client) -> Client:
    """Bert, with a password."""
    return with_password(bert, "bert")


def with_password(client: Client, name: str) -> Client:
    """Hashed as always, with fewer rounds so that the tests stay quick."""
    quickly_hashed = PBKDF2PasswordHasher().encode(PASSWORD, "salt", iterations=2)
    get_user_model().objects.filter(username=name).update(password=quickly_hashed)
    client.force_login(get_user_model().objects.get(username=name), "django.contrib.auth.backends.ModelBackend")
    return client


def sign_in(client: Client, password: str = PASSWORD) -> int:
    return client.post("/console/login/", {"username": "ada", "password": password}).status_code


def test_ada_signs_in_and_finds_the_conversations(ada: Client, passer_by: Client) -> None:
    http_response = passer_by.post("/console/login/", {"username": "ada", "password": PASSWORD})
    assert (http_response.status_code, http_response["Location"]) == (302, "/console/conversations/")
    assert passer_by.get("/console/conversations/").status_code == 200


def test_bert_signs_in_and_ends_at_the_appointments(bert: Client, passer_by: Client) -> None:
    http_response = passer_by.post("/console/login/", {"username": "bert", "password": PASSWORD}, follow=True)
    assert http_response.redirect_chain[-1][0] == "/console/appointments/"


def test_a_wrong_password_is_not_said_to_be_the_password(ada: Client, passer_by: Client) -> None:
    http_response = passer_by.post("/console/login/", {"username": "ada", "password": "guess"})
    assert "Name and password do not match" in http_response.content.decode()


def test_guessing_is_stopped_even_when_the_guess_is_right(ada: Client, passer_by: Client) -> None:
    tries = [sign_in(passer_by, f"guess {number}") for number in range(6)]
    assert tries[0] == 200
    assert tries[-1] == 429
    assert sign_in(passer_by) == 429


def test_signing_out_takes_a_post(ada: Client) -> None:
    assert ada.get("/console/logout/").status_code == 405
    ada.post("/console/logout/")
    assert ada.get("/console/conversations/").status_code == 302


def test_signing_in_leads_nowhere_else(ada: Client, passer_by: Client) -> None:
    body = {"username": "ada", "password": PASSWORD, "next": "https://evil.example/"}
    assert passer_by.post("/console/login/", body)["Location"] == "/console/conversations/"


def test_ada_changes_her_password(ada: Client) -> None:
    changed = "another-long-password"
    body = {"old_password": PASSWORD, "new_password1": changed, "new_password2": changed}
    assert ada.post("/console/password/", body).status_code == 302
    stored = get_user_model().objects.get(username="ada")
    assert stored.check_password(changed)
    assert changed not in stored.password
    weak = {"old_password": changed, "new_password1": "password", "new_password2": "password"}
    assert "too short" in ada.post("/console/password/", weak).content.decode()
