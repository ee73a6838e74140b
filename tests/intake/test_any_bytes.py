"""Whatever the bytes, reading gives articles or input errors of one line."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsclaims.article import Article
from newsclaims.errors import InputError
from newsclaims.intake import read_each

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["name", "value", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)
KEYS = st.sampled_from(["id", "title", "text", "body", "content", "date", "pubDate", "source", "lang", "url", "items"])
ENTRIES = st.dictionaries(KEYS, VALUES | st.just("Die Bank und der Kunde <p>sind</p> in der Stadt."), max_size=5)
BYTES = st.binary(max_size=200) | st.text(max_size=100).map(str.encode) | ENTRIES.map(lambda e: json.dumps(e).encode())


@pytest.mark.parametrize("name", ["a.txt", "a.json", "a.jsonl", "a", "a.html"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=BYTES)
def test_any_bytes(tmp_path: Path, name: str, data: bytes) -> None:
    if name.endswith("html"):
        pytest.importorskip("trafilatura")
    path = tmp_path / name
    path.write_bytes(data)
    for found in read_each([path]):
        assert isinstance(found, Article | InputError)
        assert isinstance(found, Article) or len(str(found).splitlines()) == 1
