"""What staff may type."""

from __future__ import annotations

from django import forms

from web.appointments.contact_details import LONGEST_NAME, LONGEST_REASON

LONGEST_REPLY = 2000


class ReplyForm(forms.Form):
    text = forms.CharField(
        label="Reply to the visitor",
        max_length=LONGEST_REPLY,
        widget=forms.Textarea(attrs={"rows": 3, "autocomplete": "off", "aria-describedby": "reply-note"}),
    )


class PatientForm(forms.Form):
    """Who comes. The number and the address are checked where the appointment is booked."""

    name = forms.CharField(label="Name", max_length=LONGEST_NAME, widget=forms.TextInput(attrs={"autocomplete": "off"}))
    phone = forms.CharField(
        label="Phone", max_length=40, widget=forms.TextInput(attrs={"autocomplete": "off", "type": "tel"})
    )
    email = forms.CharField(
        label="E-mail (may be left out)",
        max_length=254,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "type": "email"}),
    )
    reason = forms.CharField(
        label="Reason (may be left out)",
        max_length=LONGEST_REASON,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
