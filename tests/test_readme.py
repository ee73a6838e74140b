import doctest
import re
from pathlib import Path

import click
import pytest
from tests.readme import LINE_NUMBER, README, ROOT, blocks, prepare, run, session

from newsclaims.cli import main

TEXT = README.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("readme")
    prepare(folder)
    return folder


def test_every_session_prints_what_it_says(folder: Path) -> None:
    """They share one folder and run in order. `python tests/readme.py` writes the present output into README.md."""
    for block in blocks():
        assert LINE_NUMBER.sub("N", session(block, folder)) == LINE_NUMBER.sub("N", block)


def test_every_python_session_says_what_it_prints() -> None:
    for number, block in enumerate(re.findall(r"^```pycon\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)):
        session = doctest.DocTestParser().get_doctest(block, {}, f"README.md, session {number}", None, None)
        assert doctest.DocTestRunner(verbose=False).run(session).failed == 0


def test_set_up_is_two_commands_and_the_first_does_the_main_job(folder: Path) -> None:
    [first, second] = re.findall(r"^```sh\n(.*)\n```$", TEXT, re.MULTILINE)[:2]
    install, _, job = first.partition(" && ")
    assert install.startswith("pip install ")
    assert "how much" in run(job, folder)
    assert second.endswith("&& pytest")
    assert "\nstep pytest\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_every_command_is_shown() -> None:
    for name in main.list_commands(click.Context(main)):
        assert f"newsclaims {name}" in TEXT, name


def test_links_inside_the_repository_exist() -> None:
    for target in re.findall(r"\]\((?!http)([^)#]+)", TEXT):
        assert (ROOT / target).exists(), target
