"""Projects that money goes into, named by nothing but their own words: "a plant in Ohio", "das Förderprogramm"."""

from collections.abc import Iterator

from newsclaims.claims.draft import PartyRef
from newsclaims.claims.nominative import nominative
from newsclaims.claims.owners import phrase_span
from newsclaims.clauses import Chunk, Syntax
from newsclaims.clauses.rules import syntax_rules
from newsclaims.deals import DealRule, DealRules, is_crowd, listed
from newsclaims.names import FIRMS, MAYBE_FIRMS, Mention, Names
from newsclaims.tagging import known_word
from newsclaims.text import Document, Span, is_year

_PROJECT_WORDS = 9
_OWNER_WORDS = 4  # by how many more if the firm behind it has an owner
_BARE = 2  # words of a preposition and a name
_NAMED_NOUNS = 2
_ADJECTIVES = ("ADJ(", "AJ")
_CLOSERS = frozenset({",", ".", ";", ")"})
_COUNT_AT = 3  # words of a phrase among which its number stands: "für die 900 Wohnungen"


class ProjectReader:
    """Reads the projects of one sentence."""

    def __init__(self, document: Document, names: Names, syntax: Syntax, rules: DealRules) -> None:
        self.document, self.names, self.syntax, self.rules = document, names, syntax, rules
        self.syntax_rules = syntax_rules(document.book)
        self.public = False  # whether those who pay are states, which give for any purpose
        self.paid = False  # whether somebody named puts a sum, into whatever it is

    def read(self, chunk: Chunk, rule: DealRule) -> Iterator[PartyRef]:
        """A plant, a programme, a unit: the phrase without article, with the phrases that say whose or where."""
        head = chunk.last_part
        behind = next((c for c in self.syntax.chunks if c.start == chunk.end), None)
        business = head in self.rules.businesses and behind is not None and self._dealt_in(behind, chunk, rule)
        told = "-" in chunk.head_lemma and listed(head, self.rules.units)  # "Funkmasten-Geschäft" tells of what
        special = business or told or self._sort(chunk, rule) or self._own_unit(chunk, rule)
        if (
            (listed(head, self.rules.generic) and not special)
            or (chunk.money is not None and not rule.own_amount)
            or chunk.time
        ):
            return
        end = chunk.end
        for other in self.syntax.chunks:
            attached = other.attached_to is chunk or _tells_where(other, self.rules) or (business and other is behind)
            attached = attached and not (rule.type == "acquisition" and end > chunk.end and self._sells(other))
            first = other.start if other.owner is None else other.owner.start  # "a unit of China's Kolb"
            if (
                first != end
                or other.possessive
                or not attached
                or other.time
                or other.money
                or other.end - max(chunk.start, chunk.head - 3) > _PROJECT_WORDS + _OWNER_WORDS * (first < other.start)
            ):
                continue
            noun = other.last_part
            if not other.mentions and (
                listed(noun, self.rules.generic) or noun in self.rules.blockers | self.rules.jointly
            ):
                continue  # "at a cost"
            if other.prep == "in" and self._state_of(other):
                continue
            if not other.mentions and self.rules.by_noun(noun) and not listed(noun, self.rules.projects):
                continue  # "in einer Bieterschlacht"
            end = other.end
        span = phrase_span(self.document, chunk, end, determiner=False)
        span = Span(self._behind_measure(chunk, span), span.end)
        if chunk.money is not None:
            span = Span(self.document.words[self._behind_sum(chunk)].start, span.end)
        elif chunk.owner is not None:
            span = Span(phrase_span(self.document, chunk.owner, determiner=False).start, span.end)
        name = self._owned_by(chunk, nominative(self.document, chunk, span, self.syntax_rules))
        if any(ch.isalpha() for ch in name) and self._acceptable(chunk, span, rule):
            inside = self._tells_names(chunk, span)
            owned = name if inside else self._of_subject(chunk, name, rule)
            named = (inside or owned != name) and listed(chunk.head_lemma, self.rules.projects)
            name = owned if end > chunk.end else f"{owned}{self._built_in(chunk, rule, owned)}"
            unit = listed(chunk.last_part, self.rules.units)
            weak, sort = self._refers_back(chunk, end), not inside and self._is_sort(chunk)
            yield PartyRef(name, "project", span, weak=weak, with_name=named, unit=unit, sort=sort)

    def _dealt_in(self, behind: Chunk, chunk: Chunk, rule: DealRule) -> bool:
        """Whether a phrase behind a business tells what it deals in or, of one that is bought, whose it is."""
        owner = rule.type == "acquisition" and behind.named and not behind.money
        whose = behind.attached_to is chunk or behind.prep in self.syntax_rules.possessing
        return behind.prep in self.rules.dealing_in or (owner and whose)

    def _is_sort(self, chunk: Chunk) -> bool:
        """Whether a plural without article or number means all of a sort ("Büroimmobilien")."""
        counted = any(
            w.text[0].isdigit() or w.tag in {"CARD", "CRD"} for w in self.document.words[chunk.start : chunk.head]
        )
        return self._several(chunk) and not (chunk.det or chunk.owner or counted)

    def _state_of(self, chunk: Chunk) -> bool:
        """Whether a bare known noun tells no place but a state: "eine Anlage in Betrieb", "a plant in operation"."""
        if chunk.det or chunk.mentions or chunk.owner is not None or chunk.end - chunk.start != _BARE:
            return False
        word = self.document.words[chunk.head]
        common = word.tag.startswith("NN") and known_word(word.lower, self.document.language)
        return common and not self._several(chunk)

    def _owned_by(self, chunk: Chunk, name: str) -> str:
        """The name with its owner's alone, not what he is: "Sparte des Autobauers Kolb" is "Sparte von Kolb"."""
        words = self.document.words
        for owner in self.syntax.chunks:
            if owner.attached_to is not chunk or not (owner.head_is_name and owner.det in self.rules.owner_articles):
                continue
            told = [w for w in words[owner.start + 1 : owner.end] if w.end <= owner.mentions[-1].start]
            if told and self.names.describes(told[-1].lower.removesuffix("s")):
                whole = self.document.text[words[owner.start].start : owner.mentions[-1].end]
                return name.replace(whole, f"von {owner.mentions[-1].text}")
        return name

    def _tells_names(self, chunk: Chunk, span: Span) -> bool:
        """Whether names stand in the phrase, of a bare plural others than of places ("Werften in Deutschland")."""
        kinds = {self.names.entity_of(m).kind for m in self.names.inside(span.start, span.end)}
        return bool(kinds - {"government"} if self._several(chunk) and not chunk.det else kinds)

    def _built_in(self, chunk: Chunk, rule: DealRule, name: str) -> str:
        """Where it is built, if its clause or kicker tells that apart from it ("baut in Ulm ein Werk"): " in Ulm"."""
        clause = self.syntax.clause_with(chunk)
        if clause is None or rule.type != "investment" or not listed(chunk.head_lemma, self.rules.projects):
            return ""
        kickers = [c for c in self.syntax.clauses if c.kind == "verbless" and c.words < clause.words]
        told = [c for part in (clause, *kickers) for c in part.chunks if c is not chunk]
        place = next(filter(None, (self._place(c) for c in told if c.prep == "in" and not c.money)), "")
        return f" in {place}" if place and place not in name else ""

    def _place(self, chunk: Chunk) -> str:
        """The place that a phrase names, known or not; "" if it names none."""
        if chunk.mentions:
            entity = self.names.entity_of(chunk.mentions[-1])
            return entity.name if entity.kind == "government" else ""
        head = self.document.words[chunk.head]
        coined = head.text[0].isupper() and not known_word(head.lower, self.document.language)
        return head.text if (head.tag == "NE" or coined) and chunk.end - chunk.start == _BARE else ""

    def placed(self, chunk: Chunk) -> bool:
        """Whether a phrase right behind a thing says where it is, so that it points back to nothing told before."""
        behind = next((c for c in self.syntax.chunks if c.start == chunk.end), None)
        where = behind is not None and behind.prep in self.rules.sites and not (behind.time or behind.money)
        return where and not listed(chunk.head_lemma, self.rules.generic | self.rules.units)

    def called(self, chunk: Chunk) -> Mention | None:
        """The name that an apposition gives to somebody's own thing or a firm ("its joint venture, Kolb")."""
        words = self.document.words
        own = chunk.det in self.rules.possessives and not chunk.named
        if not (own or self._some_firm(chunk)) or chunk.conjuncts:
            return None
        name = next((c for c in self.syntax.chunks if c.start == chunk.end + 1 and c.named), None)
        if name is None or words[chunk.end].text != "," or name.prep or name.conjuncts or name.possessive or name.money:
            return None
        closed = name.end < len(words) and words[name.end].text in _CLOSERS
        firm = own or self.names.entity_of(name.mentions[-1]).kind in MAYBE_FIRMS
        return name.mentions[-1] if closed and firm and name.mentions[-1].end >= name.head_span[1] else None

    def _some_firm(self, chunk: Chunk) -> bool:
        """Whether it tells for the first time of one thing or firm by its sort alone: "(a) Danish grain processor"."""
        if self.syntax_rules.verb_bracket or chunk.head_is_name or chunk.det not in self.syntax_rules.indefinite | {""}:
            return False
        if not chunk.det and chunk.head - chunk.start <= bool(chunk.prep):
            return False  # "in software, Arden"
        one = self.document.words[chunk.head].tag == "NN1" and not (chunk.money or chunk.time or chunk.owner)
        return one and all(self.names.entity_of(m).kind == "government" for m in chunk.mentions)

    def _sort(self, chunk: Chunk, rule: DealRule) -> bool:
        """Whether a headline's bare plural is a sort of things or firms ("investiert in Mobilitätsdienste")."""
        several = self._several(chunk) and chunk.head_lemma not in self.rules.generic and not chunk.money
        return rule.open_target and self.syntax.sentence.heading and not chunk.det and several

    def _several(self, chunk: Chunk) -> bool:
        """Whether its head is a plural."""
        word = self.document.words[chunk.head]
        return word.lower != word.lemma.lower()

    def _own_unit(self, chunk: Chunk, rule: DealRule) -> bool:
        """Whether it is a part of somebody's firm by an adjective ("verkauft ihr italienisches Geschäft")."""
        owned = (
            rule.type == "acquisition" and chunk.det in self.rules.possessives and chunk.head_lemma in self.rules.units
        )
        return owned and any(w.tag.startswith(_ADJECTIVES) for w in self.document.words[chunk.start : chunk.head])

    def _sells(self, chunk: Chunk) -> bool:
        """Whether a phrase behind what is bought and where it is names the firm that sells it."""
        kinds = {self.names.entity_of(m).kind for m in chunk.mentions}
        return chunk.prep == "von" and bool(kinds & FIRMS)

    def _of_subject(self, chunk: Chunk, name: str, rule: DealRule) -> str:
        """The name with whose it is, the subject's: "seinen dritten Fonds" is "dritter Fonds von Kolb".

        In English a fund alone is named so: "its third fund" is "Kolb third fund".
        """
        closed = bool(rule.verbs) and rule.own_amount and listed(chunk.head_lemma, self.rules.pools)
        link = self.rules.possessives.get(chunk.det, "" if closed else None)  # "Kolb closed a $5 million fund"
        if link is None or not (link or listed(chunk.head_lemma, self.rules.pools)):
            return name
        owner = self._subject(chunk)
        if not owner or not link:
            return f"{owner} {name}".strip()
        return f"{name} {link} {owner}"

    def _subject(self, chunk: Chunk) -> str:
        """The name of the one who is the subject of the phrase's clause, or whom it describes; "" if there is none."""
        clause = self.syntax.clause_with(chunk)
        subject = clause.subject if clause is not None else None
        if subject is None or subject is chunk or subject.conjuncts:
            return ""
        if not subject.mentions:
            entity = self.names.resolve(*phrase_span(self.document, subject))
            return entity.name if entity else ""
        last = subject.mentions[-1]
        return "" if last.end < subject.head_span[0] else self.names.entity_of(last).name

    def _behind_measure(self, chunk: Chunk, span: Span) -> int:
        """Where the phrase begins without the size before it ("a 14,000-square-metre factory")."""
        words = [w for w in self.document.words[chunk.start : chunk.head] if w.start >= span.start]
        sized = [w for w in words if (w.text[0].isdigit() and "-" in w.text) or w.lower in self.rules.measures]
        if not sized or not any(w.text[0].isdigit() for w in words[: words.index(sized[-1]) + 1]):
            return span.start
        return self.document.words[sized[-1].index + 1].start

    def _behind_sum(self, chunk: Chunk) -> int:
        """The first word behind the sum: "a $60 million testing plant", "ein 60 Millionen Euro teures Prüfwerk"."""
        assert chunk.money is not None
        words, end = self.document.words, chunk.money.end
        end = max([end, *(w.end for w in words[chunk.start : chunk.head] if w.text == ")")])
        behind = (i for i in range(chunk.start, chunk.head) if words[i].start >= end and words[i].text[0].isalnum())
        return next((i for i in behind if words[i].lower not in self.rules.costing), chunk.head)

    def _acceptable(self, chunk: Chunk, span: Span, rule: DealRule) -> bool:
        """Whether a phrase without a name of its own can be what money goes into: of a known kind, or somebody's."""
        nouns = (
            form.rsplit("-", 1)[-1]
            for w in self.document.words[chunk.start : chunk.end]
            if w.tag.startswith("NN")
            for form in {w.lemma.lower(), w.lower}  # "steelworks" is no plural
        )
        known = self._open(chunk, rule) or any(listed(n, self.rules.projects) for n in nouns)
        bought = rule.type == "acquisition" and any(
            self.names.entity_of(m).kind != "government" for m in chunk.mentions
        )
        counted = rule.type == "acquisition" and any(
            w.text.isdigit() and not is_year(w.text)
            for w in self.document.words[chunk.start : min(chunk.start + _COUNT_AT, chunk.end - 1)]
        )
        return (
            known
            or bought
            or counted
            or chunk.owner is not None
            or bool(self.names.inside(chunk.head_span[1], span.end))
        )

    def _open(self, chunk: Chunk, rule: DealRule) -> bool:
        """Whether any noun may be what the money is for: in a headline, of a state's or of what somebody named pays."""
        if rule.sells and self.paid and self.syntax.sentence.heading:
            return True
        if not rule.open_target:
            return False
        if self.syntax.sentence.heading or (self.public and self._cause(chunk, rule) and not chunk.named):
            return True
        field = self.paid and rule.type == "investment" and chunk.prep in self.rules.fields
        whose = any(c.attached_to is chunk for c in self.syntax.chunks)  # "in die Neuausrichtung seiner Aktivitäten"
        back = chunk.det in self.rules.definite and not whose
        told = back or chunk.stake or is_crowd(chunk, self.syntax, self.rules)
        states = all(self.names.entity_of(m).kind == "government" for m in chunk.mentions)
        return field and states and not (told or listed(chunk.last_part, self.rules.traded))

    def _cause(self, chunk: Chunk, rule: DealRule) -> bool:
        """Whether a state gives for it, or gives or lends to a sort: "für Impfstoffe", "hilft den Landwirten"."""
        places = self.rules.given_to.get(rule.type, frozenset())
        given = chunk.prep in places and bool(rule.verbs or rule.type == "loan" or not chunk.prep)
        return chunk.prep in self.rules.causes or (given and self._several(chunk))

    def _refers_back(self, chunk: Chunk, end: int) -> bool:
        """Whether a bare noun with a definite article points to a project told before ("das Werk", "the scheme")."""
        words = self.document.words[chunk.start : chunk.end]
        lone = sum(w.tag.startswith("N") for w in words) < _NAMED_NOUNS  # "das Freibad Wellenau" bears a name
        if self._several(chunk) and not listed(chunk.last_part, self.rules.projects):
            return False  # "den Landwirten"
        return (
            chunk.det in self.rules.definite
            and end == chunk.end
            and chunk.owner is None
            and not chunk.mentions
            and lone
        )


def _tells_where(chunk: Chunk, rules: DealRules) -> bool:
    """Whether it has a preposition that says whose or where a project is, of some in no accusative."""
    placed = chunk.prep in rules.situating_at and bool(chunk.cases) and "acc" not in chunk.cases
    return placed or chunk.prep in rules.situating
