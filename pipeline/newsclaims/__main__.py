"""`python -m newsclaims` is the same as `newsclaims`."""

from newsclaims.cli import main

main(prog_name="newsclaims")
