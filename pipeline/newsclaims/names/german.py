"""Names in German, where every noun has a capital: tags, shapes, and what stands beside the word."""

from collections.abc import Iterator

from newsclaims.names.candidate import Candidate
from newsclaims.names.scanner import Scanner
from newsclaims.records import PartyKind
from newsclaims.text import Sentence, Word

_NAME_TAGS = frozenset({"NE", "FM", "XY"})
_INNER = frozenset({"&", "+", "-"})
_FINITE = frozenset({"VV(FIN)", "VA(FIN)", "VM(FIN)"})
_PLUS = frozenset({"+", "++", "+++"})
_STRONG = {"f": "e", "m": "er", "n": "es", "pl": "e"}


class GermanScanner(Scanner):
    """Finds candidates in German text."""

    def sentence(self, sentence: Sentence) -> Iterator[Candidate]:
        """The candidates of one sentence."""
        i, end = sentence.words[0].index, sentence.words[-1].index + 1
        while i < end:
            word = self.words[i]
            if not (word.text[0].isupper() or word.text[0].isalnum()):
                i += 1
                continue
            candidate = self._at(i, end)
            if candidate is None:
                i += 1
                continue
            yield candidate
            i = candidate.last + 1

    def bare(self, first: int) -> bool:
        """Tagged as a name, with no article before it."""
        return self.words[first].tag in _NAME_TAGS and self._bare(first) or self._apposed(first)

    def _at(self, i: int, end: int) -> Candidate | None:
        word = self.words[i]
        form = self.lexicon.known_at(self.words, i)
        if form is not None and i + len(form.words) <= end:
            return self._listed(i, end)
        if not word.text[0].isupper() and not self.odd(word.text):
            return None
        return self._leading(i, end) or self._adjectival(i, end) or self._compound(word) or self._named_after(word) or self._run(i, end)

    def _listed(self, i: int, end: int) -> Candidate | None:
        form = self.lexicon.known_at(self.words, i)
        assert form is not None
        candidate = self.listed(form, i)
        last = candidate.last
        if form.known.place or not candidate.sure:
            longer = self._run(i, end)
            if longer is not None and longer.last > last and self._goes_on(last + 1):
                return longer
        while last + 1 < end and self._extends(last + 1):
            last += 1
        last = self.legal_end(last)
        if last > candidate.last:
            candidate.end, candidate.last = self.words[last].end, last
            candidate.text = self.text[candidate.start : candidate.end]
        return candidate

    def _goes_on(self, i: int) -> bool:
        word = self.words[i]
        if word.lower in self.rules.tails or word.lower in self.rules.legal_forms:
            return True
        return word.tag in _NAME_TAGS and self.lexicon.known_at(self.words, i) is None

    def _extends(self, i: int) -> bool:
        word = self.words[i]
        return word.text[0].isupper() and word.lower in self.rules.tails and word.lower not in {"bank"}

    def _leading(self, i: int, end: int) -> Candidate | None:
        """ "Land Brandenburg", "Familie Quandt", "Stadtwerke Lünen": a noun that opens a name, and the name behind it."""
        kind = self.rules.leading.get(self.words[i].lower)
        if kind is None or i + 1 >= end or not self._name_part(self.words[i + 1]):
            return None
        run = self._run(i + 1, end)
        if run is None:
            form = self.lexicon.known_at(self.words, i + 1)
            if form is None or i + 1 + len(form.words) > end:
                return None
            run = self.listed(form, i + 1)
        if run.known is not None and not run.known.place:
            return None
        return self.cut(i, run.last, sure=True, end=run.end, kind=kind)

    def _name_part(self, word: Word) -> bool:
        return word.text[0].isupper() and (word.tag in _NAME_TAGS or word.text in self.lexicon.forms)

    def _adjectival(self, i: int, end: int) -> Candidate | None:
        """ "Europäischen Investitionsbank": a capitalised adjective and a noun, put into the nominative."""
        word = self.words[i]
        if i + 1 >= end or not word.tag.startswith("ADJ") or not self.words[i + 1].text[0].isupper():
            return None
        noun = self.words[i + 1]
        head = self._proper_head(noun.lower)
        from_city = word.lower in self.lexicon.places and word.lower.endswith("er")
        if not head or not noun.tag.startswith(("NN", "NE", "FM")):
            return None
        opens = i == 0 or self.words[i - 1].text in {".", ":", "“", "”", "!", "?"} or self.words[i - 1].end < self.document.sentences[0].start
        if opens and not from_city and self.lexicon.place(word.lower) == "":
            return None
        last = self.legal_end(i + 1)
        candidate = self.cut(i, last, sure=True, kind=self._head_kind(noun.lower))
        candidate.gender = head
        if not from_city and word.lower.endswith(("en", "em", "er", "es", "e")):
            stem = word.text[: -1 if word.text.endswith("e") else -2]
            candidate.name = stem + _STRONG[head] + self.text[word.end : candidate.end]
        return candidate

    def _proper_head(self, lower: str) -> str:
        for noun in (lower, lower.removesuffix("s"), lower.removesuffix("es")):
            if noun in self.rules.proper_heads:
                return self.rules.proper_heads[noun]
            for head, gender in self.rules.proper_heads.items():
                if len(head) > 4 and noun.endswith(head):
                    return gender
        return ""

    def _head_kind(self, lower: str) -> PartyKind:
        noun = self.lexicon.noun(lower)
        return noun.rule.kind if noun is not None else "company"

    def _compound(self, word: Word) -> Candidate | None:
        """The name inside "Glaziar-Chef" or "OpenAI-Beteiligung"."""
        text = word.text
        if "-" not in text[1:-1] and not text.endswith("-"):
            return None
        at = len(text)
        while (at := text.rfind("-", 0, at)) > 0:
            front, back = text[:at], text[at + 1 :].lower()
            form = next((f for f in self.lexicon.forms.get(front, ()) if len(f.words) == 1), None)
            if form is not None:
                candidate = self.cut(word.index, word.index, sure=not form.known.cautious, end=word.start + at, kind=form.known.kind)
                candidate.known = form.known
                return candidate
            if front.lower() in self.rules.compound_not or not front[0].isalnum():
                continue
            if back.rsplit("-", 1)[-1] in self.rules.compound_heads and "-" not in front or self.odd(front) and front.upper() != front:
                sure = self.odd(front) or back in self.rules.compound_heads
                return self.cut(word.index, word.index, sure=sure, end=word.start + at)
        return None

    def _named_after(self, word: Word) -> Candidate | None:
        """ "Alfred-Wegener-Institut", "Lloyd-Werft": a house that bears a name in front of its hyphen."""
        front, _, back = word.text.rpartition("-")
        first = front.split("-", 1)[0].lower()
        if back.lower() not in self.rules.house_heads or first in self.rules.compound_not or not front[:1].isupper():
            return None
        sure = first in self.lexicon.given or front in self.lexicon.forms or self.odd(front)
        return self.cut(word.index, word.index, sure=sure, kind=self.rules.house_heads[back.lower()])

    def _run(self, i: int, end: int) -> Candidate | None:
        word = self.words[i]
        if not self._begins(word):
            office = self._office(i, end)
            return office or self._noun(i, end)
        j = i
        while j + 1 < end:
            step = self._joins(j + 1, end)
            if not step:
                break
            j += step
        j = self.legal_end(j)
        stop = self.words[j].end
        candidate = self.cut(i, j, sure=self._sure(i, j), end=stop)
        candidate.kind = self.kind(i, j)
        return candidate

    def _begins(self, word: Word) -> bool:
        if word.lower in self.rules.legal_forms or word.lower in self.rules.not_names and not self._before_tail(word):
            return False
        if self.odd(word.text):
            return "-" not in word.text or self.lexicon.noun(word.lower.rsplit("-", 1)[-1]) is None
        if word.tag not in _NAME_TAGS or not word.text[0].isupper() or word.text.endswith("-"):
            return False
        return self.lexicon.noun(word.lower) is None or self.lexicon.nouns.get(word.lower) is None and len(word.text) < 9

    def _before_tail(self, word: Word) -> bool:
        following = self.words[word.index + 1] if word.index + 1 < len(self.words) else None
        return following is not None and following.text[0].isupper() and following.lower in self.rules.tails and word.tag in _NAME_TAGS

    def _joins(self, j: int, end: int) -> int:
        """How many words from `j` on go on with the name before it."""
        words = self.words
        word = words[j]
        if j + 1 < end and word.text[0].isupper() and words[j + 1].lower in self.rules.legal_forms and words[j + 1].text[0].isupper():
            return 1
        if word.text.startswith(("al-", "Al-", "el-")):
            return 1
        if word.lower in self.rules.not_names and word.text not in {"&"}:
            return 0
        if self._continues(word, j):
            return 1
        following = words[j + 1] if j + 1 < end else None
        if following is None or not following.text[0].isupper():
            return 0
        if word.text in {"&", "+"} and self._continues(following, j + 1, loose=True):
            return 2
        if word.lower in self.rules.particles - {"und", "für"} and following.tag in _NAME_TAGS and word.tag in _NAME_TAGS | {"APPR", "ART"}:
            return 2 if word.tag in _NAME_TAGS or word.lower in {"von", "van", "de", "al", "zu"} and self._given(j - 1) else 0
        return 0

    def _given(self, i: int) -> bool:
        return self.words[i].lower in self.lexicon.given

    def _continues(self, word: Word, j: int, *, loose: bool = False) -> bool:
        if not word.text[0].isupper() and not word.text.isdigit():
            return False
        if word.text.isdigit():
            return False
        if word.tag in _NAME_TAGS and (word.lower in self.rules.tails or self.lexicon.noun(word.lower) is None):
            return "-" not in word.text or word.text.rsplit("-", 1)[-1].lower() not in self.rules.compound_heads
        if word.lower in self.rules.tails or self.odd(word.text):
            return self.lexicon.known_at(self.words, j) is None or word.lower in self.rules.tails
        return loose and word.tag == "NN"

    def _sure(self, first: int, last: int) -> bool:
        word = self.words[first]
        if last > first or self.odd(word.text):
            return True
        before = self.words[first - 1] if first else None
        return not (before is not None and before.lower in self.rules.indefinite and before.tag in {"ART", "PIAT"})

    def _office(self, i: int, end: int) -> Candidate | None:
        """ "Bundeswirtschaftsministerium", "Bundesministerium für Wirtschaft und Klimaschutz"."""
        word = self.words[i]
        lower = word.lower
        head = next((h for h in self.rules.office_heads if lower.endswith(h)), "")
        if not head or lower == head or word.tag not in {"NN", "NE"} or "-" in word.text:
            return None
        stop = word.end - (1 if head.endswith("ministeriums") else 0)
        last = i
        if i + 2 < end and self.words[i + 1].lower == "für" and self.words[i + 2].text[0].isupper():
            last = i + 2
            if i + 4 < end and self.words[i + 3].lower == "und" and self.words[i + 4].text[0].isupper():
                last = i + 4
            stop = self.words[last].end
        return self.cut(i, last, sure=True, end=stop, kind=self.rules.office_heads[head])

    def _noun(self, i: int, end: int) -> Candidate | None:
        """An ordinary-looking noun that the wording makes a name, or that may be one if it is a name elsewhere."""
        word = self.words[i]
        if word.tag not in {"NN", "NNA", "NNI", "TRUNC", "NE", "FM"} or word.lower in self.rules.not_names or word.lower in self.rules.legal_forms:
            return None
        last = self.legal_end(i)
        if last > i:
            return self.cut(i, last, sure=True, kind="company")
        if self.lexicon.noun(word.lower) is not None and word.lower in self.lexicon.nouns:
            return None
        following = self.words[i + 1] if i + 1 < end else None
        if following is not None and following.tag in _NAME_TAGS and following.lower not in self.rules.not_names and self._bare(i):
            if following.lower in self.rules.tails:
                return self.cut(i, i + 1, sure=True, kind=self.rules.tails[following.lower])
        sure = self._apposed(i) or self._introduced(i, end)
        return self.cut(i, i, sure=sure)

    def _bare(self, i: int) -> bool:
        before = self.words[i - 1] if i else None
        return before is None or before.tag not in {"ART", "PPOSAT", "PDAT", "PIAT", "ADJ(A)", "APPRART", "CARD", "NN"}

    def _apposed(self, i: int) -> bool:
        """Directly behind a describing noun: "der Sensorbauer Tastwerk"."""
        before = self.words[i - 1] if i else None
        if before is None or before.tag not in {"NN", "NE"} or self.text[before.end : self.words[i].start] != " ":
            return False
        noun = self.lexicon.noun(before.lower)
        return noun is not None and (before.lower.endswith(noun.noun) or before.lower.endswith(noun.noun + "s"))

    def _introduced(self, i: int, end: int) -> bool:
        """Before ", ein Zulieferer aus Ulm": a bare noun with a described apposition; or between "++"."""
        words = self.words
        if i and words[i - 1].text in _PLUS and i + 1 < len(words) and words[i + 1].text in _PLUS:
            return True
        if not self._bare(i) or i + 3 >= end or words[i + 2].lower not in self.rules.indefinite:
            return False
        if words[i + 1].text != "," and words[i + 1].lemma != "sein":
            return False
        for word in words[i + 3 : min(i + 6, end)]:
            if word.tag == "NN":
                return self.lexicon.noun(word.lower) is not None
        return False

    def kind(self, first: int, last: int) -> PartyKind:
        """What the words of a name and the noun before it tell of its kind."""
        lower = [w.lower for w in self.words[first : last + 1]]
        if any(w in self.rules.legal_forms for w in lower[1:]):
            return "company"
        if len(lower) > 1 and lower[-1] in self.rules.tails:
            return self.rules.tails[lower[-1]]
        if len(lower) > 1 and (lower[0] in self.lexicon.given or lower[0].split("-")[0] in self.lexicon.given):
            return "person"
        before = self.words[first - 1].lower if first else ""
        if before in {"herr", "frau", "herrn"}:
            return "person"
        noun = self.lexicon.noun(before) if before else None
        if noun is not None and (len(lower) > 1 or noun.rule.class_ != "person" or before not in {"partner"}):
            return noun.rule.kind
        return "unknown"
