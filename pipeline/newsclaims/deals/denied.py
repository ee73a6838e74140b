"""What is said not to be so: "denied it would buy Kolb", "Berichte, wonach Kolb verkauft werde, seien falsch"."""

from newsclaims.clauses import Chunk, Clause, Syntax
from newsclaims.deals.cues import StatusCue, StatusRules
from newsclaims.deals.model import Frame


def denied(cue: StatusCue, frame: Frame, syntax: Syntax, rules: StatusRules) -> bool:
    """Whether a clause beside it denies what the frame's says, or calls the reports that say so wrong."""
    if not cue.denials:
        return False
    clause, above = frame.clause, frame.clause.parent
    while clause.kind in {"inf", "part"} and above is not None:
        if above.verb is not None and above.verb.lemma in cue.denials and clause.words[0] > above.verb.main.index:
            return True  # "bestritt, … geboten zu haben", "denied having offered …"
        clause, above = above, above.parent
    if clause.kind == "sub" and _called_wrong(clause, syntax, rules):
        return True
    if above is None and clause.kind == "main":
        above = _before(clause, syntax)  # "wies Berichte zurück, man wolle kaufen"
        return above is not None and _denies(above, cue) and _of_reports(above, rules)
    if above is None or not _denies(above, cue):
        return False
    if clause.kind == "sub":
        opener = syntax.sentence.word(clause.words[0]).lower
        return opener in rules.contents or (opener in rules.wherein and _of_reports(above, rules))
    return clause.kind == "main" and _tells(above, clause, syntax, rules)


def _denies(clause: Clause, cue: StatusCue) -> bool:
    return clause.verb is not None and clause.verb.lemma in cue.denials


def _tells(above: Clause, clause: Clause, syntax: Syntax, rules: StatusRules) -> bool:
    """Whether the clause is what is denied without a conjunction: "denied (reports) it was planning to buy Kolb"."""
    if above.verb is None or clause.subject is None:
        return False
    behind = above.verb.main.index + 1
    reports = syntax.sentence.words[behind - syntax.sentence.words[0].index :][:1]
    told = bool(reports) and reports[0].lemma.lower() in rules.reports
    return clause.subject.start in {behind, behind + told}


def _before(clause: Clause, syntax: Syntax) -> Clause | None:
    """The clause right before the sign that it begins behind."""
    return next((c for c in syntax.clauses if c.words and c.words[-1] == clause.words[0] - 2), None)


def _of_reports(clause: Clause, rules: StatusRules) -> bool:
    """Whether it speaks of reports and names no outlet of theirs."""
    told = [c for c in clause.chunks if c.head_lemma in rules.reports]
    return any(_nobodys(c, clause) for c in told)


def _nobodys(reports: Chunk, clause: Clause) -> bool:
    """Whether it is not told whose reports they are: an outlet's own claim stands beside the denial."""
    return not reports.mentions and not any(c.mentions and c.attached_to is reports for c in clause.chunks)


def _called_wrong(clause: Clause, syntax: Syntax, rules: StatusRules) -> bool:
    """Whether the clause tells what reports say that are called wrong: "Reports that it would buy Kolb are false"."""
    for other in syntax.clauses:
        reports = other.subject
        if reports is None or reports.head_lemma not in rules.reports or not _nobodys(reports, other):
            continue
        wrong = any(syntax.sentence.word(i).lower in rules.untrue for i in other.words)
        openers = (i for i in clause.words if i in {reports.end, reports.end + 1})
        if wrong and any(syntax.sentence.word(i).lower in rules.wherein for i in openers):
            return True
    return False
