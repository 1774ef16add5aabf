"""Which language a message is in, where that is not English.

By its letters where they tell, else by its small words: spaCy's own lists of each language's
commonest words, and the words people use for pain. Few words of another language in an
English message say nothing.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import lru_cache
from importlib import util
from pathlib import Path

import spacy.lang
from spacy.lookups import load_lookups

from clinical.red_flag_screen.reading import read
from clinical.red_flag_screen.word_sets import words_of

ENGLISH = "en"
_BY_SMALL_WORDS = ["es", "fr", "de", "it", "pt", "pl", "ro", "nl", "tr", "lt", "hu", "cs", "sv", "vi", "id", "tl"]

# Words for what visitors come with, and greetings: few, telling, and not English.
_TELLING = {
    "es": "dolor duele cabeza diente dientes muela hola gracias cita médico dentista tengo quiero necesito ayuda español migraña fiebre mucho hablar",
    "fr": "mal tête dent dents bonjour merci rendez-vous médecin dentiste j'ai français migraine douleur besoin aide fièvre parlez",
    "de": "kopfschmerzen zahnschmerzen schmerzen kopf zahn zähne hallo danke termin arzt zahnarzt deutsch hilfe brauche starke fieber sprechen",
    "it": "mal testa denti dente ciao grazie appuntamento medico dentista italiano dolore aiuto bisogno febbre buongiorno parlo",
    "pt": "dor cabeça dente dentes olá obrigado obrigada consulta médico dentista português ajuda preciso febre estou falar",
    "pl": "boli głowa głowy ząb zęba zęby ból bólu cześć dziękuję wizyta lekarz dentysta polsku pomoc potrzebuję gorączka dzień dobry mówi mam mnie",
    "ro": "doare capul cap dinte dinții dintele durere bună mulțumesc programare medic dentist română ajutor nevoie febră vorbiți ma mă am",
    "nl": "hoofdpijn kiespijn tandpijn pijn hoofd tand tanden hallo dank afspraak arts tandarts nederlands hulp nodig koorts spreekt",
    "tr": "başım ağrıyor ağrı diş dişim baş merhaba teşekkürler randevu doktor dişçi türkçe yardım istiyorum ateşim biliyor çok var",
    "lt": "skauda galvą galva dantis dantį danti labas ačiū daktaras lietuviškai pagalba",
    "cy": "pen tost dant ddannodd poen bore da diolch apwyntiad meddyg deintydd cymraeg helpu siarad rydw dw i'n mae gen i eisiau",
    "so": "madax madaxa xanuun xanuunsanayaa xanuunaya ilig iligga waan mahadsanid dhakhtar caawimo baahanahay",
    "cs": "bolí hlava hlavy zub zuby zubu bolest dobrý děkuji lékař zubař česky pomoc potřebuji horečku mě mám mi",
    "hu": "fáj fejem fogam fog fejfájás fogfájás köszönöm orvos fogorvos magyarul segítség kell lázam nagyon jó napot",
    "sv": "ont huvudet huvudvärk tand tänder tandvärk hej tack läkare tandläkare svenska hjälp behöver feber jag har mycket",
    "vi": "đau đầu răng tôi bị cảm ơn bác sĩ nha khoa tiếng việt giúp cần sốt xin chào",
    "id": "sakit kepala gigi saya terima kasih dokter bahasa indonesia tolong butuh demam halo bisa",
    "tl": "masakit sakit ulo ngipin ko po ang salamat doktor dentista tagalog tulong kailangan lagnat kumusta",
}


def small_words(code: str) -> set[str]:
    """spaCy's list of a language's commonest words, read without the rest of that language: French takes a second."""
    file = Path(spacy.lang.__path__[0]) / code / "stop_words.py"
    spec = util.spec_from_file_location(f"{__name__}.{code}", file)
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return set(module.STOP_WORDS)


_ENGLISH_WORDS = small_words("en") | words_of(
    """
    i headache head pain tooth teeth jaw hurts hurt ache yes no ok hi hello please thanks thank day days week weeks month
    bad sick migraine migraines dentist doctor appointment book botox left right side eye eyes face swollen fever neck
    """
)
_LISTS = {
    code: {word.lower() for word in small_words(code)} | set(_TELLING.get(code, "").split()) for code in _BY_SMALL_WORDS
} | {code: set(words.split()) for code, words in _TELLING.items() if code not in _BY_SMALL_WORDS}
_TELLING_SETS = {code: set(words.split()) for code, words in _TELLING.items()}

# Writing systems and the language that visitors who write in them most likely speak.
_SCRIPTS = {
    "CYRILLIC": "ru", "ARABIC": "ar", "DEVANAGARI": "hi", "BENGALI": "bn", "GURMUKHI": "pa", "GUJARATI": "gu", "TAMIL": "ta",
    "CJK": "zh", "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko", "GREEK": "el", "HEBREW": "he", "THAI": "th",
    "ETHIOPIC": "am", "GEORGIAN": "ka", "ARMENIAN": "hy", "SINHALA": "si", "TELUGU": "te", "MALAYALAM": "ml",
}  # fmt: skip
_UKRAINIAN, _URDU, _PERSIAN = set("іїєґІЇЄҐ"), set("ٹڈڑںےہھ"), set("پچژگ")
_UKRAINIAN_WORDS = words_of("болить мене дуже зуб голова допоможіть треба що не можу привіт дякую")
_LEAST_SHARE, _LEAST_WORDS, _MOST = 0.34, 2, 0.5

# What English speakers call the languages that visitors ask for.
_NAMES = {
    "spanish": "es", "french": "fr", "german": "de", "italian": "it", "portuguese": "pt", "polish": "pl", "romanian": "ro",
    "dutch": "nl", "turkish": "tr", "lithuanian": "lt", "hungarian": "hu", "czech": "cs", "swedish": "sv", "vietnamese": "vi",
    "indonesian": "id", "malay": "id", "tagalog": "tl", "filipino": "tl", "welsh": "cy", "somali": "so", "russian": "ru",
    "ukrainian": "uk", "arabic": "ar", "urdu": "ur", "persian": "fa", "farsi": "fa", "hindi": "hi", "bengali": "bn",
    "bangla": "bn", "punjabi": "pa", "panjabi": "pa", "gujarati": "gu", "tamil": "ta", "chinese": "zh", "mandarin": "zh",
    "cantonese": "zh", "japanese": "ja", "korean": "ko", "greek": "el",
}  # fmt: skip


def language_of(text: str) -> str:
    """The language's ISO 639-1 code; "en" also where nothing tells."""
    return _by_script(text) or _by_words(text) or ENGLISH


