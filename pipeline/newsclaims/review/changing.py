"""Turns what a reviewer types, such as `amount.max = 60000000` or `investors = Nordbank`, into new values of fields."""

import json
from dataclasses import dataclass
from typing import Any

from newsclaims.records import Claim
from newsclaims.review.applying import edited, plain
from newsclaims.review.verdicts import UNTOUCHABLE

PARTIES = frozenset({"investors", "targets", "sources"})
QUOTED = frozenset({"conditions", "evidence"})


def change(claim: Claim, line: str, text: str | None) -> Claim:
    """The claim after one change.

    The line is `field = value`, the field with dots and numbers from 0 to reach inside (`targets.0.name`), the value
    JSON or plain words. Where the record wants a place in the article, its words are enough: the place is found in the
    evidence, else as near before it as can be, else after it. A new party's kind is "unknown", a new source's "outlet".

    Raises:
        ValueError: there is no such field, the article does not say the words, or the result is no claim.
    """
    path, equals, raw = line.partition("=")
    field, *inner = path.strip().split(".")
    record = plain(claim)
    if not equals or field not in record or field in UNTOUCHABLE:
        raise ValueError(f"write FIELD=VALUE, with one of {', '.join(f for f in record if f not in UNTOUCHABLE)}")
    value = _value(raw.strip())
    if inner:
        _set(record[field], inner, value)
        value = record[field]
    whole = _Places(claim, text).completed(field, value)
    return edited(claim, {field: whole}, text)


def edits_between(before: Claim, after: Claim) -> dict[str, Any]:
    """The fields of the second that differ from the first's."""
    old, new = plain(before), plain(after)
    return {name: value for name, value in new.items() if value != old[name]}


def _value(raw: str) -> Any:
    try:
        return json.loads(raw, parse_float=_number)
    except ValueError:
        return raw


def _number(digits: str) -> int | float:
    value = float(digits)
    return int(value) if value.is_integer() else value


def _set(holder: Any, path: list[str], value: Any) -> None:
    *way, last = path
    try:
        for key in way:
            holder = holder[_key(holder, key)]
        holder[_key(holder, last)] = value
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise ValueError(f"there is nothing at {'.'.join(path)}") from error


def _key(holder: Any, key: str) -> Any:
    return int(key) if isinstance(holder, list) else key


@dataclass(frozen=True, slots=True)
class _Places:
    """Finds the places that words of a change stand at."""

    claim: Claim
    text: str | None

    def completed(self, field: str, value: Any) -> Any:
        """The field's value with words turned into the records that they stand for."""
        if field in QUOTED | PARTIES and isinstance(value, (str, dict)):
            value = [value]
        if field in QUOTED:
            value = [{"text": item} if isinstance(item, str) else item for item in value or []]
        elif field in PARTIES:
            value = [self._party(field, item) if isinstance(item, str) else item for item in value or []]
        return self._placed(value)

    def _party(self, field: str, name: str) -> dict[str, Any]:
        known = next((party for party in plain(self.claim)[field] if party["name"] == name), None)
        if known:
            return dict(known)
        if field == "sources":
            return {"name": name, "kind": "outlet", "text": name, "cue": {"text": name}}
        return {"name": name, "kind": "unknown", "mentions": [{"text": name}]}

    def _placed(self, value: Any) -> Any:
        """The value with `start` and `end` wherever a `text` lacks them or stands elsewhere."""
        if isinstance(value, list):
            return [self._placed(item) for item in value]
        if not isinstance(value, dict):
            return value
        whole = {key: self._placed(item) for key, item in value.items()}
        words, start = whole.get("text"), whole.get("start")
        if isinstance(words, str) and not (isinstance(start, int) and self._says(words, start)):
            whole["start"] = self._find(words)
        return whole | {"end": whole["start"] + len(words)} if isinstance(words, str) else whole

    def _says(self, words: str, start: int) -> bool:
        return any(text[start - at :].startswith(words) for at, text in self._texts() if start >= at)

    def _texts(self) -> list[tuple[int, str]]:
        """What of the article is at hand: (offset, text)."""
        return [(0, self.text)] if self.text is not None else [(span.start, span.text) for span in self.claim.evidence]

    def _find(self, words: str) -> int:
        found = [at + place for at, text in self._texts() for place in _all(text, words)] if words else []
        if not found:
            raise ValueError(f"the article does not say {words!r}")
        return min(found, key=lambda start: self._distance(start, len(words)))

    def _distance(self, start: int, length: int) -> tuple[int, int]:
        """Places in the evidence come first, then those before it, the last one first, then those after it."""
        for rank, span in enumerate(self.claim.evidence):
            if span.start <= start and start + length <= span.end:
                return rank, start
        first = self.claim.evidence[0].start if self.claim.evidence else 0
        behind = len(self.claim.evidence) + (start > first)
        return behind, abs(start - first)


def _all(text: str, words: str) -> list[int]:
    places, at = [], text.find(words)
    while at >= 0:
        places.append(at)
        at = text.find(words, at + 1)
    return places
