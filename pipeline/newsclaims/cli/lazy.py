"""A click group that imports a command only when it runs, and turns the package's errors into one line and a status."""

import errno
from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import click

from newsclaims.errors import NewsclaimsError, OutputError


class Fault(click.ClickException):
    """One line on standard error, and the exit status of the error's kind."""

    def __init__(self, error: NewsclaimsError) -> None:
        super().__init__(str(error))
        self.exit_code = error.exit_status  # type: ignore[misc]

    def show(self, file: Any = None) -> None:
        """Write the line."""
        say(self.message)


def say(message: str) -> None:
    """One line on standard error, under the program's name."""
    click.echo(f"newsclaims: {' '.join(message.split())}", err=True)


class LazyGroup(click.Group):
    """A group whose commands are named by "module:attribute", with the line of help that the list shows."""

    def __init__(self, *args: Any, commands_at: Mapping[str, tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._places = {name: place for name, place in commands_at.items() if find_spec(place[0].partition(":")[0])}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands whose module exists, in the order given."""
        return list(self._places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        if cmd_name not in self._places:
            return None
        module, _, attribute = self._places[cmd_name][0].partition(":")
        command = getattr(import_module(module), attribute)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands in the help text, without an import of any of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in self._places.items()])

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; an error of the package becomes one line and its exit status."""
        try:
            return super().invoke(ctx)
        except NewsclaimsError as error:
            raise Fault(error) from error
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
            where = error.filename or "the output"
            raise Fault(OutputError(f"{where}: {error.strerror}; make room and run it again")) from error
