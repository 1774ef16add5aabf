"""Where staff read conversations and keep the day's appointments."""

from django.apps import AppConfig


class ConsoleConfig(AppConfig):
    name = "web.console"
    verbose_name = "Staff console"
