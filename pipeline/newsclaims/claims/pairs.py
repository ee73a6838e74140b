"""Whom a plural names together: "the two companies", "each company", "the pair", or "they" in what two say."""

from collections.abc import Sequence

from newsclaims.claims.pronouns import is_reported, of_several
from newsclaims.clauses import Chunk, Syntax
from newsclaims.clauses.rules import syntax_rules
from newsclaims.deals import DealRules
from newsclaims.names import FIRMS, Mention, Names
from newsclaims.text import Document, Sentence

_REACH = 3  # sentences back in which the two are named
_PAIR = 2


class PairReader:
    """Reads the plurals of one sentence."""

    def __init__(self, document: Document, names: Names, syntax: Syntax, rules: DealRules) -> None:
        self.document, self.names, self.syntax, self.rules = document, names, syntax, rules
        self.syntax_rules = syntax_rules(document.book)

    def meant(self, chunk: Chunk) -> list[Mention]:
        """The names that the phrase means together; none where it is no such plural, or where it stays open which."""
        if self._is_pair(chunk):
            return self._named_before(chunk)
        return (self._speakers(chunk) or self._joined_before(chunk)) if self.plural(chunk) else []

    def plural(self, chunk: Chunk) -> bool:
        """Whether it is a pronoun of several: "they", a German "sie" with a plural verb."""
        if not chunk.pronoun or self.document.words[chunk.head].lower not in self.rules.plural:
            return False
        if not self.syntax_rules.verb_bracket:
            return True
        clause = next((c for c in self.syntax.clauses if c.subject is chunk), None)
        return clause is not None and of_several(clause, self.syntax_rules)

    def _joined_before(self, chunk: Chunk) -> list[Mention]:
        """The two firms that a list right before in this sentence or the last names: "Kolb und Arden … Sie wollen"."""
        sentences, here = self.document.sentences, self.syntax.sentence
        for sentence in reversed(sentences[max(0, here.index - 1) : here.index + 1]):
            found = self._firms(sentence, self.document.words[chunk.start].start)
            if len(found) != _PAIR:
                if found:
                    return []
                continue
            one, other = found
            words = tuple(self.document.text[one.end : other.start].lower().split())
            return found if words in self.rules.list_joints else []
        return []

    def _speakers(self, chunk: Chunk) -> list[Mention]:
        """Those whose words the pronoun's clause is ("Kolb and Arden said they would …"), if they are several."""
        clause = self.syntax.clause_of(chunk)
        speaker = clause.parent.subject if clause is not None and clause.parent is not None else None
        if speaker is None or speaker is chunk:
            return []
        if self._is_pair(speaker):
            return self._named_before(speaker)
        several = [speaker, *speaker.conjuncts]
        reported = clause is not None and is_reported(clause, self.document)
        told = reported and len(several) > 1 and all(c.mentions for c in several)
        return [c.mentions[-1] for c in several] if told else []

    def _is_pair(self, chunk: Chunk) -> bool:
        """Whether it is "the pair", or a noun for firms behind a word that tells two ("both groups")."""
        if chunk.named or chunk.money is not None or chunk.stake is not None:
            return False
        words = [w.lower for w in self.document.words[chunk.start : chunk.head + 1]]
        if words[-1] in self.rules.pair_nouns:
            return chunk.det in self.rules.definite
        if words[-1] in self.rules.pair_words:
            return not chunk.prep
        told = not self.rules.pair_words.isdisjoint(words[:-1]) or (
            chunk.det in self.rules.definite and not self.rules.two.isdisjoint(words[:-1])
        )
        return told and chunk.head_lemma not in self.rules.projects and self.names.firm([chunk.head_lemma])

    def _named_before(self, chunk: Chunk) -> list[Mention]:
        """The two firms of the nearest sentence that names no more than two, of several those of the title."""
        sentences, here = self.document.sentences, self.syntax.sentence
        title = {m.entity for m in self._firms(sentences[0], sentences[0].end)} if sentences[0].heading else set()
        for sentence in reversed(sentences[max(0, here.index - _REACH) : here.index + 1]):
            found = self._firms(sentence, self.document.words[chunk.start].start)
            both = found if len(found) <= _PAIR else [m for m in found if m.entity in title]
            if len(both) == _PAIR:
                return both
        return []

    def _firms(self, sentence: Sentence, end: int) -> list[Mention]:
        """The first mention of each firm in the sentence before `end`, not counting those that describe another."""
        inside: Sequence[Mention] = self.names.inside(sentence.start, min(sentence.end, end))
        firms = (m for m in inside if self.names.entity_of(m).kind in FIRMS and not self._describes(m, sentence))
        first: dict[int, Mention] = {}
        for mention in firms:
            first.setdefault(mention.entity, mention)
        return list(first.values())

    def _describes(self, mention: Mention, sentence: Sentence) -> bool:
        """Whether a noun for a party stands right behind the name: "Kolb owner Arden", "the Kolb-backed lender"."""
        after = next((w for w in sentence.words if w.start >= mention.end), None)
        return after is not None and (after.text == "-" or self.names.describes(after.lower))
