"""Slips in the well-known half of an e-mail address: "gmial.com". They are asked about, never put right unasked."""

from __future__ import annotations

from difflib import get_close_matches

PROVIDERS = (
    "gmail.com", "googlemail.com", "hotmail.com", "hotmail.co.uk", "outlook.com", "live.com", "live.co.uk", "msn.com",
    "yahoo.com", "yahoo.co.uk", "yahoo.co.in", "yahoo.com.au", "yahoo.ie", "ymail.com", "icloud.com", "aol.com",
    "me.com", "proton.me", "protonmail.com", "gmx.com", "gmx.net", "btinternet.com", "sky.com", "virginmedia.com",
    "talktalk.net", "ntlworld.com", "blueyonder.co.uk", "eircom.net", "comcast.net", "verizon.net", "rediffmail.com",
)  # fmt: skip
"""Where most patients of English-speaking clinics have their mail."""
HOW_NEAR = 0.85
SHORTEST = 7
"""Shorter names are near too many others that exist: "mq.com" and "me.com"."""


def without_slip(address: str) -> str | None:
    """The address that was probably meant; None where nothing looks wrong with it."""
    name, _, domain = address.rpartition("@")
    if not name or domain.lower() in PROVIDERS or len(domain) < SHORTEST:
        return None
    near = get_close_matches(domain.lower(), PROVIDERS, n=1, cutoff=HOW_NEAR)
    return f"{name}@{near[0]}" if near else None
