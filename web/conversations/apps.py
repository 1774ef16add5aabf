"""Django's name for this app."""

from django.apps import AppConfig


class ConversationsConfig(AppConfig):
    name = "web.conversations"
    verbose_name = "Conversations"
