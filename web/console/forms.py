"""What staff may type."""

from __future__ import annotations

from django import forms

LONGEST_REPLY = 2000


class ReplyForm(forms.Form):
    text = forms.CharField(
        label="Reply to the visitor",
        max_length=LONGEST_REPLY,
        widget=forms.Textarea(attrs={"rows": 3, "autocomplete": "off", "aria-describedby": "reply-note"}),
    )
