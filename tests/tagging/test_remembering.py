"""What is remembered stays within its bound, and is forgotten only when it has long not been asked for."""

from newsclaims.remembering import Memory


def test_a_memory_keeps_its_bound_and_what_is_asked_for() -> None:
    memory: Memory[int, str] = Memory(10)
    memory.keep(-1, "asked for")
    for number in range(1_000):
        memory.keep(number, str(number))
        assert memory.get(-1) == "asked for"
        assert len(memory) <= 20
    assert memory.get(999) == "999"
    assert memory.get(3) is None
    assert {-1, 999} <= set(memory)
