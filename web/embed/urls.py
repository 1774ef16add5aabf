"""Where the widget and its pages answer."""

from django.urls import path

from web.embed import views

urlpatterns = [
    path("widget.js", views.loader, name="embed-loader"),
    path("embed/assets/<slug:version>/<path:name>", views.asset, name="embed-asset"),
    path("embed/<slug:key>/", views.chat, name="embed-chat"),
    path("demo/", views.demo, name="embed-demo"),
]
