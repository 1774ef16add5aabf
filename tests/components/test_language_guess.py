"""Which language a message is in, and which one is asked for."""

import pytest

from components.language_guess import is_foreign, language_named, language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("me duele mucho la muela", "es"),
        ("j'ai très mal aux dents", "fr"),
        ("ich habe starke kopfschmerzen", "de"),
        ("ho mal di testa da ieri", "it"),
        ("estou com dor de dente", "pt"),
        ("bardzo boli mnie głowa", "pl"),
        ("mă doare un dinte", "ro"),
        ("ik heb veel hoofdpijn", "nl"),
        ("dişim çok ağrıyor", "tr"),
        ("man skauda dantį", "lt"),
        ("nagyon fáj a fejem", "hu"),
        ("bolí mě zub", "cs"),
        ("jag har ont i huvudet", "sv"),
        ("tôi bị đau răng", "vi"),
        ("gigi saya sakit", "id"),
        ("masakit po ang ngipin ko", "tl"),
        ("у меня болит зуб", "ru"),
        ("в мене дуже болить голова, допоможіть", "uk"),
        ("عندي صداع", "ar"),
        ("मेरे दाँत में दर्द है", "hi"),
        ("আমার দাঁতে ব্যথা", "bn"),
        ("我牙疼", "zh"),
        ("歯が痛いです", "ja"),
        ("이가 아파요", "ko"),
        ("με πονάει το δόντι", "el"),
    ],
)
def test_a_message_in_another_language_is_known(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "my head hurts on the left side",
        "sore jaw, worse in the am",
        "no pain at all, par for the course",
        "ok thanks doc",
        "migraine since tuesday and sumatriptan does nowt",
    ],
)
def test_english_is_english(text: str) -> None:
    assert language_of(text) == "en"
    assert not is_foreign(text)


def test_words_of_no_known_language_are_foreign() -> None:
    assert is_foreign("hambad valutavad mul kogu aeg")


def test_the_language_someone_asks_for_is_known() -> None:
    assert language_named("does anyone there speak Urdu?") == "ur"
    assert language_named("do you speak to patients") is None
