"""How the noun phrases of a sentence hang together: genitives and possessors, lists."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from newsclaims.clauses.appositions import aside_end, closes_aside, mark_appositions
from newsclaims.clauses.findings import QUOTES, word_class
from newsclaims.clauses.model import Chunk
from newsclaims.clauses.origins import neighbours
from newsclaims.clauses.rules import SyntaxRules
from newsclaims.names import Mention
from newsclaims.text import Sentence, Word

_BARE_LIST, _PAIR = 3, 2
_ENDS = frozenset({".", ";", "!", "?"})
_OPENERS = frozenset({"rel", "sub"})
_PLURAL = frozenset({"VVB", "VHB", "VBB", "TO0"})  # tags of "agree", "have", "are", "to"
_IN_ADDITION = 2  # words before its last preposition


def tie(chunks: list[Chunk], sentence: Sentence, rules: SyntaxRules) -> None:
    """Tie the phrases to each other: what belongs to what, what is listed, what only describes."""
    _attach_genitives(chunks, sentence, rules)
    _coordinate(chunks, sentence, rules)
    mark_appositions(chunks, sentence, rules)
    _join_described(chunks, sentence, rules)


def _attach_genitives(chunks: list[Chunk], sentence: Sentence, rules: SyntaxRules) -> None:
    """Tie genitives and of-phrases to the noun before them, and possessors to what they own."""
    for before, chunk in pairwise(chunks):
        before.possessive |= rules.verb_bracket and _owns(before, chunk, sentence)
        adjacent = chunk.start == before.end or (before.possessive and chunk.start == before.end + 1)
        if before.possessive and not chunk.prep:
            chunk.attached_to = before.attached_to  # "half of Kolb's unit" is half of the unit
            before.attached_to, chunk.prep, chunk.owner = chunk, before.prep, before
        elif adjacent and (
            chunk.prep == "of"
            or (rules.verb_bracket and (_is_genitive(chunk, before, rules) or _names_in_genitive(chunk, sentence)))
        ):
            chunk.attached_to = _behind_time(before, chunks) or before


def _behind_time(before: Chunk, chunks: Sequence[Chunk]) -> Chunk | None:
    """The noun that a time parts from its of-phrase: "the purchase last month of Kolb"; none if no time does."""
    return next((c for c in chunks if before.time and c.end == before.start and not c.time), None)


def _owns(before: Chunk, chunk: Chunk, sentence: Sentence) -> bool:
    """Whether a bare name in the genitive stands before the adjective of what it owns ("Deutschlands größte Werft")."""
    if not before.named or before.det or chunk.prep or chunk.det or chunk.bare_money or chunk.start != before.end:
        return False
    offset = sentence.words[0].index
    last, after = sentence.words[before.end - 1 - offset], sentence.words[chunk.start - offset]
    if chunk.named and not after.tag.startswith("ADJ"):
        return False
    return before.mentions[-1].end == last.end - 1 and last.lower.endswith("s")


def genitive_name(mention: Mention, word: Word) -> bool:
    """Whether the word is the mention with a genitive -s behind it."""
    return mention.end == word.end - 1 and word.lower.endswith("s")


def _names_in_genitive(chunk: Chunk, sentence: Sentence) -> bool:
    """Whether the phrase is one bare name with a genitive -s ("das Engagement Amazons")."""
    if not chunk.mentions or chunk.prep or chunk.det:
        return False
    return genitive_name(chunk.mentions[-1], sentence.word(chunk.end - 1))


def _is_genitive(chunk: Chunk, before: Chunk, rules: SyntaxRules) -> bool:
    """Whether the phrase depends on the noun before it; a name takes no genitive, so what follows one is a dative."""
    if chunk.prep or chunk.det not in rules.genitives or before.pronoun:
        return False
    if before.time and not chunk.time and chunk.det not in rules.sure_genitives:
        return False  # "gab Anfang Juni der Werft Kolb"
    if before.bare_money and before.money is not None and chunk.det not in rules.sure_genitives:
        return False  # "mit 5 Millionen Euro der Investor Larkan"
    if before.head_lemma in rules.states and "dat" in chunk.cases:
        return False  # "hat das Land der Werft einen Kredit gewährt"
    name_ends_it = bool(before.mentions) and before.mentions[-1].end >= before.head_span[1]
    return chunk.det in rules.sure_genitives or not name_ends_it


def receives(mention: Mention, last: Word, noun: Word, kind: str) -> bool:
    """Whether a headline's name gets what the bare noun behind it is ("gibt Arden Kredit"), and does not own it."""
    plain = kind == "noun" and noun.text[0].isupper() and "-" not in noun.text
    return plain and mention.end == last.end and not mention.text.endswith(("s", "x", "z"))


