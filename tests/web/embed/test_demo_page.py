"""A clinic's page with the one tag in it."""

import pytest
from django.core.management import call_command
from django.test import Client


@pytest.fixture
def demo_clinic(transactional_db: None) -> None:
    call_command("seed_demo", verbosity=0)


def test_it_works(client: Client, demo_clinic: None) -> None:
    html = client.get("/demo/").content.decode()
    assert '<script src="/widget.js" data-clinic="demo" async></script>' in html


def test_it_needs_no_exception_from_the_strict_policy(client: Client, demo_clinic: None) -> None:
    assert "unsafe" not in client.get("/demo/")["Content-Security-Policy"]


def test_without_a_demo_clinic_there_is_no_page(client: Client, transactional_db: None) -> None:
    assert client.get("/demo/").status_code == 404


def test_it_refuses_to_be_posted_to(client: Client, demo_clinic: None) -> None:
    assert client.post("/demo/").status_code == 405
