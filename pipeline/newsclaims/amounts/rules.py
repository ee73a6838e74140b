"""The rule files of the amounts stage: rules/LANGUAGE/amounts.yaml and rules/common/currencies.yaml."""

from functools import lru_cache
from typing import Annotated, Literal

from pydantic import BeforeValidator

from newsclaims.amounts.model import Number
from newsclaims.rulebook import Rulebook, RuleModel, plain

_Plain = BeforeValidator(plain)
Side = Literal["upper", "lower", "exact", "none"]


class Expected(RuleModel):
    """An example: what the first sum (or stake) of `text` comes out as; `count` is how many there are in it."""

    text: str
    min: Number | None = None
    max: Number | None = None
    currency: str | None = None
    approx: bool = False
    alt: str | None = None
    per: str = ""
    count: int | None = None


class Entry(RuleModel):
    """What every rule has: an id, sentences that it must match, and near misses that hold no sum (or stake) at all."""

    id: str
    examples: tuple[Expected, ...] = ()
    near_misses: tuple[str, ...] = ()


class Magnitude(Entry):
    """Words for a power of ten.

    `words` may stand in compounds, `plural` ones alone; `short` forms need a figure, `letters` a currency as well.
    """

    value: int
    words: tuple[str, ...] = ()
    plural: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()


class Vague(Entry):
    """Words in a figure's place: the sum is `low` to `high` times the magnitude. `alone` stands without a magnitude."""

    words: tuple[str, ...]
    low: Number
    high: Number | None
    approx: bool = True


class Bound(Entry):
    """Words `before`, `after` or `inside` a sum that open, close or blur its interval; side "none" does nothing."""

    side: Side
    approx: bool = False
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()


class Digits(Entry):
    """How a language tells a sum by its number of digits: `pattern` with the groups `lo` and, for a range, `hi`."""

    pattern: str
    counts: Annotated[dict[str, int], _Plain]
    stems: tuple[str, ...]
    alone: tuple[str, ...] = ()
    nouns: tuple[str, ...]


class Numbers(Entry):
    """Number words. `join` is a pattern of what may stand between two of them, `point` the decimal mark in words.

    `half` adds a half to the number before it; `half_inside` forms cannot begin one, `half_after` ones follow the
    magnitude ("a billion and a half"). `joints` stand between two figures that add up. `fractions` are whole wordings
    with their value, `articles` double as "one".
    """

    decimal: Literal[",", "."]
    words: Annotated[dict[str, int], _Plain]
    hundred: tuple[str, ...]
    thousand: tuple[str, ...]
    join: str
    point: str
    half: tuple[str, ...]
    half_inside: tuple[str, ...] = ()
    half_after: tuple[str, ...] = ()
    joints: tuple[str, ...] = ()
    fractions: Annotated[dict[str, str], _Plain]
    articles: tuple[str, ...]


class Ranges(Entry):
    """Connectors of two ends. `paired` need an opener ("zwischen … und"), `free` do not ("bis").

    `change` and `back` tell an old and a new figure, in that order and the other; `former` stands before an old one by
    itself, `aside` is a pattern of what opens a bracket with an old one. `lists` and `parallel` join figures that share
    a unit. Where there are `change_verbs`, "from a to b" is a change only after one of them.
    """

    free: tuple[str, ...]
    paired: Annotated[dict[str, tuple[str, ...]], _Plain]
    change: Annotated[dict[str, tuple[str, ...]], _Plain]
    change_verbs: tuple[str, ...] = ()
    back: Annotated[dict[str, tuple[str, ...]], _Plain]
    former: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    parallel: tuple[str, ...] = ()
    aside: str
    increment: Annotated[dict[str, tuple[str, ...]], _Plain]


class Elliptic(Entry):
    """Words before a bare number that let it take the unit of the sum before it ("sogar 40", "got only 2.5")."""

    before: tuple[str, ...]


class Alternate(Entry):
    """Words that introduce the same sum in another currency."""

    words: tuple[str, ...]


class Per(Entry):
    """What a price or rate is counted by: `after` the sum, or `before` it."""

    per: str
    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()


