"""Who comes and how to reach them, out of what was written. What does not fit is named, so that it can be put right."""

from __future__ import annotations

import re

import phonenumbers

from actions.booking import answered
from actions.message import VisitorMessage
from actions.spoken_digits import in_figures

LEFT_OUT = "left_out"
"""An e-mail address the visitor chose not to give."""
LONGEST_NAME = 120
MOST_WORDS = 7
DECLINES = ("deny", "skip_question", "not_sure")
NO_NAMES = ("affirm", "deny", "skip_question", "not_sure")
SHORTEST_NUMBER = 1_000_000
"""Shorter ones are short codes, no patient's number."""
WRONG_WHEN_READ = {
    phonenumbers.NumberParseException.TOO_LONG: "utter_wrong_phone_too_long",
    phonenumbers.NumberParseException.TOO_SHORT_NSN: "utter_wrong_phone_too_short",
    phonenumbers.NumberParseException.TOO_SHORT_AFTER_IDD: "utter_wrong_phone_too_short",
}
RELATIVES = (
    "(?:son|daughter|wife|husband|mum|mom|mother|dad|father|partner|child|kid|brother|sister"
    "|boy|girl|baby|nan|gran|granny|grandma|grandpa|grandmother|grandfather|grandson|granddaughter|niece|nephew|friend)"
)
NAME_OPENING = re.compile(
    r"^\s*(?:(?:hi|hello|yes|ok|okay|sure)\b)?[,\s]*"
    rf"(?:(?:my |the |their |his |her )?(?:{RELATIVES}['’]?s )?(?:full )?name(?:['’]?s| is|:)?"
    r"|(?:i['’]?m|i am|(?:s?he|they)(?:['’]?s|['’]?re| is| are)) (?:called|known as)"
    rf"|(?:(?:it['’]?s|it is|this is) )?for(?: (?:my|our|a))?(?: {RELATIVES})?|i am|i['’]?m|it['’]?s|it is|this is"
    r"|call me)\s+",
    re.I,
)
POLITE_END = re.compile(r"[\s,.]+(?:please|thanks|thank you|ta)[\s.!]*$", re.I)
ONLY_A_RELATIVE = re.compile(
    rf"^\W*(?:(?:no|oh|it['’]?s|it is|this is|booking|actually)\W+)*(?:for )?(?:my|our|the|a) (?:\w+ )?{RELATIVES}"
    r"(?:\W+(?:please|actually|thanks|instead))*\W*$",
    re.I,
)
"""Who will come, but by no name."""
NO_NAME_OPENS_SO = re.compile(
    r"^(?:(?:can|could|may|shall|would|will|is|are|do|does) (?:i|we|you|it|there|that|this)"
    r"|what|when|how|why|where|who|anything|please|not|next|i|i'd|i'll|we|it"
    r"|okay|thanks|thank you|actually|sorry|move|change|cancel|book|stop|wait|hang on|hold on)\b",
    re.I,
)
DETAILS = {
    "booking_name": r"(?:sur|last |first |full )?names?|spel(?:t|led|ling)",
    "booking_phone": r"(?:(?:tele)?phone|mobile|cell)(?: (?:number|no))?|(?:number|digits)",
    "booking_email": r"e-?mails?(?: address)?",
}
_WRONG = (
    r"(?:wrong|incorrect|mistaken?|not (?:right|correct)|misspel\w+|mistyped|a typo|chang\w+|updat\w+"
    r"|correct(?:ed|ion)?|edit|fix|spel(?:t|led|ling)|different|another|new|old)"
)
NOT_IN_A_NAME = re.compile(
    r"\b(?:the|something|anything|nothing|somewhere|with|after|before|this|that|those|because|would|could|should|what|when"
    r"|how|which|why|morning|afternoon|evening|tomorrow|appointment)\b",
    re.I,
)
"""Words of a sentence that no name has, "in" and "to" left out: they are names."""
IS_WRONG = re.compile(
    rf"\b{_WRONG}\b[^.!?]*\b(?:{'|'.join(DETAILS.values())})\b|\b(?:{'|'.join(DETAILS.values())})\b[^.!?]*\b{_WRONG}\b"
    r"|\b(?:not|isn['’]?t|is not) my (?:name|number|e-?mail)\b",
    re.I,
)
"""Said of a detail that was given: "my number is wrong", "change the e-mail"."""
NEW_NAME = re.compile(
    r"\bnames?\b[^,.!?]*?\b(?:to|should be|is actually|is really)\s+(?P<name>[^\W\d_][^,!?\d]*)", re.I
)
DIGITS = re.compile(r"\+?\(?\d[\d\s().\-/]*\d|\d")
NO_ADDRESS = re.compile(
    r"^\W*$|^\W*(?:n|no|none|nope|nah|n/?a|not applicable|nothing)\b"
    r"|\b(?:rather not|prefer not|without|no (?:e-?mail|address))\b"
    r"|(?:n['’]?t|\bnot|\bnever)(?: \w+){0,3}? (?:have|had|got|use|want|give|do|own|one|any|e-?mail)\b|\bnot got\b",
    re.I,
)
"""Said where an address was asked: there is none, or it is not given."""
E_MAIL = re.compile(r"[^@\s,;:<>()]+@[^@\s,;:<>()]+\.[A-Za-z]{2,}")
SPOKEN_SIGNS = ((re.compile(r"\s+at\s+|\s*\(at\)\s*", re.I), "@"), (re.compile(r"\s+dot\s+|\s*\(dot\)\s*", re.I), "."))


