"""Claims as text: json, jsonl or a table; how amounts and stakes are worded for people; the record's schema."""

from newsclaims.output.plain import write_json, write_jsonl
from newsclaims.output.table import write_table

__all__ = ["write_json", "write_jsonl", "write_table"]
