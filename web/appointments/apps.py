"""The diary: clinics, practitioners, opening hours and appointments."""

from django.apps import AppConfig


class AppointmentsConfig(AppConfig):
    name = "web.appointments"
    verbose_name = "Appointments"
