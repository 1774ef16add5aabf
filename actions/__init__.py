"""The Rasa side of things: read the tracker, ask `clinical` or the diary, choose a response."""
