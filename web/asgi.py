"""The ASGI application that uvicorn serves: Django with its connections to the other processes."""

import os
import threading

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "web.settings")
pages = get_asgi_application()

from web.appointments.openings import load_calendars  # noqa: E402
from web.gateway.application import Application  # noqa: E402, needs Django to be set up
from web.gateway.services import Services  # noqa: E402
from web.lib.api_lane import ApiHandler  # noqa: E402

calls = ApiHandler()
application = Application(pages, calls, Services.from_settings())

threading.Thread(target=load_calendars, name="calendars", daemon=True).start()
