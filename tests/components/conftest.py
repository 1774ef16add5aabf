"""The components are tested in a process like the one that they run in."""

from components.lean_rasa.left_out_packages import leave_out_unused_packages

leave_out_unused_packages()
