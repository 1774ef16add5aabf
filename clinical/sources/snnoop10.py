"""SNNOOP10, item by item: which criteria cover each of its 15 items. Sheet section 1.1.

The list says when to think of a cause behind a headache. It gives no urgency; the
times come from the criteria's own sources.
"""

from __future__ import annotations

SNNOOP10: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("S", "systemic symptoms, fever among them", ("HRF-05", "HRF-06", "HRF-07", "HRF-26")),
    ("N", "a history of cancer", ("HRF-18", "HRF-18b")),
    ("N", "a neurological deficit, less consciousness among them", ("HRF-02", "HRF-03", "HRF-04", "HRF-28")),
    ("O", "sudden onset", ("HRF-01", "HRF-01b")),
    ("O", "older age: 65 in print, 50 in most guidance and here", ("HRF-08", "HRF-09", "HRF-10")),
    ("P1", "a change of pattern, or recent onset", ("HRF-23", "HRF-31")),
    ("P2", "set off by position", ("HRF-20", "HRF-21")),
    ("P3", "set off by sneezing, coughing or exercise", ("HRF-19",)),
    ("P4", "swollen optic discs", ("HRF-22",)),
    ("P5", "progressive or atypical", ("HRF-23",)),
    ("P6", "pregnancy and after birth", tuple(f"HRF-16{letter}" for letter in "abcdefg")),
    ("P7", "a painful eye with autonomic features", ("HRF-11", "CLS-05")),
    ("P8", "after an injury", ("HRF-13", "HRF-14")),
    ("P9", "illness of the immune system", ("HRF-17", "HRF-17b")),
    ("P10", "overuse of painkillers, or a new medicine at the onset", ("HRF-37", "CLS-06")),
)
