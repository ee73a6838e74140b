"""Finds and reads the YAML files under rules/: the one place in the code that knows where they are.

A topic is one file name, the same in every language: `rules/de/sources.yaml`, `rules/en/sources.yaml`; what languages
share stands in `rules/common/`. The rules of a long one are cut into `parts`: `rules/de/deals.yaml` names the files of
`rules/de/deals/` in the order in which their rules are tried. Each stage declares the pydantic model of its topic and
asks the `Rulebook` for it.
"""

import os
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from newsclaims.errors import RuleError
from newsclaims.yamlread import FILE, LINE, read_mapping

COMMON = "common"
PARTS, RULES = "parts", "rules"


class RuleModel(BaseModel):
    """Base of rule models: closed to unknown keys; `file` and `line` (1-based) say where the entry starts."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)
    line: int = 0
    file: str = ""


M = TypeVar("M", bound=RuleModel)


class Checked(NamedTuple):
    """What a stage found when it ran the examples of its own rules: `faults` name file, line, rule and reason."""

    rules: int
    examples: int
    faults: tuple[RuleError, ...]


def rules_root() -> Path:
    """The folder that holds common/, de/ and en/: in an installed package, or the repository's if it is editable."""
    here = Path(__file__).resolve().parent
    packaged = here / "rules"
    return packaged if packaged.is_dir() else here.parent.parent / "rules"


def plain(value: Any) -> Any:
    """A YAML value without the places that the loader adds."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items() if k not in {LINE, FILE}}
    return [plain(v) for v in value] if isinstance(value, list) else value


def read_yaml(path: Path) -> dict[str, Any]:
    """The file's top mapping, every mapping in it with its `line`.

    Raises:
        RuleError: not UTF-8, not YAML, or not a mapping; with the line.
    """
    try:
        data = read_mapping(path)
    except (OSError, UnicodeDecodeError) as error:
        raise RuleError(f"cannot be read: {error}", path=path) from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise RuleError(f"not valid YAML: {error.problem}", path=path, line=mark.line + 1 if mark else None) from error
    if not isinstance(data, dict):
        raise RuleError("the file must hold a mapping at its top", path=path, line=1)
    return data


def read_parts(path: Path) -> dict[str, Any]:
    """A topic's file with the rules of its `parts`, where it has any, behind its own.

    Raises:
        RuleError: as `read_yaml`; or a part holds something else than rules.
    """
    data = read_yaml(path)
    for name in data.pop(PARTS, ()):
        part = path.with_suffix("") / f"{name}.yaml"
        rules = read_yaml(part)
        if set(rules) - {LINE, FILE} != {RULES} or not isinstance(rules[RULES], list):
            raise RuleError(f"a part of {path.name} holds {RULES!r}, a list, and nothing else", path=part, line=1)
        data[RULES] = [*data.get(RULES, ()), *rules[RULES]]
    return data


def _explain(error: ValidationError, data: dict[str, Any], path: Path, model: type[RuleModel]) -> RuleError:
    errors = error.errors()
    first = next((e for e in errors if e["type"] == "extra_forbidden"), errors[0])  # a misspelt key is missing as well
    node: Any = data
    line, rule, trail = None, None, []
    for part in first["loc"]:
        if isinstance(node, dict):
            line, rule, path = node.get(LINE, line), node.get("id", rule), Path(node.get(FILE, path))
            node = node.get(part)
        elif isinstance(node, list) and isinstance(part, int) and part < len(node):
            node = node[part]
        trail.append(str(part))
    if isinstance(node, dict):
        line, rule = node.get(LINE, line), node.get("id", rule)
    reason = f"{'.'.join(trail)}: {first['msg']}"
    if first["type"] == "extra_forbidden":
        known = _keys(model)
        near = get_close_matches(trail[-1], known, n=1)
        reason = f"unknown key {trail[-1]!r}" + (
            f"; did you mean {near[0]!r}?" if near else f"; known: {', '.join(sorted(known))}"
        )
    return RuleError(reason, path=path, line=line, rule=rule if isinstance(rule, str) else None)


def _keys(model: type[BaseModel]) -> set[str]:
    known = set(model.model_fields)
    for field in model.model_fields.values():
        for inner in [field.annotation, *getattr(field.annotation, "__args__", ())]:
            if isinstance(inner, type) and issubclass(inner, BaseModel):
                known |= _keys(inner)
    return known - {LINE, FILE}


def read_file(path: Path, model: type[M]) -> M:
    """One rule file checked against its model.

    Raises:
        RuleError: with file, line, rule id and the nearest known key for a misspelt one.
    """
    return _checked(read_yaml(path), path, model)


def _checked(data: dict[str, Any], path: Path, model: type[M]) -> M:
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise _explain(error, data, path, model) from error


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The rules that an extraction in one language goes by: the packaged ones, and the user's own on top of them.

    `overlays` are folders laid out as rules/ is (de/, en/, common/); an entry with a known id replaces the packaged
    one, any other entry or word is added. `names` are files of further names, in the form of
    rules/common/companies.yaml.
    """

    language: str
    overlays: tuple[Path, ...] = ()
    names: tuple[Path, ...] = ()

    def topic(self, topic: str, model: type[M]) -> M:
        """The rules of a topic in this book's language; read once a process.

        Raises:
            RuleError: a file is wrong.
        """
        rules: M = _read_topic(self, topic, model)
        return rules

    @property
    def common(self) -> "Rulebook":
        """The same book for what the languages share."""
        return replace(self, language=COMMON)


@lru_cache(maxsize=512)
def ends(words: frozenset[str]) -> tuple[str, ...]:
    """Of a word list, what stands behind the "-" of the entries that open with one: compounds end in it."""
    return tuple(w[1:] for w in words if w.startswith("-"))


def listed(lemma: str, words: frozenset[str]) -> bool:
    """Whether the lemma is one of the words, or ends as one that begins with "-" does."""
    return lemma in words or lemma.endswith(ends(words))


def topic_path(language: str, topic: str, root: Path | None = None) -> Path:
    """Where a topic's file of a language (or "common") stands."""
    return (root or rules_root()) / language / f"{topic}.yaml"


@lru_cache(maxsize=128)
def _read_topic(book: Rulebook, topic: str, model: type[M]) -> M:
    path = topic_path(book.language, topic)
    data = read_parts(path)
    for overlay in book.overlays:
        extra = topic_path(book.language, topic, overlay)
        if extra.is_file():
            data = _merged(data, read_yaml(extra))
    return _checked(data, path, model)


def _merged(base: Any, extra: Any) -> Any:
    """The base with the extra laid over it: mappings key by key, lists of rules by id, other lists end to end."""
    if isinstance(base, dict) and isinstance(extra, dict):
        joined = {k: _merged(base[k], v) if k in base else v for k, v in extra.items() if k not in {LINE, FILE}}
        return {**base, **joined}
    if not (isinstance(base, list) and isinstance(extra, list)):
        return extra
    ids = {e["id"]: e for e in extra if isinstance(e, dict) and "id" in e}
    kept = [ids.pop(b["id"], b) if isinstance(b, dict) and "id" in b else b for b in base]
    return kept + [e for e in extra if not (isinstance(e, dict) and "id" in e) or e["id"] in ids]


def short_path(path: Path) -> str:
    """The path for a message: relative to the working directory where it lies below it."""
    try:
        return os.path.relpath(path) if path.is_relative_to(Path.cwd()) else str(path)
    except ValueError:
        return str(path)
