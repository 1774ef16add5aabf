"""The command line: the same judgements as in the chat, one JSON line in and one out, without a running server."""
