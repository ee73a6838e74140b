"""Documents that speak: in the article's words, with the outlet that has seen them and whose they are."""

from dataclasses import replace

from newsclaims.clauses.rules import syntax_rules
from newsclaims.sources.memory import Memory
from newsclaims.sources.model import Speaker
from newsclaims.sources.naming import Naming
from newsclaims.sources.phrase import Phrase
from newsclaims.sources.rules import SourceRules, matches
from newsclaims.sources.wording import described_as, phrase_end
from newsclaims.text import Document, Span

_REACH = 250  # words from a document's description to "the document"
_DESCRIBING = frozenset({"adj", "noun", "vpp"})


class Papers:
    """Reads documents as speakers."""

    def __init__(self, document: Document, naming: Naming, memory: Memory, rules: SourceRules) -> None:
        self.document, self.naming, self.memory, self.rules = document, naming, memory, rules
        self.names, self._classes = naming.names, syntax_rules(document.book).classes

    def read(self, phrase: Phrase) -> tuple[Speaker, ...]:
        """The document, then who has seen it, then whose it is."""
        if phrase.definite and phrase.head + 1 >= phrase.end and self.memory.document:
            return (replace(self.memory.document, span=Span(*phrase.line.chars(phrase.start, phrase.end))),)
        if phrase.definite and phrase.head + 1 >= phrase.end and (named := self._introduced(phrase)):
            return (named,)
        readers = (m.start for m in phrase.mentions if self.naming.kind(m) == "outlet")
        reader = next(readers, phrase.line.sentence.end)
        end = next((i for i in range(phrase.head + 1, phrase.end) if phrase.line.words[i].start >= reader), phrase.end)
        end = min(end, phrase_end(phrase, self.rules))
        author = next((i for i in range(phrase.head + 1, end) if phrase.line.lower(i) in self.rules.agents), end)
        return (
            described_as(replace(phrase, end=author), "document", self.rules, self.document.text),
            *self._seen_by(phrase, end),
            *self._written_by(phrase, author, end),
        )

    def _introduced(self, phrase: Phrase) -> Speaker | None:
        """The document with a description of its own that "the document" means: "has filed a draft prospectus"."""
        place = Span(*phrase.line.chars(phrase.start, phrase.end))
        last, noun = phrase.line.words[phrase.head].index, phrase.line.lower(phrase.head)
        for i in range(last - 1, max(0, last - _REACH), -1):
            word = self.document.words[i]
            if word.lower != noun and not (
                noun in self.rules.papers and matches(word.lower, self.rules.nouns.documents)
            ):
                continue
            start = i
            while start and self._classes.get(self.document.words[start - 1].tag) in _DESCRIBING:
                start -= 1
            if start < i and self.document.words[start - 1].lower in self.rules.articles:
                first = self.document.words[start].start
                return Speaker(self.document.text[first : word.end], "document", place)
        return None

    def _written_by(self, phrase: Phrase, start: int, end: int) -> tuple[Speaker, ...]:
        """Whose document it is: "a declaration by finance chief Ida Hill"."""
        if start >= end:
            return ()
        first, last = phrase.line.chars(start, end)
        return tuple(self.naming.speaker(m) for m in self.names.inside(first, last)[-1:])

    def _seen_by(self, phrase: Phrase, end: int) -> tuple[Speaker, ...]:
        """The outlet that has seen the document: "a memo seen by Reuters", "Papiere, die der FAZ vorliegen"."""
        line = phrase.line
        end += line.kind(end) == "particle"  # "geht aus Unterlagen hervor, die …"
        start = end + 1 if end < len(line) and line.words[end].text == "," else end
        start += line.kind(start) == "rel" or line.lower(start) in self.rules.relatives
        last = line.right_edge(start)
        seen = next((i for i in range(start, last) if line.lower(i) in self.rules.seen), None)
        if seen is None or (line.words[end].text == "," and line.kind(end + 1) != "rel"):
            return ()
        named = self.names.inside(*line.chars(start, last))
        papers = [m for m in named if self.naming.kind(m) == "outlet"] or [
            m for m in named if line.words[seen].start < m.start and self.naming.kind(m) == "company"
        ]
        return tuple(replace(self.naming.speaker(m), kind="outlet") for m in papers[:1])
