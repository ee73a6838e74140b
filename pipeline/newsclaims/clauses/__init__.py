"""Enough syntax to tell subject from object, active from passive, matrix clause from reported content."""

from collections.abc import Sequence

from newsclaims.amounts import Money, StakeFound
from newsclaims.clauses.attributes import find_attributes, take_out
from newsclaims.clauses.bracket import bracket_clauses
from newsclaims.clauses.chunks import chunk_sentence
from newsclaims.clauses.contact import tie_pronouns
from newsclaims.clauses.descriptions import name_described
from newsclaims.clauses.ellipsis import split_ellipses
from newsclaims.clauses.findings import Findings
from newsclaims.clauses.kickers import heading_cuts
from newsclaims.clauses.linear import linear_clauses
from newsclaims.clauses.model import Chunk, Clause, Syntax, VerbGroup
from newsclaims.clauses.reduced import split_reduced
from newsclaims.clauses.retold import split_retold
from newsclaims.clauses.rules import SyntaxRules, syntax_rules
from newsclaims.names import Names
from newsclaims.rulebook import Rulebook
from newsclaims.text import Sentence

__all__ = ["Chunk", "Clause", "Syntax", "VerbGroup", "analyse"]


def analyse(
    sentence: Sentence, book: Rulebook, names: Names, money: Sequence[Money], stakes: Sequence[StakeFound]
) -> Syntax:
    """The chunks and clauses of one sentence, given the names, sums and stakes found in its document."""
    rules = syntax_rules(book)
    found = Findings(sentence, names, money, stakes)
    cuts = heading_cuts(sentence, names, found, rules)
    attributes, asides = find_attributes(sentence.words), found.asides(sentence.words)
    chunks = chunk_sentence(sentence, found, rules, cuts, attributes)
    if not rules.verb_bracket:
        linear = linear_clauses(sentence, chunks, rules)
        chunks = split_reduced(linear, chunks, sentence, rules)
        tie_pronouns(linear, chunks, sentence, rules)
        name_described(linear, chunks, sentence, rules)
        return _syntax(sentence, chunks, linear, asides, rules)
    clauses = bracket_clauses(sentence, chunks, rules, cuts)
    take_out(attributes, sentence.words, clauses)
    name_described(clauses, chunks, sentence, rules)
    return _syntax(sentence, chunks, clauses, asides, rules)


def _syntax(
    sentence: Sentence, chunks: tuple[Chunk, ...], clauses: list[Clause], asides: dict[int, Money], rules: SyntaxRules
) -> Syntax:
    """The sentence's syntax, with the clauses that leave out what is told before them."""
    attributed = any(v.lemma in rules.reporting for c in clauses for v in c.verbs)
    shortened = (*split_ellipses(clauses, sentence, rules), *split_retold(clauses, sentence, rules))
    return Syntax(sentence, chunks, (*clauses, *shortened), asides, attributed)
