"""Groups that grow by joining, among them some that must never meet."""

from collections import defaultdict


class Unions:
    """Disjoint groups of the numbers below `size`; a group is known by its smallest member."""

    def __init__(self, size: int) -> None:
        self._parents = list(range(size))
        self._enemies: defaultdict[int, set[int]] = defaultdict(set)

    def find(self, member: int) -> int:
        """The smallest member of the group."""
        root = member
        while self._parents[root] != root:
            root = self._parents[root]
        while self._parents[member] != root:
            self._parents[member], member = root, self._parents[member]
        return root

    def together(self, a: int, b: int) -> bool:
        """Whether the two are in one group."""
        return self.find(a) == self.find(b)

    def parted(self, a: int, b: int) -> bool:
        """Whether the groups of the two must stay apart."""
        left, right = self.find(a), self.find(b)
        return any(self.find(e) == right for e in self._enemies.get(left, ()))

    def part(self, a: int, b: int) -> bool:
        """Keep the groups of the two apart for good; false where they are one already."""
        left, right = self.find(a), self.find(b)
        if left == right:
            return False
        self._enemies[left].add(right)
        self._enemies[right].add(left)
        return True

    def join(self, a: int, b: int) -> bool:
        """Make one group of two; true also if they are one already, false where they must stay apart."""
        left, right = self.find(a), self.find(b)
        if self.parted(left, right):
            return False
        low, high = min(left, right), max(left, right)
        if low != high:
            self._parents[high] = low
            self._enemies[low] |= self._enemies.pop(high, set())
        return True

    def groups(self) -> list[list[int]]:
        """All groups with their members, in order."""
        members: defaultdict[int, list[int]] = defaultdict(list)
        for member in range(len(self._parents)):
            members[self.find(member)].append(member)
        return list(members.values())
