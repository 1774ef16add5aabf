"""The chat API, version 1."""

from ninja import NinjaAPI

api = NinjaAPI(title="Trigem chat API", version="1", docs_url=None, urls_namespace="api-1")
