"""Set-up and start: environments, training, secrets, processes.

`environments`, `fingerprint` and `run` use the standard library only, since
they run before anything is installed, on the Python that the machine has.
"""
