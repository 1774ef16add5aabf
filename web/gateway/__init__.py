"""The chat API that visitors' pages talk to, and the only caller of Rasa."""