class Plain(Entry):
    """When a figure with a magnitude but no currency is a sum: `nouns` and `function` words may follow.

    None of the `units` may. Compounds with a head in `heads_out` are no sums ("Millionenstadt"), words in `no_heads` no
    heads at all. `ending` is a pattern of the endings of the adjectives that tell whose a currency is, `of` joins a
    figure to what it counts. Behind a currency's name `areas` make it the countries that have it ("17 Euro-Länder").
    """

    nouns: tuple[str, ...]
    function: tuple[str, ...]
    ending: str = ""
    no_heads: tuple[str, ...] = ()
    heads_out: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    of: tuple[str, ...] = ()


class Weights(Entry):
    """When a currency's `names` tell a weight: one of the `goods` follows, or a word `near` says so."""

    names: tuple[str, ...]
    goods: tuple[str, ...]
    near: tuple[str, ...]


class Amounting(Entry):
    """Nouns and verbs after which an ambiguous bound word ("Kredit über 90 Millionen") says "amounting to".

    `links` are words that may tie a name to the noun ("der Kredit der Sparkasse über 90 Millionen").
    """

    word: str
    nouns: tuple[str, ...]
    verbs: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


class StakePattern(Entry):
    """A wording of a holding in percent: `pattern` with the group `p` (the figure) or a fixed `min` and `max`.

    Each of its wordings holds one of the `stems` (lower case).
    """

    pattern: str
    min: float | None = None
    max: float | None = None
    stems: tuple[str, ...]


class Stakes(Entry):
    """Stake wordings: a figure in `percent` counts only with a cue `near` it and no `blocked` word beside it.

    `of` is a pattern of what may follow a holding ("of Kelner"), unless the next word is in `not_of`, with `of_tail`
    behind it; `fraction_of` is the same for fractions, which need a cue near them too; `part_of` follows a share of
    anything else. `heads` are the nouns of compounds ("15-Prozent-Anteil").
    """

    percent: tuple[str, ...]
    after: tuple[str, ...]
    before: tuple[str, ...]
    near: tuple[str, ...]
    blocked_after: tuple[str, ...]
    blocked_before: tuple[str, ...]
    blocked_near: tuple[str, ...]
    heads: tuple[str, ...]
    fractions: Annotated[dict[str, float], _Plain]
    fraction_after: tuple[str, ...]
    of: str
    not_of: tuple[str, ...]
    of_tail: str = ""
    fraction_of: str
    part_of: str
    plus_share: tuple[str, ...]
    words: tuple[StakePattern, ...]


class AmountRules(RuleModel):
    """All amount rules of a language."""

    numbers: Numbers
    magnitudes: tuple[Magnitude, ...]
    vague: tuple[Vague, ...]
    digits: Digits
    neutral: tuple[str, ...]
    determiners: frozenset[str] = frozenset()  # those of them between which and a figure no preposition is a bound
    prepositions: frozenset[str] = frozenset()  # bounds that are prepositions too: "in talks about a $5m loan"
    bounds: tuple[Bound, ...]
    amounting: tuple[Amounting, ...] = ()
    ranges: Ranges
    elliptic: Elliptic
    alternate: Alternate
    per: tuple[Per, ...]
    plain: Plain
    weights: Weights
    stakes: Stakes


class Currency(Entry):
    """A currency: signs and codes as written, names in any case; `weak` ones need a magnitude ("won")."""

    code: str
    weak: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    de: tuple[str, ...] = ()
    en: tuple[str, ...] = ()


class Family(Entry):
    """A currency name that several countries share; an adjective before it says whose, else it is the `default`."""

    default: str | None
    weak: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    de: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    adjectives: Annotated[dict[str, dict[str, tuple[str, ...]]], _Plain]


class Hundredth(Entry):
    """The hundredth of a currency: "cents", "Rappen"; `default` tells by language whose."""

    default: Annotated[dict[str, str], _Plain]
    signs: tuple[str, ...] = ()
    de: tuple[str, ...] = ()
    en: tuple[str, ...] = ()


class CurrencyRules(RuleModel):
    """The currencies that both languages share."""

    currencies: tuple[Currency, ...]
    hundredths: tuple[Hundredth, ...] = ()
    families: tuple[Family, ...]


@lru_cache(maxsize=8)
def amount_rules(book: Rulebook) -> AmountRules:
    """The amount rules of the book's language."""
    return book.topic("amounts", AmountRules)


@lru_cache(maxsize=8)
def currency_rules(book: Rulebook) -> CurrencyRules:
    """The currencies."""
    return book.common.topic("currencies", CurrencyRules)