def name_behind_sum(classes: Sequence[str], j: int) -> bool:
    """Whether a phrase that ends in a name begins at `j`, behind a sum: "für 3 Millionen Euro | Konkurrenten Kolb"."""
    if not j or classes[j - 1] != "money":
        return False
    end = next((k for k in range(j, len(classes)) if classes[k] not in {"adj", "noun", "name"}), len(classes))
    return end > j and classes[end - 1] == "name"


def _coordinate(chunks: list[Chunk], sentence: Sentence, rules: SyntaxRules) -> None:
    """Join "A, B und C": commas count only where a conjunction ends the list."""
    words = {w.index: w for w in sentence.words}
    run: list[Chunk] = []
    closed: list[Chunk] = []  # a list that a conjunction has ended and another may lengthen: "A und B und C"
    for before, end, chunk in neighbours(chunks, rules):
        start = chunk.owner.start if chunk.owner is not None else chunk.start
        joint = _joint(_outside_brackets([words[i] for i in range(end, start) if i in words]), rules)
        if (
            joint == "conj"
            and rules.verb_bracket
            and before.prep
            and not chunk.prep
            and before.named
            and not (chunk.named or chunk.cases or _before_verb(chunk, words, rules))
        ):
            chunk.prep = before.prep
        if joint == "conj" and _unnamed_rest(chunk, words, rules):  # "A, B und andere"
            _join(run or [before, *([chunk] if _with_the_rest(before, chunk) else [])])
        state = chunk.head_lemma in rules.states
        together = (state and _of_both(before, chunk)) or _lead_in(before, chunk, words, rules)
        if joint == "conj" and together and (sentence.heading or state):
            _join([before, chunk])
            run, closed = [], []
            continue
        aside = joint == "conj" and closes_aside(before, chunk, chunks, words)
        if not joint or aside or not _alike(before, chunk) or _begins_anew(before, chunk, joint, words, rules):
            run, closed = [], []
            continue
        if joint == "conj" and closed and closed[-1] is before:
            _join([closed[0], chunk])
            closed.append(chunk)
            continue
        run = run or [before]
        run.append(chunk)
        closes = _subject_list(run, sentence, words, rules) or _closing_pair(run, sentence, rules)
        if joint == "conj" or closes or _left_off(run, words, rules):
            _join(run[_only_leads(run, sentence, words, rules) :])
            run, closed = [], run


def _of_both(before: Chunk, chunk: Chunk) -> bool:
    """Whether a named state and one without a name share a preposition ("von Bund und Ländern")."""
    return before.prep == chunk.prep != "" and before.named and not (chunk.named or chunk.money)


def _lead_in(before: Chunk, chunk: Chunk, words: dict[int, Word], rules: SyntaxRules) -> bool:
    """Whether a name and a noun alike are the subject before the verb ("Bund und Länder zahlen")."""
    if any(c.prep or c.money for c in (before, chunk)) or bool(before.det) != bool(chunk.det):
        return False
    if not rules.verb_bracket or before.named == chunk.named:
        return False
    return _before_verb(chunk, words, rules) and _verbless_before(before, words, rules)


