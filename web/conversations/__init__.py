"""What was said: conversations, messages, and who read them."""
