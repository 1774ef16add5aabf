"""Instruments: what is counted, added up or converted before a criterion can look at it.

Each says its unit and its range, refuses what cannot be, and leaves wording for patients to others.
Scores are built from our own questions and never carry a published instrument's name.
"""
