"""What describes a name right behind it, between commas or dashes: "Kolb, a Bristol-based maker of lidar, …"."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from newsclaims.clauses.findings import DASHES, STOPS, word_class
from newsclaims.clauses.model import Chunk
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.text import Sentence, Word

_BRACKETED = 8  # words of a bracket behind a name
_APPOSED = 4  # phrases of a description between commas
_RANKS = frozenset({"ORD", "AJS"})  # tags of "first", "largest"


def mark_appositions(chunks: list[Chunk], sentence: Sentence, rules: SyntaxRules) -> None:
    """Mark "…, a Bristol-based maker of lidar, …" after a name: it describes, it does not act."""
    by_index = {w.index: w for w in sentence.words}
    for at, (before, chunk) in enumerate(pairwise(chunks), start=1):
        sign = by_index.get(_behind_bracket(before.end, by_index))
        chunk.apposition |= _renames(before, chunk, by_index, rules)
        if sign is None or chunk.start != sign.index + 1 or chunk.prep:
            continue
        if sign.text in DASHES and not rules.verb_bracket:
            after = by_index.get(chunk.end)
            if after is None or word_class(after, rules) != "rel":
                _mark(chunks[at:], by_index, rules)
        elif sign.text == "," and _ranks_deal(before, chunk, by_index, rules):
            chunk.apposition = True
        elif sign.text == "," and before.named:
            _mark(chunks[at:], by_index, rules)


def _renames(before: Chunk, chunk: Chunk, by_index: Mapping[int, Word], rules: SyntaxRules) -> bool:
    """Whether it only tells what else a firm is or was called: "Kolb, now Arden, …", "Kolb, heute Arden"."""
    comma, renamed = by_index.get(before.end), by_index.get(before.end + 1)
    if comma is None or renamed is None or comma.text != "," or chunk.start != before.end + 2:
        return False
    after = by_index.get(chunk.end)
    closed = after is None or after.text in STOPS
    firm = before.head_is_name or (bool(before.det) and not before.named)
    return closed and renamed.lower in rules.renaming and firm and chunk.head_is_name


def _mark(chunks: Sequence[Chunk], by_index: Mapping[int, Word], rules: SyntaxRules) -> None:
    """Mark the first of the phrases, and what goes with it, if it describes what stands before it."""
    chunk, *behind = chunks
    after = _past_adverbs(chunk.end, by_index, rules)
    if _of_infinitive(chunk, by_index, rules):
        return
    if chunk.det and not chunk.money and not chunk.stake and (after is None or word_class(after, rules) != "vfin"):
        chunk.apposition = True
        if chunk.possessive and chunk.attached_to is not None:
            chunk.attached_to.apposition = True
    elif chunk.possessive and (owned := chunk.attached_to) is not None and not owned.named:
        closing = by_index.get(owned.end)
        chunk.apposition = owned.apposition = closing is not None and closing.text in STOPS
    elif _is_role(chunk, behind, by_index):
        chunk.apposition = True
    elif not (chunk.named or chunk.bare_money):
        for part in _described(chunks, by_index, rules):
            part.apposition = not part.prep


def _past_adverbs(at: int, words: Mapping[int, Word], rules: SyntaxRules) -> Word | None:
    """The first word from a place on that is no adverb: "Kolb is worth less – the firm recently sold …"."""
    while at in words and word_class(words[at], rules) == "adv":
        at += 1
    return words.get(at)


def _ranks_deal(before: Chunk, chunk: Chunk, by_index: Mapping[int, Word], rules: SyntaxRules) -> bool:
    """Whether it ranks what is done for the sum before it: "bought Kolb for £5m, the first takeover of the year"."""
    if not before.bare_money or chunk.stake or chunk.named or rules.verb_bracket:
        return False
    if not chunk.det or chunk.det in rules.indefinite:
        return False
    ranked = any(by_index[i].tag in _RANKS for i in range(chunk.start, chunk.head) if i in by_index)
    after = by_index.get(chunk.end)
    return ranked and (after is None or word_class(after, rules) != "vfin")


def _is_role(chunk: Chunk, behind: Sequence[Chunk], by_index: Mapping[int, Word]) -> bool:
    """Whether it is a bare English noun with an of-phrase that says whose role it tells: "Kolb, owner of Arden, …"."""
    if chunk.det or chunk.named or chunk.prep or chunk.bare_money or chunk.conjuncts:
        return False
    return by_index[chunk.head].tag == "NN1" and any(c.attached_to is chunk and c.prep == "of" for c in behind[:1])


def _of_infinitive(chunk: Chunk, words: Mapping[int, Word], rules: SyntaxRules) -> bool:
    """Whether an infinitive ends what the phrase opens: "von Kolb, den Zulieferer Arden im Mai zu kaufen"."""
    i = chunk.end
    while rules.verb_bracket and i in words and words[i].text not in STOPS:
        if word_class(words[i], rules) in {"zu", "vizu"}:
            return True
        i += 1
    return False


def _behind_bracket(at: int, words: Mapping[int, Word]) -> int:
    """The place itself, or the one behind a bracket that opens there: "Kolb (NYSE: KLB), a maker of lidar"."""
    if at not in words or words[at].text != "(":
        return at
    closing = next((i for i in range(at + 1, at + _BRACKETED) if i in words and words[i].text == ")"), None)
    return at if closing is None else closing + 1


def _described(chunks: Sequence[Chunk], by_index: Mapping[int, Word], rules: SyntaxRules) -> list[Chunk]:
    """The phrases up to a comma with the verb behind it: "Kolb, einer der Marktführer bei Pumpen, kauft …"."""
    run: list[Chunk] = []
    for chunk in chunks[:_APPOSED]:
        between = range(run[-1].end, chunk.start) if run else ()
        if any(word_class(by_index[i], rules) != "conj" for i in between) or len(between) > 1:
            return []
        run.append(chunk)
        comma, verb = by_index.get(chunk.end), by_index.get(chunk.end + 1)
        if comma is not None and comma.text == ",":
            return run if verb is not None and word_class(verb, rules) == "vfin" else []
    return []


def aside_end(aside: Chunk, starting: Mapping[int, Chunk]) -> int:
    """Where the description ends, with the phrases that belong to it ("a maker of pumps in Leeds")."""
    end = aside.end
    while (part := starting.get(end)) is not None and part.prep:
        end = part.end
    return end


def closes_aside(before: Chunk, chunk: Chunk, chunks: Sequence[Chunk], words: Mapping[int, Word]) -> bool:
    """Whether a phrase ends what describes a name, and a comma parts it from another: "Kolb, a bank in Ulm, and …"."""
    comma = words.get(before.end)
    if not before.prep or chunk.prep or not chunk.named or comma is None or comma.text != ",":
        return False
    ending = {c.end: c for c in chunks}
    first: Chunk | None = before
    while first is not None and first.prep:
        first = ending.get(first.start)
    opening = words.get(first.start - 1) if first is not None and first.det else None
    return first is not None and opening is not None and opening.text == "," and ending.get(first.start - 1) is not None
