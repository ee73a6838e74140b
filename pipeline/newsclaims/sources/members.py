"""Speakers who are told as some of a group: "one of the boys", "einer der Männer", "another"."""

from newsclaims.sources.line import Line

_GROUP = frozenset({"det", "adj", "num"})
_NOUNS = frozenset({"noun", "name"})


def group_member(line: Line, start: int, end: int) -> int | None:
    """Where the words for a member of a group end that open the stretch; None if none does."""
    rules, head = line.rules, start + 2
    if line.lower(start) in rules.lone and start + 1 >= end:
        return start + 1
    if line.lower(start) not in rules.members or line.lower(start + 1) not in rules.attached:
        return None
    while head < end and line.kind(head) in _GROUP:
        head += 1
    last = head
    while last < end and line.kind(last) in _NOUNS:
        last += 1
    return last if last > head else None
