"""Where each part of the service answers."""

from django.urls import include, path

from web.gateway.api import api
from web.gateway.views.health import alive, ready

urlpatterns = [
    path("healthz", alive, name="healthz"),
    path("readyz", ready, name="readyz"),
    path("api/v1/", api.urls),
    path("", include("web.appointments.urls")),
    path("", include("web.embed.urls")),
    path("console/", include("web.console.urls")),
]

handler400 = "web.lib.problems.refused"
handler403 = "web.lib.problems.forbidden"
handler404 = "web.lib.problems.not_found"
handler500 = "web.lib.problems.failed"
