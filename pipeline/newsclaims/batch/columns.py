"""The claim record as a table: its columns and their types, derived from the pydantic model.

A record inside the claim is spread over columns with its name in front (`amount_min`, `article_id`); a list stays one.
"""

import json
import types
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from newsclaims.records import Claim

Kind = Literal["text", "integer", "number", "boolean", "list"]
_KINDS: dict[type, Kind] = {bool: "boolean", int: "integer", float: "number", str: "text"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column: where its value stands in the record, and what it is. `annotation` is the type of a list's items."""

    name: str
    path: tuple[str, ...]
    kind: Kind
    annotation: Any = None

    def value(self, record: dict[str, Any]) -> Any:
        """Its value in a record; None where a record inside is missing."""
        found: Any = record
        for key in self.path:
            if found is None:
                return None
            found = found[key]
        return found

    def flat(self, record: dict[str, Any]) -> Any:
        """The same with a list as JSON."""
        value = self.value(record)
        return json.dumps(value, ensure_ascii=False) if self.kind == "list" else value


@lru_cache(maxsize=1)
def claim_columns() -> tuple[Column, ...]:
    """The columns of a claim, in the order of its fields; `id` is the key."""
    return tuple(_columns(Claim, ()))


def _columns(model: type[BaseModel], path: tuple[str, ...]) -> Iterator[Column]:
    for name, annotation in fields(model):
        here = (*path, name)
        inner = one_of(annotation)
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            yield from _columns(inner, here)
        else:
            yield Column("_".join(here), here, kind_of(inner), inner)


def fields(model: type[BaseModel]) -> list[tuple[str, Any]]:
    """The fields of a model by their names in JSON, with their types."""
    return [(field.alias or name, field.annotation) for name, field in model.model_fields.items()]


def one_of(annotation: Any) -> Any:
    """The type without None; of int and float together, float."""
    if get_origin(annotation) not in (Union, types.UnionType):
        return annotation
    rest = [arg for arg in get_args(annotation) if arg is not type(None)]
    return rest[0] if len(rest) == 1 else float


def kind_of(annotation: Any) -> Kind:
    """What a column of this type holds."""
    if get_origin(annotation) is tuple:
        return "list"
    return "text" if get_origin(annotation) is Literal else _KINDS[annotation]
