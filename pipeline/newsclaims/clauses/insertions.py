"""What brackets enclose: mostly nothing of the sentence, but sometimes a clause that tells more of a name."""

from collections.abc import Sequence

from newsclaims.clauses.rules import SyntaxRules
from newsclaims.text import Word

_CLOSING = {"(": ")", "[": "]"}
_LONGEST = 40  # words


def behind_bracket(words: Sequence[Word], i: int) -> int:
    """The place behind the bracket that opens at `i`, or behind its sign if nothing closes it."""
    for j in range(i + 1, min(i + _LONGEST, len(words))):
        if words[j].text == _CLOSING[words[i].text]:
            return j + 1
    return i + 1


def tells_more(classes: Sequence[str], rules: SyntaxRules) -> bool:
    """Whether they are a clause with a name in it: "(which Kolb bought)", "(später von Kolb übernommen)"."""
    inside = [c for c in classes if c not in {"adv", "neg"}]
    opened = bool(inside) and inside[0] in {"rel", "vpp"}
    ended = rules.verb_bracket and inside[-1:] == ["vpp"]
    return (opened or ended) and "name" in inside


def behind_conversion(words: Sequence[Word], classes: Sequence[str], i: int, j: int) -> int:
    """Where the noun stands whose sum the bracket at j converts ("a C$40 million ($30 million) bond"); else 0."""
    opens = j > i and classes[i] == "det" and classes[j - 1] == "money"
    after = behind_bracket(words, j) if opens else len(words)
    return after if classes[after : after + 1] in (["noun"], ["adj"]) else 0
