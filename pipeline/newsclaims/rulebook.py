"""Finds and reads the YAML files under rules/: the one place in the code that knows where they are.

A topic is one file name, the same in every language: `rules/de/sources.yaml`, `rules/en/sources.yaml`; what languages share
stands in `rules/common/`. Each stage declares the pydantic model of its topic and asks `read_topic` for it.
"""

import os
import re
from collections.abc import Hashable
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from newsclaims.errors import RuleError

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
LINE = "line"


class RuleModel(BaseModel):
    """Base of rule models: closed to unknown keys; `line` is where the entry starts in its file (1-based)."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    line: int = 0


M = TypeVar("M", bound=RuleModel)


def rules_root() -> Path:
    """The folder that holds common/, de/ and en/: inside an installed package, or the repository's for an editable install."""
    here = Path(__file__).resolve().parent
    packaged = here / "rules"
    return packaged if packaged.is_dir() else here.parent.parent / "rules"


class _LineLoader(_Loader):  # type: ignore[misc]
    """Safe YAML that notes each mapping's line, refuses a key given twice, and reads words such as "on" and "no" as words."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - the attribute is PyYAML's
        first: [(tag, pattern) for tag, pattern in pairs if tag != "tag:yaml.org,2002:bool"]
        for first, pairs in _Loader.yaml_implicit_resolvers.items()
    }


def _mapping(loader: Any, node: Any) -> dict[Hashable, Any]:
    keys = [loader.construct_object(k, deep=True) for k, _ in node.value]
    twice = next((k for i, k in enumerate(keys) if k in keys[:i]), None)
    if twice is not None:
        raise yaml.constructor.ConstructorError(None, None, f"key {twice!r} is given twice", node.start_mark)
    values = [loader.construct_object(v, deep=True) for _, v in node.value]
    return {**dict(zip(keys, values, strict=True)), LINE: node.start_mark.line + 1}


_LineLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"(?:true|false)\Z"), list("tf"))
_LineLoader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def plain(value: Any) -> Any:
    """A YAML value without the line numbers that the loader adds."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items() if k != LINE}
    return [plain(v) for v in value] if isinstance(value, list) else value


def read_yaml(path: Path) -> dict[str, Any]:
    """The file's top mapping, every mapping in it with its `line`.

    Raises:
        RuleError: not UTF-8, not YAML, or not a mapping; with the line.
    """
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=_LineLoader)
    except (OSError, UnicodeDecodeError) as error:
        raise RuleError(f"cannot be read: {error}", path=path) from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise RuleError(f"not valid YAML: {error.problem}", path=path, line=mark.line + 1 if mark else None) from error
    if not isinstance(data, dict):
        raise RuleError("the file must hold a mapping at its top", path=path, line=1)
    return data


def _explain(error: ValidationError, data: dict[str, Any], path: Path, model: type[RuleModel]) -> RuleError:
    first = error.errors()[0]
    node: Any = data
    line, rule, trail = None, None, []
    for part in first["loc"]:
        if isinstance(node, dict):
            line, rule = node.get(LINE, line), node.get("id", rule)
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
        reason = f"unknown key {trail[-1]!r}" + (f"; did you mean {near[0]!r}?" if near else f"; known: {', '.join(sorted(known))}")
    return RuleError(reason, path=path, line=line, rule=rule if isinstance(rule, str) else None)


def _keys(model: type[BaseModel]) -> set[str]:
    known = set(model.model_fields)
    for field in model.model_fields.values():
        for inner in [field.annotation, *getattr(field.annotation, "__args__", ())]:
            if isinstance(inner, type) and issubclass(inner, BaseModel):
                known |= _keys(inner)
    return known - {LINE}


def read_file(path: Path, model: type[M]) -> M:
    """One rule file checked against its model.

    Raises:
        RuleError: with file, line, rule id and the nearest known key for a misspelt one.
    """
    data = read_yaml(path)
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise _explain(error, data, path, model) from error


def topic_path(language: str, topic: str, root: Path | None = None) -> Path:
    """Where a topic's file of a language (or "common") stands."""
    return (root or rules_root()) / language / f"{topic}.yaml"


@lru_cache(maxsize=64)
def read_topic(language: str, topic: str, model: type[M]) -> M:
    """A topic's packaged rules of one language, read once a process."""
    return read_file(topic_path(language, topic), model)


def short_path(path: Path) -> str:
    """The path for a message: relative to the working directory where it lies below it."""
    try:
        return os.path.relpath(path) if path.is_relative_to(Path.cwd()) else str(path)
    except ValueError:
        return str(path)