def language_named(text: str) -> str | None:
    """The language that an English message asks for: "do you speak Polish"."""
    return next((_NAMES[word.form] for word in read(text) if word.form in _NAMES), None)


def is_foreign(text: str) -> bool:
    """Whether most words are no English words. Which language it is, nothing tells."""
    words = [word.form for word in read(text) if not word.is_mark and word.said.isalpha()]
    return len(words) > 1 and sum(_is_english(word) for word in words) < _MOST * len(words)


def _is_english(word: str) -> bool:
    return word in _ENGLISH_WORDS or word in _english_dictionary()


@lru_cache(maxsize=1)
def _english_dictionary() -> frozenset[str]:
    """Inflected words and their lemmas, from spaCy's own table."""
    table = load_lookups("en", ["lemma_lookup"]).get_table("lemma_lookup")
    return frozenset(table) | frozenset(table.values())


def _by_script(text: str) -> str | None:
    scripts = Counter(unicodedata.name(letter, "").split(" ")[0] for letter in text if letter.isalpha())
    latin = scripts.pop("LATIN", 0)
    found = [(count, script) for script, count in scripts.items() if script in _SCRIPTS]
    if not found or max(found)[0] <= latin:
        return None
    script = max(found)[1]
    if script == "CYRILLIC" and (_UKRAINIAN & set(text) or len(_UKRAINIAN_WORDS & set(text.lower().split())) > 1):
        return "uk"
    if script == "ARABIC" and _URDU & set(text):
        return "ur"
    if script == "ARABIC" and _PERSIAN & set(text):
        return "fa"
    return "ja" if {"HIRAGANA", "KATAKANA"} & set(scripts) else _SCRIPTS[script]


def _by_words(text: str) -> str | None:
    words = [word.said.lower() for word in read(text) if not word.is_mark and word.said.isalpha()]
    if not words:
        return None
    english = sum(word in _ENGLISH_WORDS for word in words)
    scores = {}
    for code, known in _LISTS.items():
        own = [word for word in words if word in known and word not in _ENGLISH_WORDS]
        telling = sum(word in _TELLING_SETS.get(code, ()) for word in own)
        scores[code] = (len(own) + telling, len(set(own)))
    best, (score, distinct) = max(scores.items(), key=lambda item: item[1])
    is_enough = distinct >= _LEAST_WORDS or (distinct == 1 and len(words) <= 2 and english == 0 and score >= 2)
    return best if is_enough and score > english and distinct / len(words) >= _LEAST_SHARE else None
