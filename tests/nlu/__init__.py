"""What the model understands, measured in a process like the one that it runs in."""

from components.lean_rasa.left_out_packages import leave_out_unused_packages

leave_out_unused_packages()
