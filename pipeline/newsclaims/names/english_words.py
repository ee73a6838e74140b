"""What single English words tell of the name they belong to: offices, roles, kinds."""

from newsclaims.names.candidate import Candidate
from newsclaims.names.lexicon import Lexicon
from newsclaims.names.model import FIRMS
from newsclaims.names.scanner import Scanner
from newsclaims.records import PartyKind
from newsclaims.sentences import sentence_rules
from newsclaims.text import SHORT_TITLE, Document, Sentence, Word, has_title_case, is_long

_ARM_WORDS = 2
_INITIALS = 3


class EnglishWords(Scanner):
    """Reads the words of a name and the one before it."""

    def __init__(self, document: Document, lexicon: Lexicon, summed: frozenset[int] = frozenset()) -> None:
        super().__init__(document, lexicon, summed)
        self.small = sentence_rules(document.book).small

    def government(self, i: int, end: int) -> Candidate | None:
        """A place's government named by its adjective: "the Welsh government"."""
        words = self.words
        if end >= len(words) or words[end].lower != "government":
            return None
        form = self.lexicon.known_at(words, i)
        if form is not None and i + len(form.words) > end:
            return None
        place = " ".join(w.lower for w in words[i:end])
        return self.cut(i, end, sure=True, kind="government") if place in self.lexicon.places else None

    def seated(self, i: int, end: int) -> Candidate | None:
        """A state or city named with its noun: "state of Texas"."""
        form = self.lexicon.known_at(self.words, i + 2) if i + 2 < end and self.words[i + 1].text == "of" else None
        if form is None or not form.known.place or i + 2 + len(form.words) > end:
            return None
        return self.cut(i, i + 1 + len(form.words), sure=True, kind="government")

    def office_of(self, i: int, stop: int, end: int) -> Candidate | None:
        """A known office whose state stands before its name ("U.S. Energy Department", "the UK Treasury")."""
        form = self.lexicon.known_at(self.words, stop) if stop < end else None
        if form is None or form.known.kind != "government" or stop + len(form.words) > end:
            return None
        words = [w.lower for w in self.words[stop : stop + len(form.words)]]
        if not any(w in self.rules.office_heads or self.rules.tails.get(w) == "government" for w in words):
            return None
        office = self.listed(form, stop)
        office.start, office.first = self.words[i].start, i
        office.text = self.text[office.start : office.end]
        return office

    def branch(self, candidate: Candidate, last: int, end: int) -> int:
        """Where a known name ends that goes on over a country ("Sequoia India") or over what someone's house is.

        "Bezos Expeditions" is then no longer the known person.
        """
        words, known = self.words, candidate.known
        if last + 2 != end or known is None or known.place or words[last].end + 1 != words[end - 1].start:
            return last
        if known.kind == "person":
            house = words[end - 1].tag == "NN2" and candidate.first == last and self.known_word(words[end - 1])
            candidate.known, candidate.kind = (None, "company") if house else (known, known.kind)
            return end - 1 if house else last
        place = self.lexicon.known_at(words, end - 1)
        state = place is not None and place.known.place in self.lexicon.states
        return end - 1 if state and known.kind in FIRMS else last

    def offshoot(self, candidate: Candidate, last: int) -> int:
        """Where the name of a known company's arm or product ends ("Samsung NEXT", "Google Play"): no alias of it."""
        words, known = self.words, candidate.known
        first = candidate.last + 1
        if known is None or known.kind not in FIRMS or not first <= last < first + _ARM_WORDS:
            return candidate.last
        rest = words[first : last + 1]
        if any(w.lower in self.lexicon.given or w.text in self.lexicon.forms or not w.text.isalpha() for w in rest):
            return candidate.last
        if rest[0].start != candidate.end + 1 or self.lexicon.nouns.get(rest[0].lower) is not None:
            return candidate.last
        candidate.known, candidate.kind = None, self.rules.tails.get(rest[-1].lower, "company")
        return last

    def extend(self, last: int, end: int, *, title: bool) -> int:
        """The last word of a known name with the tail or legal form that goes on behind word `last`.

        In a Title Case heading a tail may be an ordinary word: "Fears Trouble Tesla Investors".
        """
        words = self.words
        if title:
            return self.legal_end(last)
        if any(w.lower in self.rules.legal_forms for w in words[last + 2 : min(end, last + 4)]) and not self.role(
            words[last + 1].lower
        ):
            return end - 1
        while last + 1 < end and (
            words[last + 1].lower in self.rules.tails or words[last + 1].lower in self.rules.legal_forms
        ):
            last += 1
        return last

    def opens_name(self, word: Word) -> bool:
        """Whether a name goes on behind a word that makes none by itself ("VC Partners", "First Data Corp.")."""
        if word.lower not in self.rules.openers:
            return False
        following = self.words[word.index + 1 : word.index + 3]
        if word.text.isupper() and len(word.text) > _INITIALS:
            return True
        if not following or not following[0].text[0].isupper() or following[0].start != word.end + 1:
            return False
        counted = word.lower in self.rules.counting
        inside = word.index > 0 and self.words[word.index - 1].text.islower()
        if following[0].lower in self.rules.tails or (counted and inside):
            return True
        last = following[-1]
        ends = last.lower in self.rules.tails or last.lower in self.rules.legal_forms
        return counted and ends and last.text[0].isupper() and following[0].lower not in self.rules.not_names

    def heads_office(self, i: int, end: int) -> bool:
        """Whether a word that may be a role opens the name of an office or firm ("Commerce Department")."""
        if i + 1 >= end:
            return False
        following = self.words[i + 1].lower
        return self.office(following) or (following in self.rules.tails and not self.role(self.words[i].lower))

    def numbered(self, last: int) -> int:
        """The last word of a name that a number ends ("Episode 1"): one of nothing that follows."""
        words = self.words[last + 1 : last + 3]
        if len(words) < 2 or not words[0].text.isdigit() or len(words[0].text) > 2:
            return last
        glued = words[0].start == self.words[last].end + 1
        ends = words[1].text in {",", ".", ")"} or words[1].tag.startswith(("CJC", "VV", "VB", "VH", "VM", "PRP"))
        return last + 1 if glued and ends and self.words[last].text[0].isupper() else last

    def area(self, first: int, last: int) -> bool:
        """Whether ordinary words only tell the field of the role that follows ("Finance Minister Jane Ko")."""
        following = self.words[last + 1] if last + 1 < len(self.words) else None
        if following is None or not following.text[0].isupper() or not self.role(following.lower):
            return len(self.words[first].text) == 1 and first == last
        return all(self.known_word(w) for w in self.words[first : last + 1])

    def introduced(self, last: int) -> bool:
        """Before ", a Leeds-based maker of lidar,": described as a party is."""
        words = self.words[last + 1 : last + 10]
        if len(words) < 4 or words[0].text != "," or words[1].lower not in self.rules.articles:
            return False
        return any(w.lower in self.lexicon.nouns for w in words[2:])

    def mere_tail(self, first: int, last: int) -> bool:
        """Whether only the word that a fund's name ends in could be read of it: the "Capital" of "10x Capital"."""
        before = self.words[first - 1].lower if first else ""
        tail = first == last and self.rules.tails.get(self.words[first].lower) == "fund"
        return tail and before not in self.rules.articles | self.rules.definite and not self.introduced(last)

    def office(self, lower: str) -> bool:
        """Whether a word ends the name of a public office ("Department")."""
        return self.rules.tails.get(lower) == "government"

    def kind(self, first: int, last: int) -> PartyKind:
        """What the words of a name tell of its kind."""
        lower = [w.lower for w in self.words[first : last + 1]]
        if any(w in self.rules.legal_forms for w in lower[1:]):
            plain = [w for w in lower if w not in self.rules.legal_forms]
            return self.rules.tails.get(plain[-1], "company") if plain else "company"
        tail = self.rules.tails.get(lower[-1]) if len(lower) > 1 or self.office(lower[-1]) else None
        if tail is not None:
            return tail
        head = next((self.rules.office_heads[w] for w in lower[:-1] if w in self.rules.office_heads), None)
        if head is not None:
            return head
        if len(lower) > 1 and lower[0] in self.lexicon.given and len(lower) < 5:
            return self._firm_kind(first, last) or "person"
        before = self.words[first - 1].lower if first else ""
        if before in self.rules.titles or (last > first and self.role(before)):
            return "person"
        return "unknown"

    def _firm_kind(self, first: int, last: int) -> PartyKind | None:
        """What a noun right before the name calls its bearer, if that is no person: "the Kuwaiti fund Al Noor"."""
        before = self.words[first - 1].text if first else ""
        following = self.words[last + 1].tag if last + 1 < len(self.words) else ""
        noun = self.lexicon.nouns.get(before) if before in self.rules.firms else None
        return noun.rule.kind if noun is not None and not following.startswith("V") else None

    def role(self, lower: str) -> bool:
        """Whether a word is a person's role or title."""
        noun = self.lexicon.nouns.get(lower)
        return lower in self.rules.titles or (noun is not None and noun.rule.class_ == "person")


def is_title_case(sentence: Sentence, small: frozenset[str]) -> bool:
    """Whether ordinary words of a heading have capitals too, so that a capital tells no name.

    Of few words only a verb with a capital tells ("Kolb to Buy Arden").
    """
    words = [w for w in sentence.words if is_long(w.text) and w.text not in small]
    if len(words) > SHORT_TITLE:
        return has_title_case((w.text for w in words), small)
    return all(w.text[0].isupper() for w in words) and any(
        w.text[0].isupper() and w.tag.startswith("VV") for w in sentence.words[1:]
    )
