"""Runs every rule against its own examples, stage by stage, and knows where each rule stands."""

from collections.abc import Callable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple, get_args

from newsclaims.errors import RuleError
from newsclaims.records import Language
from newsclaims.rulebook import COMMON, Checked, Rulebook, read_parts, rules_root, short_path
from newsclaims.yamlread import FILE, LINE


class Rule(NamedTuple):
    """Where a rule stands. `topic` is the name of its file without ending, such as "amounts"."""

    id: str
    topic: str
    path: Path
    line: int

    @property
    def place(self) -> str:
        """File and line; the packaged rules' files begin with rules/, wherever the package is installed."""
        root = rules_root()
        packaged = self.path.is_relative_to(root)
        file = self.path.relative_to(root.parent).as_posix() if packaged else short_path(self.path)
        return f"{file}:{self.line}"


def check_all(overlays: tuple[Path, ...] = (), names: tuple[Path, ...] = ()) -> Checked:
    """Every example and near miss of all rules in both languages, the user's own included.

    A file that cannot be read is one fault, and keeps the other stages from nothing.
    """
    parts = [Checked(0, 0, tuple(_misplaced(overlays)))]
    for language in get_args(Language):
        book = Rulebook(language, overlays, names)
        parts.append(Checked(0, 0, tuple(_twice(book))))
        parts += [_checked(check, book) for check in _checks()]
    faults = {str(fault): fault for part in parts for fault in part.faults}
    return Checked(sum(p.rules for p in parts), sum(p.examples for p in parts), tuple(faults.values()))


def _checks() -> tuple[Callable[[Rulebook], Checked], ...]:
    from newsclaims import amounts, conditions, dates, dealcheck, names, sources

    stages = (amounts, names, sources, conditions, dates, dealcheck)
    return tuple(stage.check_rules for stage in stages)


def _checked(check: Callable[[Rulebook], Checked], book: Rulebook) -> Checked:
    try:
        return check(book)
    except RuleError as error:
        return Checked(0, 0, (error,))


def rules_of(book: Rulebook) -> list[Rule]:
    """The rules of the book's language and those that all languages share, in the order of the files.

    Raises:
        RuleError: a file cannot be read.
    """
    return list({rule.id: rule for rule in _all_rules(book)}.values())


def _all_rules(book: Rulebook) -> Iterator[Rule]:
    for root in (rules_root(), *book.overlays):
        for path in _files(root, book.language):
            yield from _entries(read_parts(path), path)


def _files(root: Path, language: str) -> Iterator[Path]:
    yield from sorted((root / language).glob("*.yaml"))
    yield from sorted((root / COMMON).glob("*.yaml"))


def _entries(value: Any, path: Path) -> Iterator[Rule]:
    if isinstance(value, dict):
        if isinstance(value.get("id"), str):
            yield Rule(value["id"], path.stem, Path(value[FILE]), value[LINE])
        yield from (rule for inner in value.values() for rule in _entries(inner, path))
    elif isinstance(value, list):
        yield from (rule for inner in value for rule in _entries(inner, path))


def _twice(book: Rulebook) -> Iterator[RuleError]:
    """Rules of the same id in one folder of rules; the user's own may take the place of a packaged one."""
    for root in (rules_root(), *book.overlays):
        seen: dict[str, Rule] = {}
        try:
            for rule in (r for path in _files(root, book.language) for r in _entries(read_parts(path), path)):
                first = seen.setdefault(rule.id, rule)
                if first is not rule:
                    yield RuleError(f"id given before, at {first.place}", path=rule.path, line=rule.line, rule=rule.id)
        except RuleError as error:
            yield error


def _misplaced(overlays: Sequence[Path]) -> Iterator[RuleError]:
    """Files in the user's folders that nothing would ever read."""
    known = {path.relative_to(rules_root()).as_posix() for path in rules_root().glob("*/*.yaml")}
    for overlay in overlays:
        files = sorted([*overlay.rglob("*.yaml"), *overlay.rglob("*.yml")])
        if not files:
            yield RuleError("no rule file in this folder (wanted de/, en/ or common/ with .yaml files)", path=overlay)
        for path in files:
            name = path.relative_to(overlay).as_posix()
            if name not in known:
                near = get_close_matches(name, known, n=1)
                yield RuleError(f"no such rule file is read{f'; did you mean {near[0]}?' if near else ''}", path=path)
