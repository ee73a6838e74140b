"""Turns reviewed articles into annotated ones: what `newsclaims evaluate` measures against, and rules are written by.

DIR/de/NAME.txt is the article, title first; DIR/de/NAME.json its claims. Accepted and edited claims go in, rejected
ones do not. An article counts as reviewed when all its claims are decided. Claims that the extraction missed are
not in.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsclaims.errors import InputError
from newsclaims.records import Amount, Bounds, Claim
from newsclaims.review.applying import current
from newsclaims.review.texts import Texts
from newsclaims.review.verdicts import Standing

_UNSAFE = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written; messages for articles not reviewed to the end, and for those that could not be written."""

    written: tuple[str, ...]
    unreviewed: tuple[str, ...]
    failed: tuple[str, ...]


def export_corpus(claims: Iterable[Claim], standing: Mapping[str, Standing], texts: Texts, folder: Path) -> Exported:
    """Write the reviewed articles below the folder. What is there already with other content is left as it is.

    Raises:
        InputError: the folder cannot be written to.
    """
    groups: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.article.id, claim.article.sha256].append(claim)
    written: list[str] = []
    unreviewed: list[str] = []
    failed: list[str] = []
    taken: set[str] = set()
    for group in groups.values():
        ref, name = group[0].article, _name(group[0], taken)
        left = sum(standing[claim.id].decision == "undecided" for claim in group)
        if left:
            unreviewed.append(f"{ref.id}: {left} of {len(group)} claims are undecided")
        elif why_not := _write(folder, annotated(group, standing, name), texts.get(ref.sha256)):
            failed.append(f"{ref.id}: {why_not}")
        else:
            written.append(name)
    return Exported(tuple(written), tuple(unreviewed), tuple(failed))


def annotated(claims: Sequence[Claim], standing: Mapping[str, Standing], name: str) -> dict[str, Any]:
    """The claims of one article in the form of the annotations."""
    ref = claims[0].article
    kept = [current(c, standing[c.id]) for c in claims if standing[c.id].decision in {"accept", "edit"}]
    return {
        "doc": name,
        "language": ref.language,
        "published": ref.published,
        "claims": [annotation(claim) for claim in kept],
    }


def annotation(claim: Claim) -> dict[str, Any]:
    """One claim as a reader would annotate it: names and words, without places."""
    return {
        "type": claim.type,
        "investors": [party.name for party in claim.investors],
        "targets": [party.name for party in claim.targets],
        "amount": _amount(claim.amount) if claim.amount else None,
        "stake": {"min": claim.stake.min, "max": claim.stake.max} if claim.stake else None,
        "sources": [source.name for source in claim.sources],
        "conditions": [span.text for span in claim.conditions],
        "status": claim.status,
        "evidence": [span.text for span in claim.evidence],
    }


def _amount(amount: Amount) -> dict[str, Any]:
    value = {**_bounds(amount), "approx": amount.approx}
    return {**value, "alt": _bounds(amount.alt)} if amount.alt else value


def _bounds(bounds: Amount | Bounds) -> dict[str, Any]:
    return {"min": bounds.min, "max": bounds.max, "currency": bounds.currency}


def _name(claim: Claim, taken: set[str]) -> str:
    """A file name made from the article's id, another one for each article."""
    plain = _UNSAFE.sub("-", claim.article.id).strip("-.") or "article"
    name = plain if plain.casefold() not in taken else f"{plain}-{claim.article.sha256[:8]}"
    taken.add(name.casefold())
    return name


def _write(folder: Path, value: dict[str, Any], text: str | None) -> str | None:
    """Write both files, or say why not."""
    if text is None:
        return "its text is not at hand: name its file or folder with --articles"
    place = folder / value["language"] / value["doc"]
    contents = {".txt": text, ".json": json.dumps(value, indent=2, ensure_ascii=False) + "\n"}
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        paths = {
            place.with_name(place.name + ending): content.encode("utf-8", "surrogatepass")
            for ending, content in contents.items()
        }
        for path, content in paths.items():
            if path.exists() and path.read_bytes() != content:
                return f"{path} exists with other content: remove it to have it written anew"
        for path, content in paths.items():
            path.write_bytes(content)
    except OSError as error:
        raise InputError(f"{place}: cannot be written: {error.strerror or error}") from error
    return None
