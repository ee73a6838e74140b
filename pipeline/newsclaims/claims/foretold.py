"""A sum told of a deal before its parties: "Eine Millionenübernahme bahnt sich an. Larkan will Dorvik kaufen"."""

from collections.abc import Sequence

from newsclaims.claims.draft import Draft

_SOON = 2  # sentences to the one that names the parties


def tell_sums(drafts: Sequence[Draft]) -> None:
    """Give the next purchase that names both parties, and no sum, that of a noun before it that names neither."""
    for draft in drafts:
        if draft.money is None or draft.type != "acquisition" or draft.investors or draft.targets:
            continue
        if draft.rule.verbs or not draft.rule.nouns:
            continue
        behind = [d for d in drafts if d.anchor > draft.anchor and d.type == "acquisition"]
        told = min(behind, key=lambda d: d.anchor, default=None)
        if told is None or told.sentence - draft.sentence > _SOON or told.status == "ended":
            continue
        if told.investors and told.targets and told.money is None and told.stake is None:
            told.money = draft.money
            told.more.append(draft.sentence)
