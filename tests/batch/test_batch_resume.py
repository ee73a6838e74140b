"""What a run that was ended anywhere leaves, and what --resume makes of it."""

import itertools
import json
import random
import resource
from collections.abc import Callable
from pathlib import Path

import pytest
from folders import TASK, Runs, fill, text
from standin import claims_of

from newsclaims.article import Article
from newsclaims.batch import fileout, journal
from newsclaims.batch.journal import Files
from newsclaims.batch.model import Task
from newsclaims.errors import OutputError

Change = Callable[[Path], object]


class Killed(BaseException):
    """Stands for SIGKILL: nothing is tidied up after it."""


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    return Runs(fill(tmp_path / "in", 6), tmp_path / "claims.jsonl")


def kill_after(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    """Let so many bytes be written, then end everything, if need be inside a line."""
    left = [size]
    write = journal._write

    def torn(handle: int, data: bytes) -> None:
        write(handle, data[: left[0]])
        left[0] -= len(data)
        if left[0] < 0:
            raise Killed

    monkeypatch.setattr(journal, "_write", torn)


def killed_run(runs: Runs, size: int, **ways: object) -> bool:
    with pytest.MonkeyPatch.context() as monkeypatch:
        kill_after(monkeypatch, size)
        try:
            runs.run(**ways)
        except Killed:
            return True
    return False


def written(runs: Runs) -> int:
    files = Files.of(runs.output)
    return sum(path.stat().st_size for path in files if path.exists())


def wipe(runs: Runs) -> None:
    files = Files.of(runs.output)
    files.remove()
    files.new.remove()


def test_a_run_ended_after_any_byte_is_completed_to_the_same_bytes(runs: Runs) -> None:
    runs.run()
    whole, size = runs.content(), written(runs)
    for end in sorted(random.Random(1).sample(range(size), 150)):
        wipe(runs)
        assert killed_run(runs, end)
        tally = runs.run(resume=True)
        assert tally.read == tally.done + tally.skipped + tally.failed == 13
        assert runs.content() == whole, end


def test_a_run_may_be_ended_again_and_again(runs: Runs) -> None:
    whole = runs.fresh()
    rounds = 0
    while killed_run(runs, 2500, resume=True):
        rounds += 1
        assert rounds < 30
    assert rounds > 2
    assert runs.content() == whole


def nothing(folder: Path) -> None:
    """Leave it as it is."""


def edit(folder: Path) -> None:
    (folder / "a002.txt").write_text(text(99, 3), encoding="utf-8")


def mend(folder: Path) -> None:
    (folder / "a005b.txt").write_text(text(98, 1), encoding="utf-8")


def add(folder: Path) -> None:
    (folder / "a001b.txt").write_text(text(97, 3), encoding="utf-8")


def drop(folder: Path) -> None:
    (folder / "a001.txt").unlink()


def drop_last(folder: Path) -> None:
    (folder / "feed.jsonl").unlink()


def rename(folder: Path) -> None:
    (folder / "a003.txt").rename(folder / "b003.txt")


def put_in_front_of_the_feed(folder: Path) -> None:
    feed = folder / "feed.jsonl"
    entry = json.dumps({"id": "feed-new", "text": text(96)})
    feed.write_text(entry + "\n" + feed.read_text(encoding="utf-8"), encoding="utf-8")


def same_id(folder: Path) -> None:
    (folder / "a000.jsonl").write_text(json.dumps({"id": "feed-1", "text": text(95)}), encoding="utf-8")


CHANGES = [edit, mend, add, drop, drop_last, rename, put_in_front_of_the_feed, same_id]


@pytest.mark.parametrize("change", CHANGES)
def test_what_changed_is_done_again_and_the_rest_is_kept(runs: Runs, change: Change) -> None:
    runs.run()
    change(runs.folder)
    tally = runs.run(resume=True)
    assert runs.content() == runs.fresh()
    assert tally.done <= 1
    again = runs.run(resume=True)
    assert (again.done, again.failed) == (0, tally.failed)


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_is_unchanged_is_not_extracted(runs: Runs, jobs: int) -> None:
    runs.run()
    edit(runs.folder)
    asked: list[str] = []

    def listing(article: Article, options: object) -> object:
        asked.append(article.id)
        return claims_of(article)

    runs.run(resume=True, task=Task(extractor=listing))
    assert asked == ["a002"]
    assert runs.run(resume=True, jobs=jobs).done == 0


@pytest.mark.parametrize(
    ("first", "then"), list(itertools.product([edit, add, drop], [nothing, edit, mend, put_in_front_of_the_feed]))
)
def test_a_rewrite_ended_anywhere_is_completed_even_if_more_changes(runs: Runs, first: Change, then: Change) -> None:
    runs.run()
    before = {path: path.read_bytes() for path in Files.of(runs.output)}
    first(runs.folder)
    old = {path: path.read_bytes() for path in runs.folder.rglob("*") if path.is_file()}
    ends = random.Random(2).sample(range(written(runs)), 8)
    for end in ends:
        wipe(runs)
        for path, content in (before | old).items():
            path.write_bytes(content)
        if killed_run(runs, end, resume=True):
            assert runs.output.read_bytes() == before[runs.output]
        then(runs.folder)
        runs.run(resume=True)
        assert runs.content() == runs.fresh(), end


def test_a_kill_while_the_new_files_take_their_places(runs: Runs, monkeypatch: pytest.MonkeyPatch) -> None:
    replace = Path.replace
    for moves in range(3):
        wipe(runs)
        mend(runs.folder)
        runs.run()
        (runs.folder / "a005b.txt").write_bytes(b"x\0\0\0")
        left = iter([True] * moves)

        def some(path: Path, to: Path, left: "itertools.chain[bool]" = left) -> Path:  # type: ignore[assignment]
            if not next(left, False):
                raise Killed
            return replace(path, to)

        with monkeypatch.context() as patch:
            patch.setattr(Path, "replace", some)
            with pytest.raises(Killed):
                runs.run(resume=True)
        tally = runs.run(resume=True)
        assert tally.done == 0
        assert runs.content() == runs.fresh()


def test_other_rules_do_everything_again_while_the_old_output_stands(runs: Runs) -> None:
    runs.run()
    old = runs.content()
    assert killed_run(runs, 1500, resume=True, rules="two")
    assert runs.content() == old
    tally = runs.run(resume=True, rules="two")
    assert tally.done
    assert tally.skipped
    assert runs.content() == old
    assert runs.run(resume=True, rules="two").done == 0
    assert runs.run(resume=True).skipped == 0


def failing(article: Article, options: object) -> object:
    if article.id in ("a001", "feed-2"):
        raise OSError("not now")
    return claims_of(article)


@pytest.mark.parametrize("jobs", [1, 2])
def test_failures_are_tried_again(runs: Runs, jobs: int) -> None:
    assert runs.run(task=Task(extractor=failing)).failed == 4
    old = runs.content()
    assert runs.run(resume=True, task=Task(extractor=failing), jobs=jobs).done == 0
    assert runs.content() == old
    tally = runs.run(resume=True, jobs=jobs)
    assert (tally.done, tally.failed) == (2, 2)
    assert runs.content() == runs.fresh()


def test_an_output_that_was_edited_by_hand_is_done_again(runs: Runs) -> None:
    runs.run()
    whole = runs.content()
    runs.output.write_bytes(runs.output.read_bytes().replace(b"million", b"billion", 1))
    assert runs.run(resume=True).done > 0
    assert runs.content() == whole


def test_a_full_disk_leaves_whole_records(runs: Runs) -> None:
    whole = runs.fresh()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2500, hard))
    try:
        with pytest.raises(OutputError, match="go on later with --resume"):
            runs.run()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    data = runs.output.read_bytes()
    assert data.endswith(b"\n")
    assert whole.startswith(data)
    runs.run(resume=True)
    assert runs.content() == whole


def test_resume_without_an_output_starts_one(runs: Runs) -> None:
    assert runs.run(resume=True, task=TASK).skipped == 0
    assert fileout.jsonl([]) == b""
