"""The pages and files that a clinic's visitors load. None of them knows who is asking."""

from __future__ import annotations

import hashlib
import json
from typing import cast

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.cache import get_conditional_response
from django.utils.csp import CSP, build_policy
from django.utils.http import quote_etag
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from web.appointments.models import Clinic
from web.embed import assets, text
from web.embed.clinic import PublicClinic, frame_ancestors, public

DEMO_KEY = "demo"
FOR_GOOD = "public, max-age=31536000, immutable"
FOR_FIVE_MINUTES = "public, max-age=300"
ASK_EACH_TIME = "no-cache"


@require_safe
def loader(request: HttpRequest) -> HttpResponse:
    """The script behind the one tag: the loader, called with the words it needs."""
    source = (assets.folder() / assets.LOADER).read_text(encoding="utf-8").rstrip()
    body = f"{source}({json.dumps(text.launcher_words())});\n".encode()
    http_response = HttpResponse(body, content_type=assets.CONTENT_TYPES[".js"])
    http_response["ETag"] = quote_etag(hashlib.sha256(body).hexdigest())
    http_response["Cache-Control"] = FOR_FIVE_MINUTES
    # Clinics' pages may demand that what they load agrees to being loaded.
    http_response["Cross-Origin-Resource-Policy"] = "cross-origin"
    return get_conditional_response(request, etag=http_response["ETag"], response=http_response) or http_response


@require_safe
def asset(request: HttpRequest, version: str, name: str) -> HttpResponse:
    """A module or style sheet of the widget."""
    widget = assets.widget()
    found = widget.assets.get(name)
    if found is None:
        raise Http404
    is_compressed = "gzip" in request.headers.get("Accept-Encoding", "")
    body = found.compressed if is_compressed else found.body
    http_response = HttpResponse(body, content_type=found.content_type)
    if is_compressed:
        http_response["Content-Encoding"] = "gzip"
    http_response["Vary"] = "Accept-Encoding"
    # While a release is rolled out, a page of one process may ask another: it gets what there is, but may not keep it.
    http_response["Cache-Control"] = FOR_GOOD if version == widget.version else ASK_EACH_TIME
    return http_response


@require_safe
@xframe_options_exempt
def chat(request: HttpRequest, key: str) -> HttpResponse:
    """The page inside the frame. Who may frame it is said by `frame-ancestors`, which knows more than one origin."""
    clinic = get_object_or_404(Clinic, key=key)
    shown = public(clinic)
    context = {"clinic": shown, "plain": _plain_words(shown), "widget": assets.widget()}
    http_response = render(request, "embed/chat.html", context)
    policy = cast(dict[str, list[str]], settings.SECURE_CSP) | {"frame-ancestors": frame_ancestors(clinic)}
    http_response[CSP.HEADER_ENFORCE.value] = build_policy(policy)
    http_response["Cache-Control"] = ASK_EACH_TIME
    return http_response


@require_safe
def demo(request: HttpRequest) -> HttpResponse:
    """A clinic's page with the one tag in it."""
    clinic = get_object_or_404(Clinic, key=DEMO_KEY)
    return render(request, "embed/demo.html", {"clinic": clinic, "widget": assets.widget()})


def _plain_words(clinic: PublicClinic) -> dict[str, object]:
    """What stands on the page until the chat does, or for good where scripts do not run."""
    words = text.table()
    ambulance = clinic["numbers"][0]["number"]
    return {
        "title": words["launcher.frame"],
        "heading": words["trouble.heading"],
        "urgent": words["trouble.urgent"].format(ambulance=ambulance),
        "signs": [line for key, line in words.items() if key.startswith("sign.")],
        "numbers": [(text.title_of(number), number["number"]) for number in clinic["numbers"]],
    }
