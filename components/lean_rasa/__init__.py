"""Rasa's commands without what this project does not use: `python -m components.lean_rasa train`, `… run`.

Everything else is Rasa's own, and its own command `rasa` works as ever, with more time and memory.
`docs/decisions/0017-rasa-without-tensorflow.md` gives the reasons and figures.
"""
