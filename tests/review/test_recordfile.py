"""Reading claims: JSON lines, lists, and what is wrong with them."""

import json
from pathlib import Path

import pytest
from review_samples import bank_claims

from newsclaims.errors import InputError
from newsclaims.review.applying import reviewed
from newsclaims.review.recordfile import read_claims
from newsclaims.review.verdicts import Standing


def line(index: int, **fields: object) -> str:
    return json.dumps(bank_claims()[index].model_dump(mode="json", by_alias=True) | fields)


def read(tmp_path: Path, content: str | bytes) -> tuple[list[str], list[str]]:
    path = tmp_path / "claims"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    found = read_claims(path)
    return [claim.id for claim in found.records], [fault.replace(f"{path}:", "") for fault in found.faults]


@pytest.mark.parametrize("indent", [None, 2])
def test_list_and_lines_give_the_same(tmp_path: Path, indent: int | None) -> None:
    listed = json.dumps([json.loads(line(0)), json.loads(line(1))], indent=indent)
    assert read(tmp_path, listed) == read(tmp_path, f"{line(0)}\n\n{line(1)}\r\n") == (["bank-1", "bank-2"], [])


def test_one_indented_record(tmp_path: Path) -> None:
    assert read(tmp_path, json.dumps(json.loads(line(0)), indent=2)) == (["bank-1"], [])


def test_byte_order_mark_and_line_separators_in_strings(tmp_path: Path) -> None:
    raw = line(0, rules=["a\u2028b\u0085c"])
    content = b"\xef\xbb\xbf" + json.dumps(json.loads(raw), ensure_ascii=False).encode()
    assert read(tmp_path, content) == (["bank-1"], [])


@pytest.mark.parametrize("bad", ["{", "nonsense", "[1, 2", "null", "\ufeff{}", '{"id": "x"}', "[" * 100_000])
def test_bad_line_is_told_and_costs_only_itself(tmp_path: Path, bad: str) -> None:
    ids, faults = read(tmp_path, f"{line(0)}\n{bad}\n{line(1)}\n")
    assert ids == ["bank-1", "bank-2"]
    assert len(faults) == 1
    assert faults[0].startswith("2: ")


def test_bad_bytes_and_numbers(tmp_path: Path) -> None:
    bad = line(1).replace("0.8", "NaN").encode()
    ids, faults = read(tmp_path, b"\n".join([b'{"id": "\xff"}', bad, line(0).encode()]))
    assert ids == ["bank-1"]
    assert [fault[0] for fault in faults] == ["1", "2"]


def test_fault_names_the_field(tmp_path: Path) -> None:
    _, faults = read(tmp_path, line(0, status="perhaps"))
    assert faults[0].startswith("1: status: Input should be 'completed'")


def test_list_broken_halfway_gives_what_stands_before(tmp_path: Path) -> None:
    ids, faults = read(tmp_path, f"[{line(0)},\n{line(1)[:50]}")
    assert ids == ["bank-1"]
    assert faults[0].startswith("2: ")


def test_claim_twice(tmp_path: Path) -> None:
    ids, faults = read(tmp_path, f"{line(0)}\n{line(0)}\n{line(0, status='ended')}\n")
    assert ids == ["bank-1"]
    assert faults == ["3: claim bank-1 stands in line 1 with other content, which is kept"]


def test_records_with_verdicts_can_be_read_again(tmp_path: Path) -> None:
    record = reviewed(bank_claims()[0], Standing())
    assert read(tmp_path, record.model_dump_json(by_alias=True)) == (["bank-1"], [])


def test_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No such file"):
        read_claims(tmp_path / "none")
