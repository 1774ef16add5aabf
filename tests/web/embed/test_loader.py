"""The script behind the one tag."""

from django.test import Client


def test_it_works(client: Client) -> None:
    http_response = client.get("/widget.js")
    assert http_response.status_code == 200
    assert http_response["Content-Type"] == "text/javascript; charset=utf-8"
    assert "loadTrigem" in http_response.content.decode()


def test_it_carries_the_words_of_the_text_table(client: Client) -> None:
    assert '"launcher.label": "Chat with us"' in client.get("/widget.js").content.decode()


def test_it_may_be_loaded_by_pages_that_check_where_things_come_from(client: Client) -> None:
    assert client.get("/widget.js")["Cross-Origin-Resource-Policy"] == "cross-origin"


def test_a_browser_that_has_it_gets_it_once(client: Client) -> None:
    etag = client.get("/widget.js")["ETag"]
    again = client.get("/widget.js", headers={"If-None-Match": etag})
    assert again.status_code == 304
    assert again.content == b""


def test_it_asks_for_no_session_and_sets_no_cookie(client: Client) -> None:
    assert client.get("/widget.js").cookies == {}


def test_it_refuses_to_be_posted_to(client: Client) -> None:
    assert client.post("/widget.js").status_code == 405
