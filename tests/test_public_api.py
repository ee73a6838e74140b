import subprocess
import sys
from typing import Any

import pytest

import newsclaims


def test_every_public_name_is_there_and_documented() -> None:
    for name in newsclaims.__all__:
        assert getattr(newsclaims, name).__doc__, name


def test_public_names_are_sorted_and_listed() -> None:
    assert sorted(newsclaims.__all__) == newsclaims.__all__
    assert set(newsclaims.__all__) <= set(dir(newsclaims))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'extarct'"):
        _: Any = newsclaims.extarct


@pytest.mark.parametrize(
    "code",
    [
        "import newsclaims",
        "from newsclaims import Article, Claim, RuleError, read_articles",
        "from newsclaims.cli import main; main(['--help'], standalone_mode=False)",
        "from newsclaims.cli import main; main(['schema'], standalone_mode=False)",
        "from newsclaims.cli import main; main(['extract', '--help'], standalone_mode=False)",
    ],
)
def test_nothing_heavy_is_imported_before_it_is_needed(code: str) -> None:
    heavy = (
        "import sys; print([m for m in ('spacy', 'HanTa', 'dateparser', 'trafilatura', 'numpy') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", f"{code}; {heavy}"], capture_output=True, text=True, check=True)
    assert out.stdout.splitlines()[-1] == "[]"
