"""Shows claims to a person, keeps what the person decides about them, and puts the decisions to use.

A decision is a line in a log beside the claims (`verdicts`), never a change to the claims themselves. Records with the
decisions in them (`applying`), annotated articles (`export`) and the page (`page`) are made anew from both.
"""
