"""The pages that clinicians sign say what the criteria say."""

from ops.protocol_pages import pages, stale


def test_every_protocol_has_a_page_and_none_is_stale() -> None:
    assert len(pages()) > 1
    assert stale() == [], "run `make protocols`"
