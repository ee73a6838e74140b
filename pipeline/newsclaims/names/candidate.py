"""A stretch of text that may be a name, as the scanners hand it to the linking."""

from dataclasses import dataclass

from newsclaims.names.lexicon import Known
from newsclaims.names.model import Mention
from newsclaims.records import PartyKind


@dataclass(slots=True)
class Candidate:
    """`first` and `last` number the words it touches; one that is not `sure` counts if its form is sure elsewhere."""

    start: int
    end: int
    text: str
    first: int
    last: int
    sure: bool
    kind: PartyKind = "unknown"
    known: Known | None = None
    name: str = ""  # nominative, where the text has an oblique case
    gender: str = ""
    adjective: bool = False
    beside: bool = False  # a verb's object right behind the noun that is its subject
    ordinary: bool = False  # a word that opens a sentence; counts if it is one of content besides

    def mention(self, entity: int) -> Mention:
        """The place where it names the entity of that number."""
        return Mention(self.start, self.end, self.text, entity, self.adjective, self.beside)
