"""Django's name for this app."""

from django.apps import AppConfig


class GatewayConfig(AppConfig):
    name = "web.gateway"
    verbose_name = "Chat gateway"
