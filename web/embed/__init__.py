"""What a clinic's page takes from us: the loader, the frame with the chat in it, and the widget's modules."""
