"""A sum in the making: what the steps from figures to sums of money pass on."""

from dataclasses import dataclass, replace
from decimal import Decimal

from newsclaims.amounts.cores import Core
from newsclaims.amounts.model import Converted


@dataclass(slots=True)
class Sum:
    """A sum in the making: `core` is its figure (of a range both), `told` if its currency is written."""

    core: Core
    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    currency: str | None
    approx: bool = False
    alt: Converted | None = None
    alt_end: int = -1
    per: str = ""
    change_from: bool = False
    rule: str = ""
    ranged: bool = False
    told: bool = True


def single(core: Core) -> Sum:
    """The sum of one figure."""
    return Sum(
        core, core.start, core.end, core.low, core.high, core.currency, core.approx, rule=core.rule, told=core.money
    )


def scaled_like(bare: Core, full: Core) -> Sum:
    """A bare number as a sum: with the magnitude and the currency of the figure that it is told beside."""
    made = single(bare)
    small = bare.low is not None and bare.low < 1000 and (not bare.money or bare.start < full.start)
    if bare.low is not None and bare.scale is None and full.scale is not None and small:
        made.low = made.high = bare.low * full.scale
        made.core = replace(bare, scale=full.scale)
    if not bare.money and full.money:
        made.currency, made.told = full.currency, True
    return made
