"""The old time in a wish for a new one: "move my friday appointment to monday", "from thursday to friday"."""

import re

MOVE = (
    r"\b(?:mov(?:e|ing)|chang(?:e|ing)|resched\w*|switch(?:ing)?|swap(?:ping)?|shift(?:ing)?|push(?:ing)?|"
    r"bring(?:ing)?)\b"
)
NEAR = r"[^.;!?]{0,80}?"  # in the same sentence, and not far
VISIT = r"(?:appointment|appt|slot|booking|visit|one|time)"
OLD_TIMES = (
    (re.compile(r"\bcancel\b[^.,;!?]{0,80}?(?=\b(?:and|but)\b|[.,;!?]|$)"), ","),
    (re.compile(rf"({MOVE}{NEAR})\bfrom\b{NEAR}\b(?:to|until|for)\b"), r"\1 on"),
    (re.compile(rf"({MOVE} my) (?={NEAR}(?:\d|day))[a-z0-9:.' ]{{2,30}}? (?:to|for|with)\b(?! me)"), r"\1 on"),
    (re.compile(rf"({MOVE} (?:my|our|his|her|the)) [a-z0-9:' ]{{2,40}}?\b({VISIT})\b"), r"\1 \2"),
    (re.compile(rf"({MOVE} (?:my|our|his|her|the) {VISIT}) (?:on|at|of) {NEAR}\b(?:to|until|for)\b"), r"\1 on"),
)


def without_old_times(clean: str) -> str:
    """A readable text without the times that an appointment is to be moved away from."""
    for pattern, replacement in OLD_TIMES:
        clean = pattern.sub(replacement, clean)
    return clean
