"""The widget in a real Chromium."""
