"""What is known of each language's grammar: enough to look words up and to put them into the order of English."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from allaprima.wording import listed

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Grammar:
    """Attributes:
    name: of the language, in English.
    letters: those with accents that it has.
    is_latin: whether it is written in Latin letters.
    digraphs: how two letters for one are found, and which without its accent that is.
    linking: what says no more than that something belongs together.
    endings: of inflected words, without accents, each with what the form in a dictionary has instead.
    plurals: those of nouns that are more than one.
    umlauts: whether an accent alone may make a plural.
    joins: those endings that say "and" with what comes next.
    least: letters that are left of a word without its ending.
    by_stem: whether words are found by what is left of them without any of the endings, instead of by a form in a
        dictionary: for languages of many cases.
    compounds: whether nouns are written together, and `least_part` how many letters a part of one has.
    characters: whether words have no spaces between them.
    adjectives: whether they stand before their noun or after it.
    clauses: where the verb of a subordinate clause is: as in English; last in it; or last, and the clause before
        the noun that it is about, as all that says more of one: "on sofa cat".
    verbs_between: whether a verb stands between a noun and what it is about nevertheless, as in Chinese.
    relatives: words that begin a subordinate clause.
    genitives: articles that say "of" by themselves.
    bare: relations that with no article say what something is for or made of: "sand of beach".
    """

    name: str
    letters: str = ""
    endings: Pairs = ()
    plurals: tuple[str, ...] = ()
    digraphs: Pairs = ()
    linking: str = ""
    is_latin: bool = True
    umlauts: bool = False
    joins: tuple[str, ...] = ()
    least: int = 3
    by_stem: bool = False
    compounds: bool = False
    least_part: int = 3
    characters: bool = False
    adjectives: Literal["before", "after"] = "before"
    clauses: Literal["english", "verb last", "before nouns"] = "english"
    verbs_between: bool = False
    relatives: frozenset[str] = field(default_factory=frozenset)
    genitives: frozenset[str] = field(default_factory=frozenset)
    bare: frozenset[str] = field(default_factory=frozenset)


def _without(endings: str) -> Pairs:
    return tuple((ending, "") for ending in endings.split())


_NORDIC_RELATIVES = listed("som der")

GRAMMARS: dict[str, Grammar] = {
    "de": Grammar(
        "German", "äöüß", _without("e en er es em n s ern"), ("en", "n", "e", "er", "ern"),
        digraphs=(("(?<![aeq])([aou])e", r"\1"),), umlauts=True, compounds=True, clauses="verb last",
        relatives=listed("der die das den dem welche welcher welches"), genitives=listed("des der eines einer"),
    ),
    "fr": Grammar(
        "French", "àâæçéèêëîïôœùûüÿ",
        (
            *_without("s es e x"), ("ve", "f"), ("ves", "f"), ("se", "x"), ("ses", "x"), ("lle", "l"), ("lles", "l"),
            ("nne", "n"), ("nnes", "n"), ("tte", "t"), ("ttes", "t"), ("aux", "al"), ("euse", "eur"), ("euses", "eur"),
            ("che", "c"), ("ches", "c"), ("ere", "er"), ("eres", "er"),
        ),
        ("s", "x"), adjectives="after", relatives=listed("qui que"), bare=listed("de d en"),
    ),
    "es": Grammar(
        "Spanish", "áéíñóúü",
        (
            *_without("s es a as"), ("a", "o"), ("as", "o"), ("os", "o"), ("ces", "z"), ("ito", "o"), ("ita", "a"),
            ("itos", "o"), ("itas", "a"),
        ),
        ("s",), adjectives="after", relatives=listed("que"), bare=listed("de en"),
    ),
    "it": Grammar(
        "Italian", "àèéìíîòóùú",
        (
            ("i", "o"), ("e", "a"), ("a", "o"), ("i", "e"), ("e", "o"), ("che", "ca"), ("chi", "co"), ("che", "co"),
            ("ghe", "ga"), ("ghi", "go"), ("ghe", "go"), ("i", "io"), ("i", "ia"), ("ie", "ia"), ("ino", "o"), ("ina", "a"),
        ),
        ("i", "e"), adjectives="after", relatives=listed("che"), bare=listed("di d in"),
    ),
    "pt": Grammar(
        "Portuguese", "áâãàçéêíóôõú",
        (
            *_without("s es a as"), ("a", "o"), ("as", "o"), ("os", "o"), ("oes", "ao"), ("aes", "ao"), ("ais", "al"),
            ("eis", "el"), ("ois", "ol"), ("uis", "ul"), ("ns", "m"), ("inho", "o"), ("inha", "a"), ("inhos", "o"),
            ("inhas", "a"),
        ),
        ("s",), adjectives="after", relatives=listed("que"), bare=listed("de em"),
    ),
    "nl": Grammar(
        "Dutch", "éèëïöüó",
        (
            *_without("e en s er n tje je tjes jes"), ("ven", "f"), ("ve", "f"), ("zen", "s"), ("ze", "s"),
        ),
        ("en", "s"), compounds=True, clauses="verb last", relatives=listed("die dat"),
    ),
    "sv": Grammar(
        "Swedish", "åäöé", (
            *_without("a t en n et na er ar or r erna arna orna s ens ets"), ("or", "a"), ("orna", "a"), ("ar", "e"),
            ("arna", "e"), ("arna", "are"), ("ade", "ad"), ("at", "ad"), ("na", "en"), ("la", "el"), ("ra", "er"), ("tt", "d"),
            ("tt", ""), ("lar", "el"), ("larna", "el"), ("rar", "er"), ("nar", "en"),
        ),
        ("er", "ar", "or", "na", "r"),
        compounds=True, relatives=_NORDIC_RELATIVES,
    ),
    "da": Grammar(
        "Danish", "æøåé", (
            *_without("e t en n et ne er r erne ene rne s ens ets"), ("ede", "et"), ("ne", "en"), ("le", "el"), ("re", "er"),
            ("ler", "el"), ("lerne", "el"),
        ),
        ("er", "ne", "e", "r"),
        digraphs=(("aa", "a"), ("oe", "o")), compounds=True, relatives=_NORDIC_RELATIVES,
    ),
    "nb": Grammar(
        "Norwegian", "æøåéô", (
            *_without("e t en n et a ne er r ene s ens ets"), ("a", "e"), ("ede", "et"), ("ne", "en"), ("le", "el"), ("re", "er"),
            ("ler", "el"), ("lene", "el"), ("mer", "m"), ("tt", ""), ("tt", "n"),
        ),
        ("er", "ene", "r", "e"),
        digraphs=(("aa", "a"), ("oe", "o")), compounds=True, relatives=_NORDIC_RELATIVES,
    ),
    "pl": Grammar(
        "Polish", "ąćęłńóśźż",
        _without(
            "a e i o u y ą ę ow om ami ach em am owi ie iem iom iami iach ia iu ze ego emu ym ymi ych ej ich im imi iej iego "
            "iemu ię ią ii ji ce cie dzie"
        ),
        by_stem=True,
    ),
    "ru": Grammar(
        "Russian", "",
        _without(
            "а я о е ь и ы у ю ом ем ои еи ов ев ам ям ами ями ах ях ию ия ие ии иеи ией ии ый ии ои ая яя ое ее ые ие ого его ому "
            "ему ым им ыми ими ых их ую юю ою ею ью"
        ),
        by_stem=True, is_latin=False,
    ),
    "zh": Grammar("Chinese", is_latin=False, linking="的", characters=True, clauses="before nouns", verbs_between=True),
    "ja": Grammar("Japanese", is_latin=False, linking="の", characters=True, clauses="before nouns"),
    "ko": Grammar(
        "Korean", "", _without("은 는 이 가 을 를 의 에 에서 와 과 로 으로 도 하고 이랑 랑 들 들이 들을 들의 에는 한테 께"), least=1,
        is_latin=False, linking="의", compounds=True, least_part=2, joins=("과", "와", "하고", "랑"), clauses="before nouns",
    ),
}  # fmt: skip
"""By ISO 639-1 code."""