def name_told(message: VisitorMessage) -> str | None:
    """A name: from its question's answer, an entity, or the whole message without "my name is"."""
    given = answered(message, "booking_name")
    if given is None and message.intent in NO_NAMES:
        return None
    renamed = NEW_NAME.search(message.said or "")
    told = str(given or (renamed and renamed["name"]) or message.value("person_name") or message.said or "")
    if ONLY_A_RELATIVE.match(told):
        return None
    name = " ".join(POLITE_END.sub("", NAME_OPENING.sub("", told)).strip(" .,!").split())
    return name if is_name(name) and wrong_with_name(name) is None else None


def is_name(told: str) -> bool:
    is_short = len(told.split()) <= MOST_WORDS
    is_sentence = NO_NAME_OPENS_SO.match(told) or ONLY_A_RELATIVE.match(told) or IS_WRONG.search(told)
    is_sentence = is_sentence or NOT_IN_A_NAME.search(told)
    return is_short and not re.search(r"[?@\d]", told) and is_sentence is None


def wrong_with_name(told: str) -> str | None:
    """The response that explains why this is no name; None where it is one."""
    if len(told) > LONGEST_NAME:
        return "utter_wrong_name_too_long"
    if ONLY_A_RELATIVE.match(told):
        return "utter_name_of_another"
    if any(character.isalpha() for character in told) and is_name(told):
        return None
    return "utter_wrong_booking_name"


def phone_told(message: VisitorMessage, country: str) -> str | None:
    """A phone number as it is dialled internationally. Without a prefix it is one of the clinic's country."""
    number = number_in(phone_written(message), country)
    if number is None or wrong_with_number(number) is not None:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def wrong_with_phone(message: VisitorMessage, country: str) -> str:
    """The response that explains what is wrong with a number that `phone_told` did not take."""
    try:
        number = phonenumbers.parse(phone_written(message), country)
    except phonenumbers.NumberParseException as problem:
        return WRONG_WHEN_READ.get(problem.error_type, "utter_wrong_booking_phone")
    return wrong_with_number(number) or "utter_wrong_booking_phone"


def phone_written(message: VisitorMessage) -> str:
    """The longest run of digits, as it was typed; empty where there is none."""
    told = str(answered(message, "booking_phone") or message.value("phone_number") or in_figures(message.said or ""))
    return max(DIGITS.findall(told), key=len, default="").strip()


def phone_shown(number: str | None) -> str:
    """A stored number in groups, for reading."""
    if not number:
        return ""
    return phonenumbers.format_number(phonenumbers.parse(number), phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def number_in(written: str, country: str) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(written, country)
    except phonenumbers.NumberParseException:
        return None


def wrong_with_number(number: phonenumbers.PhoneNumber) -> str | None:
    reasons = phonenumbers.ValidationResult
    reason = phonenumbers.is_possible_number_with_reason(number)
    if reason == reasons.TOO_LONG:
        return "utter_wrong_phone_too_long"
    if reason in (reasons.TOO_SHORT, reasons.IS_POSSIBLE_LOCAL_ONLY) or (number.national_number or 0) < SHORTEST_NUMBER:
        return "utter_wrong_phone_too_short"
    return None if reason == reasons.IS_POSSIBLE else "utter_wrong_booking_phone"


def email_told(message: VisitorMessage) -> str | None:
    """An e-mail address, or that none is given. Dictated ones are put together: "mary at mail dot com"."""
    written = email_written(message)
    if found := E_MAIL.search(written):
        return found.group().rstrip(".")
    told = answered(message, "booking_email")
    leaves_it_out = message.intent in DECLINES or NO_ADDRESS.search(written)
    if told in ("skip", "absent", "") or (told is None and "@" not in written and leaves_it_out):
        return LEFT_OUT
    return None


def without_details(message: VisitorMessage) -> str:
    """What is said beside a name, a number and an address; a wish for a time is read from that, and which is picked."""
    words = message.said or ""
    for entity in ("email", "phone_number", "person_name"):
        for value in message.values(entity):
            words = words.replace(str(value), " ")
    return " ".join(words.split())


def email_written(message: VisitorMessage) -> str:
    told = str(answered(message, "booking_email") or message.value("email") or message.said or "")
    if "@" in told:
        return told.strip()
    for spoken, sign in SPOKEN_SIGNS:
        told = spoken.sub(sign, told)
    return told.strip()


def wrong_with_email(message: VisitorMessage) -> str:
    """The response that explains what is missing from an address that `email_told` did not take."""
    written = email_written(message)
    if "@" not in written:
        return "utter_wrong_email_without_at"
    return "utter_wrong_email_without_ending" if "." not in written.rsplit("@", 1)[1] else "utter_wrong_booking_email"
