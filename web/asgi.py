"""The ASGI application that uvicorn serves: Django with its connections to the other processes."""

import contextlib
import os
import threading

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "web.settings")
pages = get_asgi_application()

from django.db import DatabaseError, connection  # noqa: E402
from django.utils import timezone  # noqa: E402

from web.appointments import openings  # noqa: E402
from web.gateway.application import Application  # noqa: E402, needs Django to be set up
from web.gateway.services import Services  # noqa: E402
from web.lib.api_lane import ApiHandler  # noqa: E402

calls = ApiHandler()
application = Application(pages, calls, Services.from_settings())


def warm_up() -> None:
    with contextlib.suppress(DatabaseError):  # not there yet: the first visitor waits a second longer
        openings.warm_up(timezone.now().date())
    connection.close()


threading.Thread(target=warm_up, name="warm-up", daemon=True).start()
