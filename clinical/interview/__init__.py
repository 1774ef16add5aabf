"""The interview: what to ask next, in an order that puts danger first and asks nothing that cannot matter."""

from __future__ import annotations

from clinical.interview.next_question import next_question
from clinical.interview.order import ITEM_OF, ORDER
from clinical.interview.question import Question

__all__ = ["ITEM_OF", "ORDER", "Question", "next_question"]