def _begins_anew(before: Chunk, chunk: Chunk, joint: str, words: dict[int, Word], rules: SyntaxRules) -> bool:
    """Whether a bare phrase behind one with a preposition goes on with what is told, not with the list."""
    if not before.prep or chunk.prep:
        return False
    if _before_participle(chunk, words, rules):
        return True
    return _before_verb(chunk, words, rules) and not (joint == "conj" and _verbless_before(before, words, rules))


def _subject_list(run: Sequence[Chunk], sentence: Sentence, words: dict[int, Word], rules: SyntaxRules) -> bool:
    """Whether names with but commas between open the sentence before its verb: "Kolb, Arden, Marlow also joined".

    Two are enough before the plural verb of a headline: "Kolb, Arden agree to merge".
    """
    behind = [words[i] for i in range(run[-1].end, run[-1].end + 2) if i in words]
    plural = sentence.heading and bool(behind) and behind[0].tag in _PLURAL and not run[0].prep
    if len(run) < (_PAIR if plural else _BARE_LIST) or run[0].start != sentence.words[0].index or not run[0].named:
        return False
    kinds = [word_class(w, rules) for w in behind]
    return kinds[:1] == ["vfin"] or kinds == ["adv", "vfin"] or (plural and kinds[:1] == ["to"])


def _closing_pair(run: Sequence[Chunk], sentence: Sentence, rules: SyntaxRules) -> bool:
    """Whether two names with a comma between end a headline: "raises $30M from Kolb, Arden"."""
    last = run[-1].end == sentence.words[-1].index + 1
    named = all(c.head_is_name for c in run) and run[0].prep in rules.givers
    return sentence.heading and last and named and len(run) == _PAIR


def _left_off(run: Sequence[Chunk], words: dict[int, Word], rules: SyntaxRules) -> bool:
    """Whether names with but commas between end what is told: "in Kolb, Arden, Marlow.", "… and, it says, bought"."""
    if len(run) < _BARE_LIST or not all(c.head_is_name for c in run):
        return False
    behind = [words[i] for i in range(run[-1].end, run[-1].end + 2) if i in words]
    if behind and word_class(behind[0], rules) == "conj":
        return len(behind) > 1 and (behind[1].text == "," or word_class(behind[1], rules) == "vfin")
    return not behind or behind[0].text in _ENDS


def _only_leads(run: Sequence[Chunk], sentence: Sentence, words: dict[int, Word], rules: SyntaxRules) -> bool:
    """Whether the first phrase opens a sentence whose subject is the rest: "Besides Kolb, Arden and Marlow joined"."""
    opens = bool(run[0].prep) and run[0].start - sentence.words[0].index <= _IN_ADDITION
    lead = opens and not rules.verb_bracket and len(run) >= _BARE_LIST and run[0].attached_to is None
    return lead and _before_verb(run[-1], words, rules) and _verbless_before(run[0], words, rules)


def _unnamed_rest(chunk: Chunk, words: dict[int, Word], rules: SyntaxRules) -> bool:
    """Whether the phrase ends a list of names without being one: "und andere", "und weiteren Investoren"."""
    return chunk.head_lemma in rules.others or (not chunk.named and words[chunk.start].lower in rules.others)


def _with_the_rest(before: Chunk, chunk: Chunk) -> bool:
    """Whether a name alone stands before the rest and shares its place: "Kolb and other investors put in"."""
    bare = not (before.prep or chunk.prep or before.possessive or before.attached_to)
    return bare and before.named and before.head_is_name and not (chunk.named or chunk.money)


def _verbless_before(chunk: Chunk, words: dict[int, Word], rules: SyntaxRules) -> bool:
    """Whether no finite verb but one of saying stands before the phrase in its clause, which "and" so cannot end."""
    before = [(word_class(w, rules), w) for i, w in words.items() if i < chunk.start]
    opened = max((n for n, (k, _) in enumerate(before) if k in _OPENERS), default=0) if rules.verb_bracket else 0
    return not any(k == "vfin" and w.lemma.lower() not in rules.reporting for k, w in before[opened:])


