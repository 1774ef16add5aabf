"""The web service: the only process that faces the internet."""
