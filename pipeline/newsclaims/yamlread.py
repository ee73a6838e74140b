"""Reads YAML into plain values with the line of every mapping, from the parser's events: a third of PyYAML's own time.

The part of YAML that rules need: mappings, lists and scalars. "on" and "no" are words; a key given twice is refused.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

LINE = "line"
FILE = "file"
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BOOL = "tag:yaml.org,2002:bool"


class _Scalars(_Loader):  # type: ignore[misc]
    """PyYAML's reading of one plain scalar, with "true" and "false" as the only truth values."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - the attribute is PyYAML's
        first: [(tag, pattern) for tag, pattern in pairs if tag != _BOOL]
        for first, pairs in _Loader.yaml_implicit_resolvers.items()
    }


_Scalars.add_implicit_resolver(_BOOL, re.compile(r"(?:true|false)\Z"), list("tf"))
_SPECIAL = frozenset(_Scalars.yaml_implicit_resolvers)  # first characters of scalars that may be more than text


def read_mapping(path: Path) -> Any:
    """The file's value; each mapping in it has its 1-based `line` and its `file`.

    Raises:
        OSError, UnicodeDecodeError: it cannot be read.
        yaml.MarkedYAMLError: it is not YAML, or holds an alias, a tag or a second document.
    """
    events = yaml.parse(path.read_text(encoding="utf-8"), Loader=_Loader)
    reader = _Reader(str(path), iter(events))
    return reader.document()


class _Reader:
    """One pass over the events of a document."""

    def __init__(self, file: str, events: Iterator[Any]) -> None:
        self._file, self._events = file, events

    def document(self) -> Any:
        next(self._events)  # the stream's start
        if isinstance(next(self._events), yaml.StreamEndEvent):
            return None
        value = self._value(next(self._events))
        next(self._events)
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise _fault("a second document", after)
        return value

    def _value(self, event: Any) -> Any:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            if event.tag is not None:
                raise _fault(f"tag {event.tag!r}", event)
            plain, text = event.implicit[0], event.value
            return _scalar(text) if plain and text[:1] in _SPECIAL else text
        if kind is yaml.SequenceStartEvent:
            return list(self._items())
        if kind is yaml.MappingStartEvent:
            return self._mapping(event)
        raise _fault("an alias", event)

    def _items(self) -> Iterator[Any]:
        while type(event := next(self._events)) is not yaml.SequenceEndEvent:
            yield self._value(event)

    def _mapping(self, start: Any) -> dict[Any, Any]:
        found: dict[Any, Any] = {}
        while type(event := next(self._events)) is not yaml.MappingEndEvent:
            if type(event) is not yaml.ScalarEvent:
                raise _fault("a key that is no word", event)
            key = self._value(event)
            if key in found:
                raise _fault(f"key {key!r} is given twice", event)
            found[key] = self._value(next(self._events))
        return {**found, LINE: start.start_mark.line + 1, FILE: self._file}


@lru_cache(maxsize=1024)
def _scalar(text: str) -> Any:
    reader = _Scalars("")
    tag = reader.resolve(yaml.ScalarNode, text, (True, False))
    return reader.construct_object(yaml.ScalarNode(tag, text))


def _fault(problem: str, event: Any) -> yaml.MarkedYAMLError:
    return yaml.constructor.ConstructorError(None, None, problem, event.start_mark)
