"""The interactive review: one claim at a time, one key for each decision."""

import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import click

from newsclaims.output.wording import printable
from newsclaims.records import Claim
from newsclaims.review.applying import edited
from newsclaims.review.changing import change, edits_between
from newsclaims.review.desk import Desk
from newsclaims.review.display import card, evidence
from newsclaims.review.recordfile import reason
from newsclaims.review.texts import Texts
from newsclaims.review.verdicts import Verdict

PROMPT = "[a]ccept  [r]eject  [e]dit  [n]ote  [u]ndo  [s]kip  [q]uit > "
CHANGES = "field = value, one a line, such as  amount.max = 60000000  or  targets = Solarbauer ; an empty line ends"


@dataclass(slots=True)
class Sitting:
    """The loop over the claims that are left. Keys come from the terminal one by one, or from a pipe."""

    desk: Desk
    texts: Texts
    queue: list[Claim]
    at: int = 0
    shown: Claim | None = None

    def run(self) -> None:
        """Show claims and take keys until all are through or the reviewer quits."""
        while self.at < len(self.queue):
            claim = self.queue[self.at]
            if claim is not self.shown:
                self._show(claim)
            self.shown = claim
            if not self._take(claim):
                break
        left = self.desk.left()
        click.echo(f"\n{len(self.desk.claims) - left} of {len(self.desk.claims)} claims are decided.")

    def _show(self, claim: Claim) -> None:
        standing = self.desk.standing[claim.id]
        shown = edited(claim, standing.live.edits) if standing.live else claim
        ref = claim.article
        title = printable(" · ".join(filter(None, [ref.outlet, ref.title or ref.id])))
        click.echo(f"\n{click.style(f'{self.at + 1}/{len(self.queue)}', dim=True)}  {title}\n")
        for line in card(shown, standing):
            click.echo(line)
        click.echo()
        width = min(shutil.get_terminal_size().columns, 100) - 4
        for line in evidence(shown, self._text(claim), width=max(width, 20), colour=_coloured()):
            click.echo(line)

    def _take(self, claim: Claim) -> bool:
        """One key; whether to go on."""
        click.echo(PROMPT, nl=False)
        pressed = key()
        click.echo(pressed if pressed.isprintable() else "")
        actions: dict[str, Callable[[Claim], None]] = {
            "a": self._accept, "r": self._reject, "e": self._edit, "n": self._note, "u": self._undo, "s": self._next,
        }  # fmt: skip
        if pressed in {"q", ""}:
            return False
        actions.get(pressed, _unknown)(claim)
        return True

    def _accept(self, claim: Claim) -> None:
        self.desk.decide(claim, "accept")
        self.at += 1

    def _reject(self, claim: Claim) -> None:
        self.desk.decide(claim, "reject")
        self.at += 1

    def _next(self, claim: Claim) -> None:
        self.at += 1

    def _note(self, claim: Claim) -> None:
        self.desk.note(claim, ask("note", after_key=True))

    def _undo(self, claim: Claim) -> None:
        undone = self.desk.undo()
        if undone is None:
            click.echo("There is nothing to undo in this sitting.")
        else:
            self.at, self.shown = self.queue.index(undone), None

    def _edit(self, claim: Claim) -> None:
        standing = self.desk.standing[claim.id]
        changed = edited(claim, standing.live.edits) if standing.live else claim
        click.echo(CHANGES)
        line = ask("change", after_key=True)
        while line:
            try:
                changed = change(changed, line, self._text(claim))
            except ValueError as error:
                click.echo(f"  not changed: {reason(error)}")
            line = ask("change")
        edits = edits_between(claim, changed)
        if edits:
            self.desk.decide(claim, "edit", edits=edits)
            self.at += 1
        else:
            click.echo("Nothing is changed.")

    def _text(self, claim: Claim) -> str | None:
        return self.texts.get(claim.article.sha256)


def sit(desk: Desk, texts: Texts, verdicts: Sequence[Verdict]) -> None:
    """Review what is left of the desk's claims, from where the log stopped."""
    queue = desk.queue(verdicts)
    if not queue:
        click.echo("All claims are decided.")
        return
    Sitting(desk, texts, queue).run()


def key() -> str:
    """The next key, in lower case; "" at the end of a pipe. Line ends in a pipe are passed over."""
    if sys.stdin.isatty():
        try:
            return click.getchar().lower()
        except (EOFError, KeyboardInterrupt):
            return ""
    char = sys.stdin.read(1)
    while char in {"\n", "\r", " "}:
        char = sys.stdin.read(1)
    return char.lower()


def ask(name: str, *, after_key: bool = False) -> str:
    """A line, without the space around it; "" at the end of a pipe. In a pipe, a key may have a line to itself."""
    click.echo(f"{name}: ", nl=False)
    line = sys.stdin.readline()
    if after_key and not line.strip() and not sys.stdin.isatty():
        line = sys.stdin.readline()
    return line.strip()


def _unknown(claim: Claim) -> None:
    click.echo("There is no such key.")


def _coloured() -> bool:
    return sys.stdout.isatty()
