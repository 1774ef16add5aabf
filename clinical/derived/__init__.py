"""Findings that follow from other findings, each named once.

A protocol reads them like answers: `cluster_pattern(patient)`. Thresholds stand beside the
pattern they belong to, with their unit. Nothing here decides how urgent anything is.

>>> from clinical.derived.attacks import cluster_pattern
"""
