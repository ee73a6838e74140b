"""`python -m newsclaims` is the same as `newsclaims`."""

from newsclaims.cli import run

run()
