"""Scripts that print the figures the README quotes. `make bench` runs them all."""
