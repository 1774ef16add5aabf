"""Messages to patients: queued with the change they tell of (`outbox`), sent by the worker (`delivery`)."""
