"""Reads German and English business news and writes down who puts how much money into what, and who says so."""
