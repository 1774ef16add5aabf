"""What staff read for the tokens that the clinical engine and the dialogue use. Patients never see these."""

from __future__ import annotations

LEVELS = {
    "emergency": "Emergency",
    "same_day": "Same day",
    "soon": "Soon",
    "routine": "Routine",
    "self_care": "Self-care",
}
NOT_ASSESSED = "not_assessed"

REFERRALS = {
    "emergency_services": "Emergency services",
    "emergency_dental": "Emergency dental care",
    "eye_emergency": "Eye emergency care",
    "maternity": "Maternity unit",
    "mental_health_crisis": "Mental health crisis team",
    "urgent_medical": "Urgent medical care",
    "dental": "Dental",
    "neurology": "Neurology",
    "primary_care": "Primary care",
    "pharmacist": "Pharmacist",
}

STAGES = {
    "complaint": "Telling the complaint",
    "interview": "In the interview",
    "result": "Result given",
    "booking": "Booking",
    "booked": "Booked",
    "follow_up": "Follow-up",
    "with_staff": "With staff",
    "closed": "Closed",
}

SENDERS = {"assistant": "Assistant", "visitor": "Visitor", "staff": "Staff", "system": "System"}

CARDS = {
    "emergency": "Emergency card",
    "same_day": "Same-day card",
    "result": "Result card",
    "slots": "Choice of appointment times",
    "appointment": "Appointment card",
    "pain_map": "Pain map",
}

ASSERTIONS = {
    "past": "in the past",
    "other_person": "of somebody else",
    "hypothetical": "only if",
    "idiom": "figure of speech",
}


def in_words(token: str, titles: dict[str, str]) -> str:
    """A token without a title is shown as words, not hidden."""
    return titles.get(token) or token.replace("_", " ").capitalize()
