"""What the sources stage hands on: who is said to say what."""

from dataclasses import dataclass

from newsclaims.records import ClaimType, SourceKind
from newsclaims.text import Span

HEARD: frozenset[SourceKind] = frozenset({"outlet", "anonymous"})  # sources that only pass on what they heard


@dataclass(frozen=True, slots=True)
class Speaker:
    """One link of a source chain: `name` resolved through the article, `span` the words that stand for it here.

    `open` marks words that stand for those whom the text may name further on: "Medienberichten zufolge", "sources say";
    `promising` those who promise it: a source of others' money only.
    """

    name: str
    kind: SourceKind
    span: Span
    open: bool = False
    promising: bool = False


@dataclass(frozen=True, slots=True)
class Attribution:
    """`speakers` (outermost first: outlet before insiders) are said to say `content`, by the wording that `cue` covers.

    `content` may reach over several sentences of continued indirect speech or of one quotation; `inherited` marks those
    contents that carry no cue of their own (the cue is that of an earlier sentence). `denial` marks "denied".
    Where they only bring the news of a deal told before ("Axios first reported the loan"), `of` has the types of claim
    that its noun can mean, empty for any.
    """

    speakers: tuple[Speaker, ...]
    cue: Span
    content: Span
    rule: str
    inherited: bool = False
    denial: bool = False
    of: frozenset[ClaimType] | None = None
