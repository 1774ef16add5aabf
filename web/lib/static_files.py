"""Style sheets and scripts of the pages, served by WhiteNoise.

WhiteNoise streams files in a way that only a synchronous server likes. Ours are
small, so they are read whole, and nothing needs to stream.
"""

from django.http import HttpRequest, HttpResponse
from whitenoise.middleware import WhiteNoiseMiddleware  # type: ignore[import-untyped]
from whitenoise.responders import StaticFile  # type: ignore[import-untyped]


class StaticFiles(WhiteNoiseMiddleware):  # type: ignore[misc]
    """WhiteNoise, with whole replies."""

    @staticmethod
    def serve(static_file: StaticFile, request: HttpRequest) -> HttpResponse:
        """Read the file and reply with it."""
        streamed = WhiteNoiseMiddleware.serve(static_file, request)
        whole = HttpResponse(b"".join(streamed), status=streamed.status_code, headers=dict(streamed.items()))
        streamed.close()
        return whole
