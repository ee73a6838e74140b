"""The command: input that is bad, the three formats, decisions kept in their file."""

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.reconcile.building import article, claim, openai_claims

from newsclaims.cli.reconcile import reconcile_command
from newsclaims.errors import InputError
from newsclaims.reconcile import Report, reconcile
from newsclaims.reconcile.model import report_schema
from newsclaims.reconcile.page import page_parts
from newsclaims.reconcile.table import display_width, table
from newsclaims.records import Claim

EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>\x1b[31m\u202e\"'&"


def run(*args: str | Path, text: str | None = None) -> Result:
    return CliRunner().invoke(reconcile_command, [str(a) for a in args], input=text)


def write(path: Path, claims: list[Claim]) -> Path:
    path.write_text("".join(c.model_dump_json() + "\n" for c in claims), encoding="utf-8")
    return path


@pytest.fixture
def claims(tmp_path: Path) -> Path:
    return write(tmp_path / "claims.jsonl", openai_claims())


def test_table_fits_and_tells_the_deal(claims: Path) -> None:
    result = run(claims)
    assert result.exit_code == 0
    assert "amazon-openai  Amazon → OpenAI" in result.stdout
    assert "The Information within Wall Street Journal" in result.stdout
    assert all(display_width(line) <= 120 for line in result.stdout.splitlines())


@pytest.mark.parametrize("width", [80, 100, 120])
def test_no_line_of_the_table_is_too_wide(width: int) -> None:
    long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsverwaltung" * 2
    wide = "東京電力ホールディングス株式会社" * 6
    claims = [
        claim(
            "a" * 150,
            [long, wide],
            wide,
            (1e6, 2e6, "EUR"),
            sources=[f"company:{long}"],
            conditions=[wide + " " + long],
        ),
        claim("b", wide, "Kolibri", 3e6, about={"outlet": long, "published": "2026-01-05"}),
    ]
    lines = list(table(reconcile(claims), width))
    assert max(map(display_width, lines)) <= width


def test_json_is_a_report_and_has_a_schema(claims: Path) -> None:
    report = Report.model_validate_json(run(claims, "--format", "json").stdout)
    assert report.deals[0].id == "amazon-openai"
    schema = json.loads(run("--schema").stdout)
    assert schema["$id"] == "urn:newsclaims-reconcile:1"
    assert {"schema", "deals", "open_links"} <= set(schema["properties"])
    assert set(json.loads(report.model_dump_json())) <= set(schema["properties"])


def test_schema_is_the_one_that_users_have_pinned() -> None:
    """If meant: newsclaims reconcile --schema > tests/reconcile/report.schema.json, and a line in CHANGELOG.md."""
    pinned = Path(__file__).with_name("report.schema.json")
    assert report_schema() == json.loads(pinned.read_text(encoding="utf-8"))


def test_same_input_same_bytes(claims: Path) -> None:
    for form in ("table", "json", "html"):
        assert run(claims, "--format", form).stdout_bytes == run(claims, "--format", form).stdout_bytes


def test_bad_lines_cost_themselves_only(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    rows = [c.model_dump_json() for c in openai_claims()]
    path.write_text("\n".join([rows[0], "{not json", "", '{"id": "x"}', rows[1]]) + "\n", encoding="utf-8")
    result = run(path)
    assert result.exit_code == 3
    first, second = result.stderr.splitlines()
    assert first.startswith(f"{path}:2: not a claim: Invalid JSON")
    assert second.startswith(f"{path}:4: not a claim: article: Field required (and")
    assert "The Information within Wall Street Journal" in result.stdout


def test_bytes_that_are_no_text_are_a_bad_line(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + openai_claims()[0].model_dump_json().encode() + b"\n\xff\xfe\n")
    result = run(path)
    assert result.exit_code == 3
    assert f"{path}:2: not a claim" in result.stderr


def test_an_array_is_read_as_well(tmp_path: Path) -> None:
    rows = [c.model_dump(mode="json") for c in openai_claims()]
    path = tmp_path / "claims.json"
    path.write_text("\n" + json.dumps([*rows, 7], indent=1), encoding="utf-8")
    result = run(path)
    assert result.exit_code == 3
    last = path.read_text().splitlines().index(" 7") + 1
    assert result.stderr.startswith(f"{path}:{last}: not a claim")
    assert "amazon-openai" in result.stdout


@pytest.mark.parametrize("text", ["[1, ", "[{]", "[1"])
def test_a_torn_array_is_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "claims.json"
    path.write_text(text)
    result = run(path)
    assert result.exit_code == 3
    assert result.stderr.splitlines()[-1].startswith(f"{path}:1: ")


def test_several_files_and_standard_input(tmp_path: Path) -> None:
    one, rest = write(tmp_path / "a.jsonl", openai_claims()[:1]), openai_claims()[1:]
    result = run(one, "-", "--format", "json", text="".join(c.model_dump_json() + "\n" for c in rest))
    assert Report.model_validate_json(result.stdout).claims == 3
    assert run("-", text="").stdout == "no deals\n"


def test_wrong_usage(claims: Path, tmp_path: Path) -> None:
    assert run().exit_code == 2
    assert "did you mean 'amazon-openai'" in run(claims, "--deal", "amazon-opnai").stderr
    assert "no claim has the id zz" in run(claims, "--link", "c1", "zz").stderr
    assert isinstance(run(tmp_path / "none.jsonl").exception, InputError)
    assert "--decisions" in run("-", "--link", "c1", "c2", text=claims.read_text()).stderr


def test_only_one_deal(tmp_path: Path) -> None:
    path = write(tmp_path / "claims.jsonl", [*openai_claims(), claim("d", amount=5e6)])
    assert "kolibri" not in run(path, "--deal", "amazon-openai").stdout
    assert "kolibri" not in run(path, "--deal", "openai").stdout
    assert "amazon" not in run(path, "--deal", "kolibri").stdout


def test_decisions_are_kept_and_win(claims: Path) -> None:
    kept = claims.with_suffix(".links.jsonl")
    result = run(claims, "--unlink", "c1", "c2", "--format", "json")
    assert len(json.loads(result.stdout)["deals"]) == 2
    assert len(json.loads(run(claims, "--format", "json").stdout)["deals"]) == 2
    before = kept.read_text()
    assert len(json.loads(run(claims, "--link", "c2", "c1", "--format", "json").stdout)["deals"]) == 1
    assert kept.read_text().startswith(before)
    assert [json.loads(line)["judgement"] for line in kept.read_text().splitlines()] == ["unlink", "link"]


def test_a_broken_file_of_decisions_is_told_with_its_line(claims: Path) -> None:
    claims.with_suffix(".links.jsonl").write_text('\n{"judgement": "perhaps", "a": "c1", "b": "c2"}\n')
    result = run(claims)
    assert isinstance(result.exception, InputError)
    assert ".links.jsonl:2: not a decision" in str(result.exception)


def test_a_decision_after_a_torn_line_starts_its_own(claims: Path) -> None:
    kept = claims.with_suffix(".links.jsonl")
    kept.write_text('{"judgement": "link", "a": "c1", "b": "c2"}')
    assert run(claims, "--unlink", "c1", "c2").exit_code == 0
    assert len(kept.read_text().splitlines()) == 2


def test_rates_are_read_from_their_file(tmp_path: Path) -> None:
    path = write(tmp_path / "claims.jsonl", [
        claim("a", amount=100e6, sources=["Elbblatt"]),
        claim("b", amount=(100e6, 120e6, "USD"), sources=["Harbour Post"]),
    ])  # fmt: skip
    rates = tmp_path / "rates.csv"
    rates.write_text("EUR,1.1\nUSD,1\n")
    assert "incomparable" in run(path).stdout
    assert "Elbblatt within Harbour Post (by the rates given)" in run(path, "--rates", rates).stdout


class Tags(HTMLParser):
    """Notes all tags and attributes of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += attrs


def evil_page() -> str:
    about = article(EVIL, title=EVIL, outlet=EVIL, url="javascript:alert(3)", published="2026-01-05")
    claims = [
        claim(EVIL, EVIL, EVIL, 5e6, article=about, conditions=[EVIL], evidence=EVIL),
        claim("b", EVIL, EVIL, 6e6, sources=[f"person:{EVIL}"], about={"url": "https://example.org/?a=1&b=<2>"}),
        claim("c", EVIL + " zwei", EVIL, 6e6, sources=[f"person:{EVIL}"]),
    ]
    return "".join(page_parts(reconcile(claims)))


def test_no_text_of_an_article_becomes_markup() -> None:
    tags = Tags()
    tags.feed(evil_page())
    assert not tags.tags & {"script", "img", "iframe", "object", "link"}
    assert not [name for name, _ in tags.attributes if name.startswith("on")]
    assert [value for name, value in tags.attributes if name == "href"] == ["https://example.org/?a=1&b=<2>"]
    assert "\x1b" not in evil_page()
    assert "\u202e" not in evil_page()


def test_page_fetches_nothing() -> None:
    text = evil_page()
    assert "default-src 'none'".replace("'", "&#x27;") in text
    assert "url(" not in text
    assert "@import" not in text


def test_terminal_is_not_steered_by_names() -> None:
    claims = [claim("a", EVIL, EVIL, 5e6, conditions=[EVIL])]
    assert "\x1b" not in "\n".join(table(reconcile(claims), 100))
