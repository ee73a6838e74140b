"""Scores and differences as text for people."""

from collections.abc import Iterator, Sequence

from newsclaims.evaluate.annotated import Answer, Figure
from newsclaims.evaluate.comparing import equal
from newsclaims.evaluate.scoring import FIELDS, Compared, Score, scores

_QUOTED = 160


def parts(compared: Sequence[Compared]) -> dict[str, list[Compared]]:
    """The articles of each language, and all of them if there are two."""
    languages: list[str] = sorted({c.annotated.article.language for c in compared})
    found = {language: [c for c in compared if c.annotated.article.language == language] for language in languages}
    return found if len(found) == 1 else {**found, "all": list(compared)}


def score_lines(compared: Sequence[Compared]) -> Iterator[str]:
    """A table: a line each field, three columns each language."""
    tables = {name: scores(part) for name, part in parts(compared).items()}
    annotated, found = sum(len(c.annotated.claims) for c in compared), sum(len(c.found) for c in compared)
    yield f"{len(compared)} articles, {annotated} claims annotated, {found} found"
    yield "".join([" " * 12, *(f"{name + ' prec':>11}{'recall':>8}{'F1':>8}" for name in tables)])
    for field in next(iter(tables.values())):
        yield "".join([f"{field:12}", *(_numbers(table[field]) for table in tables.values())])


def _numbers(score: Score) -> str:
    return f"{score.precision:11.3f}{score.recall:8.3f}{score.f1:8.3f}"


def difference_lines(compared: Compared) -> Iterator[str]:
    """What is missed, spurious or different in one article, under its name; nothing if all is right."""
    lines = list(_differences(compared))
    if lines:
        yield compared.annotated.article.id
        yield from lines


def _differences(compared: Compared) -> Iterator[str]:
    pairs = compared.pairs
    for gold, found in pairs:
        wrong = [field for field in FIELDS if not equal(field, gold, found)]
        if wrong:
            yield f"  differs in {', '.join(wrong)}"
            yield f"    annotated {_short(gold)}"
            yield f"    found     {_short(found)}"
    for label, claims in (("missed", compared.missed(pairs)), ("spurious", compared.spurious(pairs))):
        for claim in claims:
            yield f"  {label} {_short(claim)}"
            yield from (f"    {sentence[:_QUOTED]}" for sentence in claim.evidence[:1])


def _short(claim: Answer) -> str:
    told = [
        f"{claim.type}/{claim.status}",
        f"{', '.join(claim.investors) or '-'} -> {', '.join(claim.targets) or '-'}",
        _figure(claim.amount),
    ]
    told += [
        f"stake {_figure(claim.stake)}" if claim.stake else "",
        f"says {', '.join(claim.sources)}" if claim.sources else "",
    ]
    told += [f"if {'; '.join(claim.conditions)}" if claim.conditions else ""]
    return "  ".join(filter(None, told))


def _figure(figure: Figure | None) -> str:
    if figure is None:
        return "-"
    ends = "..".join("" if end is None else f"{end:.12g}" for end in (figure.min, figure.max))
    return " ".join(filter(None, [ends, figure.currency, "approx" if figure.approx else ""]))
