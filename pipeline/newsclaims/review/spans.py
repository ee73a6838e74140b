"""The places in an article that a claim points at, field by field."""

from collections.abc import Iterator

from newsclaims.records import Claim, TextSpan


def spans(claim: Claim) -> Iterator[tuple[str, TextSpan]]:
    """Every (field, place) of a claim: evidence, condition, investor, target, source, cue, amount, stake, date."""
    yield from (("evidence", span) for span in claim.evidence)
    yield from (("condition", span) for span in claim.conditions)
    for name, parties in (("investor", claim.investors), ("target", claim.targets)):
        yield from ((name, mention) for party in parties for mention in party.mentions)
    for source in claim.sources:
        yield "source", source
        yield "cue", source.cue
    for name, span in (("amount", claim.amount), ("stake", claim.stake), ("date", claim.date)):
        if span is not None:
            yield name, span


def fits(claim: Claim, text: str) -> bool:
    """Whether every place of the claim says in this text what the claim says it does."""
    return misfit(claim, text) is None


def misfit(claim: Claim, text: str) -> str | None:
    """The first place of the claim that the text does not bear out, in words; None if all hold."""
    for field, span in spans(claim):
        if text[span.start : span.end] != span.text:
            return f"{field}: the article does not say {span.text!r} at {span.start}:{span.end}"
    return None
