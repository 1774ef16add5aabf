"""Signing in and out. Passwords are Django's; repeated failures are stopped by django-axes."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.views import LoginView, LogoutView, PasswordChangeView
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse_lazy


class SignIn(LoginView):
    template_name = "console/login.html"
    redirect_authenticated_user = True


class SignOut(LogoutView):
    next_page = "console-login"


class ChangePassword(PasswordChangeView):
    template_name = "console/password.html"
    success_url = reverse_lazy("console-start")


def locked_out(
    request: HttpRequest, credentials: dict[str, Any] | None = None, *args: Any, **kwargs: Any
) -> HttpResponse:
    """Shown after too many failed attempts, whatever the password was."""
    return render(request, "console/locked_out.html", status=429)