def _outside_brackets(words: Sequence[Word]) -> list[Word]:
    """The words without what stands in round brackets ("State Bank of India (SBI) and …")."""
    texts = [w.text for w in words]
    if "(" in texts and ")" in texts[texts.index("(") :]:
        opening = texts.index("(")
        closing = texts.index(")", opening)
        return [*words[:opening], *words[closing + 1 :]]
    return list(words)


def _before_verb(chunk: Chunk, words: dict[int, Word], rules: SyntaxRules) -> bool:
    """Whether a finite verb follows right behind the phrase, which makes it the subject of a new clause."""
    after = words.get(chunk.end)
    return after is not None and word_class(after, rules) == "vfin"


def _before_participle(chunk: Chunk, words: dict[int, Word], rules: SyntaxRules) -> bool:
    """Whether the phrase has an insertion of its own: "sold to Kolb, and Arden, sold to Marlow"."""
    comma, after = words.get(chunk.end), words.get(chunk.end + 1)
    return comma is not None and comma.text == "," and after is not None and word_class(after, rules) == "vpp"


def _join(run: Sequence[Chunk]) -> None:
    lead = run[0]
    for chunk in run[1:]:
        lead.conjuncts.append(chunk)
        chunk.prep = chunk.prep or lead.prep


def _alike(a: Chunk, b: Chunk) -> bool:
    """Whether two phrases can be members of one list: both names, both none, or with the same preposition each."""
    same_place = not b.prep or b.prep == a.prep
    return (
        same_place
        and (a.named == b.named or b.prep != "")
        and a.bare_money == b.bare_money
        and not (b.attached_to or a.time or b.time or a.possessive or a.pronoun)
    )


def _joint(between: Sequence[Word], rules: SyntaxRules) -> str:
    """What links two phrases: "comma", "conj", or "" for nothing of the kind; marks of quotation do not count."""
    between = [w for w in between if w.text not in QUOTES]
    if not 1 <= len(between) <= 4:
        return ""
    kinds = [word_class(w, rules) for w in between]
    if between[0].text == "," and len(between) == 1:
        return "comma"
    connectors = {"conj", "comp"}
    linking = any(k in connectors for k in kinds) and all(
        k in connectors | {"adv"} or w.text == "," for k, w in zip(kinds, between, strict=True)
    )
    return "conj" if linking else ""


def _join_described(chunks: Sequence[Chunk], sentence: Sentence, rules: SyntaxRules) -> None:
    """Join names one of which an aside describes: "Kolb, a fund, and Arden, a bank, have bought …"."""
    words = {w.index: w for w in sentence.words}
    starting = {c.start: c for c in chunks}
    for before, aside in pairwise(chunks):
        if not (aside.apposition and before.named and aside.start == before.end + 1) or before.conjuncts:
            continue
        end = aside_end(aside, starting)
        joint = [words[i] for i in range(end, end + 2) if i in words]
        other = starting.get(joint[-1].index + 1) if joint else None
        if other is None or _joint(joint, rules) != "conj" or joint[0].text != "," or not _alike(before, other):
            continue
        if _begins_clause(other, words, starting, rules) and not _verbless_before(before, words, rules):
            continue
        _join([before, other])


def _begins_clause(chunk: Chunk, words: Mapping[int, Word], starting: Mapping[int, Chunk], rules: SyntaxRules) -> bool:
    """Whether a finite verb follows a name, or the aside behind it."""
    at = chunk.end
    comma, aside = words.get(at), starting.get(at + 1)
    if comma is not None and comma.text == "," and aside is not None and aside.apposition:
        at = aside_end(aside, starting) + 1
    verb, behind = words.get(at), words.get(at + 1)
    kind = word_class(verb, rules) if verb is not None else ""
    agent = behind is not None and behind.lower in rules.agents
    return kind == "vfin" or (kind == "vpp" and at > chunk.end and not agent)  # "…, and Arden, a bank, invested"
