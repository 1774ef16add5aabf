"""Our parts of Rasa's pipeline: what a patient's message says, never what it means for their care."""
