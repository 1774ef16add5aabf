"""Checks the action server's answers as Rasa does, with the schemas compiled once.

Rasa 3.6 builds its reply schema anew for every answer, checks that schema against JSON Schema's
own before it looks at the answer, and tries each event as each of two dozen kinds of event, of
which its name can fit one. Here the name chooses the kind. The verdicts are the same.
"""

import copy
from collections.abc import Callable
from typing import Any

import fastjsonschema
from fastjsonschema import JsonSchemaValueException
from rasa.core.actions.action import RemoteAction

Check = Callable[[Any], Any]


def compiled(schema: dict[str, Any]) -> Check:
    check: Check = fastjsonschema.compile(schema, use_default=False)
    return check


def checks() -> tuple[Check, dict[str, Check]]:
    """The check of a whole answer but for its events' kinds, and the check of each kind by its name."""
    schema = copy.deepcopy(RemoteAction.action_response_format_spec())
    kinds = schema["properties"]["events"]["items"].pop("oneOf")
    return compiled(schema), {kind["properties"]["event"]["const"]: compiled(kind) for kind in kinds}


def check_replies_with_a_compiled_schema() -> None:
    """Put the compiled check in place of Rasa's. It raises ValueError's kin, as Rasa's does, on a malformed answer."""
    check_answer, check_of_kind = checks()

    def is_valid(self: RemoteAction, result: dict[str, Any]) -> bool:
        check_answer(result)
        for event in result.get("events", ()):
            check_kind = check_of_kind.get(event["event"])
            if check_kind is None:
                raise JsonSchemaValueException(f"there is no event {event['event']!r}", value=event)
            check_kind(event)
        return True

    RemoteAction._validate_action_result = is_valid
