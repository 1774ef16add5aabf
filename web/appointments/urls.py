"""The patient's own pages of an appointment, and the internal booking calls."""

from django.urls import path

from web.appointments.internal_api import internal_api
from web.appointments.views import calendar, feed, manage, waiting

urlpatterns = [
    path("appointments/<str:token>/", manage.show, name="appointment-manage"),
    path("appointments/<str:token>/move/", manage.move, name="appointment-move"),
    path("appointments/<str:token>/cancel/", manage.cancel, name="appointment-cancel"),
    path("appointments/<str:token>/appointment.ics", calendar.download, name="appointment-calendar"),
    path("calendars/<str:token>.ics", feed.read, name="calendar-feed"),
    path("waiting/<str:token>/", waiting.show, name="waiting"),
    path("internal/v1/", internal_api.urls),
]
