"""From the names of a document to its entities: which forms name the same party."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import pairwise

from newsclaims.names.arms import OFTEN, ArmReader
from newsclaims.names.candidate import Candidate
from newsclaims.names.fullest import fullest
from newsclaims.names.german_adjectives import uninflected
from newsclaims.names.lexicon import Lexicon
from newsclaims.names.model import FIRMS, Entity, Mention
from newsclaims.names.sifting import Sifter
from newsclaims.tagging import known_word
from newsclaims.text import Document

_ENOUGH = 3  # times that a firm is named before its namesake
_SHORT = 6


class Linker:
    """Links the candidates of one document."""

    def __init__(self, document: Document, lexicon: Lexicon, candidates: Sequence[Candidate]) -> None:
        self.document, self.lexicon = document, lexicon
        self.candidates = candidates
        self.body = next((x.start for x in document.sentences if not x.heading), 0)
        self.entities: list[Entity] = []
        self.by_key: dict[str, int] = {}
        self.listed: dict[str, int] = {}
        self.firsts: defaultdict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
        self.surnames: dict[str, int] = {}
        self.lasts: dict[str, int] = {}
        self.initials: dict[str, int] = {}
        self.short: dict[str, Candidate] = {}  # what a form in brackets, or one before brackets, is short for
        self.told: dict[str, int] = {}  # where each form first stands in running text
        self.alone: defaultdict[str, list[int]] = defaultdict(list)  # and wherever it stands without a person's title
        self.since: dict[int, int] = {}  # and each entity, by the form that it was made for
        self.makers: dict[int, Candidate] = {}  # and where it stands first
        self.arms = ArmReader(document, lexicon)

    def run(self) -> tuple[list[Entity], tuple[Mention, ...]]:
        """Entities, and mentions in order."""
        kept = Sifter(self.document, self.lexicon, self.candidates).run()
        for candidate in kept:
            if not self._titled(candidate):
                self.told.setdefault(candidate.text, candidate.start)
                self.alone[candidate.text] += [candidate.start] if candidate.kind != "person" else []
        self._shorten(kept)
        self._free_arms(kept)
        owner: dict[int, int] = {}
        for candidate in sorted(
            kept, key=lambda c: (c.known is None, -len(self.key(c.text)), not self._legal(c.text), c.start)
        ):
            owner[candidate.start] = self._entity(candidate)
        self._number(kept, owner)
        return self.entities, tuple(
            Mention(c.start, c.end, c.text, owner[c.start], c.adjective, c.beside) for c in kept
        )

    def _shorten(self, kept: Sequence[Candidate]) -> None:
        """Take in "Berliner Wasserwerke (BWW)" and "BWW (Berliner Wasserwerke)"."""
        text = self.document.text
        for one, other in pairwise(kept):
            if f"{text[one.end : other.start]}{text[other.end : other.end + 1]}" not in {" ()", " []"}:
                continue
            short, full = (one, other) if len(one.text) < len(other.text) else (other, one)
            capitals = sum(ch.isupper() for ch in short.text)
            fits = (
                short.text[0] == full.text[0] and capitals > 1 and len(short.text) <= _SHORT and " " not in short.text
            )
            if fits and short.known is None and full.kind != "person" and len(full.text) > 2 * len(short.text):
                self.short.setdefault(short.text, full)

    def _free_arms(self, kept: Sequence[Candidate]) -> None:
        """Take from listed firms the longer names, told late, of their arms: "Kolb Oil" behind "Kolb Inc."."""
        forms: defaultdict[str, set[str]] = defaultdict(set)
        for candidate in kept:
            if candidate.known is not None and candidate.known.kind in FIRMS:
                forms[candidate.known.name].add(candidate.text)
        for candidate in kept:
            if candidate.known is not None and self._arm_of(candidate, forms[candidate.known.name]):
                candidate.known, candidate.name = None, ""

    def _arm_of(self, c: Candidate, forms: Collection[str]) -> bool:
        """Whether a listed firm's name goes on as an arm's, behind one of its forms that is used as the whole name."""
        key = self.key(c.text)
        ends = self.lexicon.rules.tails.keys() - self.lexicon.rules.whole_ends
        if len(forms) < 2 or key[-1] not in ends or self._legal(c.text):
            return False
        shorter = [f for f in forms if f != c.text and len(k := self.key(f)) < len(key) and k == key[: len(k)]]
        since = self.told.get(c.text, c.start)
        return any(
            (self._legal(f) and self.told.get(f, since) < since) or bisect_left(self.alone[f], since) >= OFTEN
            for f in shorter
        )

    def _number(self, kept: Sequence[Candidate], owner: dict[int, int]) -> None:
        """Name the entities and number them in the order in which the text brings them up."""
        mentions: dict[int, list[Candidate]] = {}
        for candidate in kept:
            mentions.setdefault(owner[candidate.start], []).append(candidate)
        order = {old: new for new, old in enumerate(mentions)}
        for entity in self.entities:
            entity.name = self._name(entity, mentions[entity.index])
            entity.index = order[entity.index]
        self.entities.sort(key=lambda e: e.index)
        for start, old in owner.items():
            owner[start] = order[old]

    def key(self, text: str) -> tuple[str, ...]:
        """The words of a form that tell names apart: lower case, without legal form; "Kolb-Gruppe" is Kolb."""
        words = text.replace(",", " ").replace("’", "'").lower().split()
        words[:1] = [uninflected(words[0]) if len(words) > 1 else words[0]]
        ends = self.lexicon.rules.group_ends
        words = [w.rpartition("-")[0] if "-" in w[1:] and w.endswith(ends) else w for w in words]
        plain = [w for w in words if w not in self.lexicon.rules.legal_forms and w not in {"&", "the"}]
        return tuple(plain or words)

    def _entity(self, c: Candidate) -> int:
        if c.known is not None:
            index = self.listed.get(c.known.name)
            if index is None:
                index = self._new(c, listed=True)
                self.listed[c.known.name] = index
            self._register(c, index)
            return index
        index = self._same(c)
        if index is None:
            index = self._new(c)
        self._register(c, index)
        return index

    def _same(self, c: Candidate) -> int | None:
        """The party, named before or more fully, that the form is another name of; None if it is a new one."""
        full = self.short.get(c.text)
        key = self.key(c.name or c.text) if full is None else self.key(full.name or full.text)
        known = full.known if full is not None else None
        found = self.by_key.get(" ".join(key)) if known is None else self.listed.get(known.name)
        if found is not None:
            return found
        longer = self._longer(key, c)
        bearer = self.surnames.get(key[0]) if len(key) == 1 else None
        if bearer is not None and self._namesake(c, bearer):
            return None
        if bearer is not None and not any(self.since[i] < self.since[bearer] for i in longer):
            return bearer  # but of a firm told before its namesake the name is short
        if longer and (len(longer) == 1 or not known_word(key[0], self.lexicon.language)):
            return min(longer, key=lambda i: (self.since[i], i))
        if len(key) == 1 and not longer and key[0] in self.lasts and not self._placed(c):
            return self._surname(self.lasts[key[0]], key[0])
        if len(key) == 1 and c.text.isupper() and (letters := c.text.replace("&", "").lower()) in self.initials:
            return self.initials[letters]  # "CD&R"
        return self._first_name(key, c)

    def _first_name(self, key: tuple[str, ...], c: Candidate) -> int | None:
        """The one person whose first name it is; a name that no list has only where he was introduced before."""
        if len(key) > 1:
            return None
        bearers = {i for words, i in self.firsts.get(key[0], ()) if self.entities[i].kind == "person"}
        if len(bearers) != 1:
            return None
        (bearer,) = bearers
        introduced = self.since[bearer] < self.told.get(c.text, -1)
        return bearer if key[0] in self.lexicon.given or introduced else None

    def _longer(self, key: tuple[str, ...], c: Candidate) -> set[int]:
        """The parties, no people, whose fuller name begins with the words of the form."""
        told = {
            i
            for words, i in self.firsts.get(key[0], ())
            if words[: len(key)] == key and self.entities[i].kind != "person" and self._compatible(i, c)
        }
        later = {i for i in told if self._later(i, c) and not self._whole(i)}
        several = later if len(later) > 1 else set()  # "its brands are Kolb Films and Kolb Foods"
        return {i for i in told - several if not self._arm(i, key, c) and not self._both_in_full(i, c)}

    def _namesake(self, c: Candidate, bearer: int) -> bool:
        """Whether a name stood alone too often before its bearer was told to mean that person: his firm's."""
        return bisect_left(self.alone[c.text], self.since[bearer]) >= _ENOUGH

    def _both_in_full(self, index: int, c: Candidate) -> bool:
        """Whether both have a legal form, so that neither is short for the other ("Kolb Corp", "Kolb Oil Corp")."""
        return all(self._legal(text) for text in (c.text, self.entities[index].name))

    def _legal(self, text: str) -> bool:
        return len(words := text.split()) > 1 and words[-1].lower() in self.lexicon.rules.legal_forms

    def _titled(self, c: Candidate) -> bool:
        """Whether it stands in the headings before the text."""
        return c.start < self.body

    def _arm(self, index: int, key: tuple[str, ...], c: Candidate) -> bool:
        """Whether a longer name, told after the short, is that of a product or arm, not the full one.

        So it is if it goes on with ordinary words, or if the short name is used as a whole one before it.
        """
        if not self._later(index, c):
            return False
        longer = self.makers[index]
        if self.arms.called_unit(longer, c.text):
            return True
        if self._whole(index):
            return False
        rest = self.key(self.entities[index].name)[len(key) :]
        if rest[-1] in self.lexicon.rules.tails:
            return self._legal(c.text) or bisect_left(self.alone[c.text], self.since[index]) >= OFTEN
        return all(known_word(w, self.lexicon.language) for w in rest)

    def _later(self, index: int, c: Candidate) -> bool:
        """Whether a name first stands in the text after the short form."""
        return self.told.get(c.text, self.since[index]) < self.since[index]

    def _whole(self, index: int) -> bool:
        """Whether a name ends as the full ones of firms do ("Kolb Group", "Kolb Corp.")."""
        words = self.entities[index].name.lower().split()
        return words[-1] in self.lexicon.rules.whole_ends or self._legal(self.entities[index].name)

    def _placed(self, c: Candidate) -> bool:
        return c.first > 0 and self.document.words[c.first - 1].lower in self.lexicon.rules.place_prepositions

    def _surname(self, index: int, last: str) -> int:
        """A name of two or three words of which the last, a coined one, is used alone may be a person's."""
        if not known_word(last, self.lexicon.language) and not _initials(self.entities[index].name):
            self.entities[index].surnamed = True
        return index

    def _compatible(self, index: int, c: Candidate) -> bool:
        """Whether a longer name can be the full one, by what the two are; of a paper's name a part reports too."""
        longer, short = self.entities[index].kind, c.kind
        if longer in {"government", "outlet"}:
            return short == longer or (longer == "outlet" and self._reports(c))
        return longer == short or "unknown" in {longer, short} or {longer, short} <= FIRMS

    def _reports(self, c: Candidate) -> bool:
        """Whether a word of reporting stands right behind it: "the Gazette said"."""
        return any(w.lower in self.lexicon.rules.report_words for w in self.document.words[c.last + 1 : c.last + 2])

    def _new(self, c: Candidate, *, listed: bool = False) -> int:
        entity = Entity(len(self.entities), c.name or c.text, c.kind, gender=c.gender, listed=listed)
        if c.kind == "person" and not entity.gender:
            entity.gender = self.lexicon.given.get(c.text.split()[0].split("-")[0].lower(), "")
        if c.known is not None and c.known.entry is not None:
            entity.described.update(c.known.entry.described)
            entity.places.update(p.lower() for p in c.known.entry.places)
        if c.known is not None and c.known.place:
            entity.places.add(c.known.place)
        if c.kind == "government" and c.known is None:
            entity.places.update(p for w in c.text.lower().split() if (p := self.lexicon.place(w)))
        self.entities.append(entity)
        self.since[entity.index] = self.told.get(c.text, c.start)
        self.makers[entity.index] = c
        return entity.index

    def _register(self, c: Candidate, index: int) -> None:
        entity = self.entities[index]
        if c.text in entity.forms:
            return
        entity.forms.add(c.text)
        if entity.kind == "unknown" and c.kind != "unknown":
            entity.kind = c.kind
        key = self.key(c.name or c.text)
        self.by_key.setdefault(" ".join(key), index)
        if c.known is not None and c.known.place:
            return
        if entity.kind == "person" and len(key) > 1:
            self.surnames.setdefault(key[-1], index)
            if len(key) > 2 and key[-2] in self.lexicon.rules.particles:
                self.surnames.setdefault(" ".join(key[-2:]), index)
        if entity.kind == "unknown" and len(key) in {2, 3} and c.known is None:
            self.lasts.setdefault(key[-1], index)
        self.firsts[key[0]].append((key, index))
        if len(key) > 1 or "-" in c.text:
            letters = "".join(w[0] for w in c.text.replace("-", " ").split() if w[0].isupper()).lower()
            self.initials.setdefault(letters, index)

    def _name(self, entity: Entity, mentions: Sequence[Candidate]) -> str:
        """The fullest form; the list's own name where the article has but a part of it, or inflects a place's words."""
        forms = [" ".join((c.name or c.text).split()) for c in mentions]
        known = next((c.known for c in mentions if c.known is not None), None)
        own = known.name.split()[0] if known is not None else ""
        best = fullest(forms, own, self.key, entity.name)
        if known is None:
            return best
        short = known.entry.expands if known.entry is not None else ()
        part = known.name.startswith(best) or best.startswith(known.name)  # "Niederlanden"
        inflected = known.place and known.name not in best.split() and (" " in best or part)
        return known.name if best in short or inflected else best


def _initials(text: str) -> bool:
    """Whether a name opens with letters that stand for words, as no person's does: "SC Dorvik", "NK Kolb"."""
    return len(first := text.split()[0]) > 1 and first.isalpha() and first.isupper()
