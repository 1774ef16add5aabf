"""Finding the conversation that matters among many."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client

from tests.web.console.conftest import talk
from web.appointments.models import Appointment, Clinic
from web.conversations.models import Conversation


def fact(value: object) -> dict[str, object]:
    return {"value": value, "said": None, "message": "000002"}


@pytest.fixture
def sensitive(clinic: Clinic) -> Conversation:
    """A twinge with ice cream, talked about just now."""
    facts = {"has_tooth_pain": fact("present"), "brief_sensitivity": fact("present"), "hot_cold_linger": fact("absent")}
    return talk(clinic, "a twinge with ice cream", facts=facts, ago=timedelta(minutes=1))


@pytest.fixture
def curious(clinic: Clinic) -> Conversation:
    """Asked about insurance only, an hour ago."""
    return talk(clinic, "do you take my insurance?", ago=timedelta(hours=1))


def order_of(html: str, *conversations: Conversation) -> list[Conversation]:
    place = {each.pk: html.find(str(each.pk)) for each in conversations}
    return sorted((each for each in conversations if place[each.pk] >= 0), key=lambda each: place[each.pk])


def test_the_newest_stands_first(
    ada: Client, swollen: Conversation, sensitive: Conversation, curious: Conversation
) -> None:
    html = ada.get("/console/conversations/").content.decode()
    assert order_of(html, swollen, sensitive, curious) == [sensitive, swollen, curious]


def test_or_the_most_urgent(ada: Client, swollen: Conversation, sensitive: Conversation, curious: Conversation) -> None:
    html = ada.get("/console/conversations/?order=urgent").content.decode()
    assert order_of(html, swollen, sensitive, curious) == [swollen, sensitive, curious]


def test_a_level_shows_its_own_conversations(
    ada: Client, swollen: Conversation, sensitive: Conversation, curious: Conversation
) -> None:
    def shown(level: str) -> list[Conversation]:
        html = ada.get(f"/console/conversations/?level={level}").content.decode()
        return order_of(html, swollen, sensitive, curious)

    assert shown("emergency") == [swollen]
    assert shown("not_assessed") == [curious]
    assert shown("nonsense") == [sensitive, swollen, curious]


def test_the_levels_are_counted(ada: Client, swollen: Conversation, sensitive: Conversation) -> None:
    html = ada.get("/console/conversations/").content.decode()
    counts = dict(re.findall(r">([A-Za-z -]+) <span class=\"count\">(\d+)", html))
    assert (counts["All"], counts["Emergency"], counts["Same day"]) == ("2", "1", "0")


def test_the_reason_stands_in_the_row(ada: Client, swollen: Conversation) -> None:
    assert "Airway threat" in ada.get("/console/conversations/").content.decode()


def test_the_patients_words_do_not(ada: Client, swollen: Conversation) -> None:
    assert "swallow &lt;" not in ada.get("/console/conversations/").content.decode()


def test_who_booked_is_called_by_name(
    ada: Client, sensitive: Conversation, book_noor: Callable[..., Appointment]
) -> None:
    book_noor(conversation=sensitive)
    html = ada.get("/console/conversations/").content.decode()
    assert "Noor Haddad" in html
    assert "Mon 23 Nov, 10:00" in html


def test_what_nobody_read_since_the_last_message_is_marked(ada: Client, swollen: Conversation) -> None:
    assert "not read yet" in ada.get("/console/conversations/").content.decode()
    ada.get(f"/console/conversations/{swollen.pk}/")
    assert "not read yet" not in ada.get("/console/conversations/").content.decode()
    talk_on = swollen.last_message_at + timedelta(hours=1)
    Conversation.objects.update(last_message_at=talk_on)
    assert "not read yet" in ada.get("/console/conversations/").content.decode()


def test_long_lists_come_in_pages(ada: Client, clinic: Clinic) -> None:
    oldest = [talk(clinic, "hello", ago=timedelta(hours=number)) for number in range(1, 28)][-1]
    first = ada.get("/console/conversations/").content.decode()
    second = ada.get("/console/conversations/?page=2").content.decode()
    assert "Page 1 of 2" in first
    assert str(oldest.pk) not in first
    assert str(oldest.pk) in second


def test_a_list_takes_few_queries(
    ada: Client, clinic: Clinic, django_assert_max_num_queries: Callable[..., object]
) -> None:
    for number in range(20):
        talk(clinic, "hello", ago=timedelta(hours=number))
    with django_assert_max_num_queries(7):  # type: ignore[attr-defined]
        ada.get("/console/conversations/")
