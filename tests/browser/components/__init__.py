"""One file per component; each begins with *renders* and *is accessible*."""
