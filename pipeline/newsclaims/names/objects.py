"""Whether a German verb of taking over has no object but what a stretch of names holds: "hat Kolb Arden übernommen"."""

from collections.abc import Container, Iterator, Sequence

from newsclaims.text import Word

_FINITE = frozenset({"VV(FIN)", "VA(FIN)", "VM(FIN)"})
_OPENERS = frozenset({"KOUS", "PWAV"})  # of clauses with the verb last
_FRONT = frozenset({"APPR", "APPRART", "ADV", "PAV", "PROAV", "CARD", "ADJ(D)", "PWAV"})  # no subject, no object
_LAST = _OPENERS | {"KOKOM", "KOUI"}
_BEHIND_NOUN = "APPO"  # "Insidern zufolge"
_PREPOSITION = frozenset({"APPR", "APPRART"})
_NOUNS = frozenset({"NN", "NE", "ART", "PPOSAT", "PIAT", "PDAT"})
_OTHERS = frozenset({"PPER", "PRF", "PDS", "PIS", "PRELS", "PWS", "KON"})  # what else is, or joins, an object
_JOINTS = frozenset({"KON"})
_BECOME, _BE = "werden", "sein"
_STOPS = frozenset({".", ",", ";", ":", "–", "—", "?", "!", "(", ")"})


def lacks_object(first: int, last: int, words: Sequence[Word], taking: Container[str]) -> bool:
    """Whether the words from `first` to `last` stand for subject and object, and nothing else may be the object."""
    opener = words[first - 1]
    verbs = [opener] if opener.among(_FINITE) else []
    if not verbs and not opener.among(_OPENERS):
        return False
    if verbs and not _opens_freely(first - 1, words):
        return False
    behind = list(_behind(last + 1, words))
    verbs += [w for w in behind if w.tag.startswith("V")]
    return _takes(verbs, taking) and not _holds_object(behind)


def _opens_freely(finite: int, words: Sequence[Word]) -> bool:
    """Whether what stands before the finite verb is neither subject nor object, or a clause with its verb last."""
    start = _start(finite, words)
    if start == finite:
        return start > 1 and words[start - 1].text == "," and words[_start(start - 1, words)].among(_LAST)
    return words[start].among(_FRONT) or words[finite - 1].tag == _BEHIND_NOUN


def _start(end: int, words: Sequence[Word]) -> int:
    """Where the stretch before a word begins; the word's own place if none does."""
    start = end
    while start > 0 and not _parts(words[start - 1]) and words[start - 1].end >= words[start].start - 1:
        start -= 1
    return start


def _parts(word: Word) -> bool:
    """Whether it parts a clause from what stands behind it."""
    return word.text in _STOPS or word.among(_JOINTS)


def _behind(start: int, words: Sequence[Word]) -> Iterator[Word]:
    """The words up to the next comma or stop."""
    for word in words[start:]:
        if word.text in _STOPS:
            return
        yield word


def _takes(verbs: Sequence[Word], taking: Container[str]) -> bool:
    """Whether the verbs tell, in the active, that somebody takes something over."""
    main = next((w for w in verbs if w.lemma.lower() in taking), None)
    others = {w.lemma.lower() for w in verbs if w is not main}
    passive = _BE in others or (_BECOME in others and main is not None and main.tag == "VV(PP)")
    return main is not None and not passive


def _holds_object(behind: Sequence[Word]) -> bool:
    """Whether a noun stands among them without a preposition before it."""
    covered, before = False, ""
    for word in behind:
        tag = word.tag
        if tag in _PREPOSITION:
            covered = True
        elif tag in _OTHERS or (tag in _NOUNS and not covered) or (tag == "ART" and before in {"NN", "NE"}):
            return True
        before = tag
    return False
