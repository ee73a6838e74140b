"""Batch: folders, feeds and streams of articles to records in a file or table; goes on after an interruption."""
