"""The staff console, under /console/."""

from django.urls import path

from web.console.views import appointments, booking, conversations, feeds, login, waiting

urlpatterns = [
    path("", conversations.start, name="console-start"),
    path("login/", login.SignIn.as_view(), name="console-login"),
    path("logout/", login.SignOut.as_view(), name="console-logout"),
    path("password/", login.ChangePassword.as_view(), name="console-password"),
    path("conversations/", conversations.list_conversations, name="console-conversations"),
    path("conversations/<uuid:conversation_id>/", conversations.review, name="console-review"),
    path("conversations/<uuid:conversation_id>/reply/", conversations.reply, name="console-reply"),
    path("calendars/", feeds.list_feeds, name="console-feeds"),
    path("calendars/<int:practitioner>/make/", feeds.make, name="console-feed-make"),
    path("calendars/<int:practitioner>/take-back/", feeds.take_back, name="console-feed-take-back"),
    path("waiting/", waiting.list_waiting, name="console-waiting"),
    path("appointments/", appointments.list_day, name="console-appointments"),
    path("appointments/new/", booking.book, name="console-appointment-new"),
    path("appointments/<str:reference>/", appointments.show, name="console-appointment"),
    path("appointments/<str:reference>/status/", appointments.change_status, name="console-appointment-status"),
    path("appointments/<str:reference>/move/", booking.move, name="console-appointment-move"),
    path("appointments/<str:reference>/cancel/", appointments.cancel, name="console-appointment-cancel"),
]
