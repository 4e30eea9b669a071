"""Screens that look at the cells of a column as lines of one text, with an expression for those surely fine.

For columns with another value in nearly every row; lines that the expression does not take are looked at by themselves.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from hubdesk.mapping.convert_email import disposable_domains
from hubdesk.mapping.convert_phone import DATE
from hubdesk.mapping.rules import DateOrder
from hubdesk.mapping.words import MISTYPED_DOMAINS, ROLES

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Sequence

    from hubdesk.mapping.screen import Hear, Screen

# Possessive wherever that is right, which halves the time.
_PLAIN_ADDRESS = r"[a-z0-9]++(?:[._+-][a-z0-9]++)*+@(?:[a-z0-9]++(?:-[a-z0-9]++)*+\.)+[a-z]{2,24}"
_ADDRESSES = re.compile(rf"(?:{_PLAIN_ADDRESS}\n)*+")
_LONGEST_LOCAL = 64
_PIECE = "[A-Za-z0-9]{1,20}+"
_LABEL = "[A-Za-z0-9]{1,15}+"
_QUICK_ADDRESS = (
    rf"{_PIECE}(?:@|[._+-]{_PIECE}(?:@|[._+-]{_PIECE}@))[A-Za-z0-9]{{1,30}}+(?:-{_LABEL}){{0,2}}+\."
    rf"(?:[A-Za-z]{{2,24}}+(?!\.)|(?:{_LABEL}(?:-{_LABEL}){{0,2}}+\.){{1,2}}[A-Za-z]{{2,24}}+)"
)
"""Some of the same, in capitals too; none of them is too long. Usual repetitions are written out, which is faster."""

_NUMBERS = re.compile(
    rf"(?:\+[1-9](?![0-9]*+\.[0-9]\n)[0-9 ()./\-]{{6,24}}+\n|(?![ (]*+00|[0-9]++\.[0-9]\n| *+{DATE} *+\n)"
    r"[ ()./\-]*+[0-9][0-9 ()./\-]{3,24}+\n|\n)*+"
)
"""International numbers, and national ones, of which nothing more can be said; none with one decimal place, no date."""
_SEPARATORS = str.maketrans("", "", " ()./-")
_ANY_DIGIT = str.maketrans("123456789", "000000000")
_NATIONAL = "[0-9]{4,15}+"
_SHORTEST_INTERNATIONAL = 7
_LONGEST_CODE = 3
_LONGEST = 25
_SAMPLE = 100
"""Numbers that show how a column has them written."""
_MOST_WAYS = 10
_PARTS_OF_DATE = 7
"""Of a text with digits at three places, and what is before, between and behind them."""
_USUAL = 0.9

_YEAR = "(?:19|20)[0-9][0-9]"
_DAY_MONTH = "(?:(?:0[1-9]|1[0-9]|2[0-8]){0}(?:0[1-9]|1[0-2])|(?:29|30){0}(?:0[13-9]|1[0-2])|31{0}(?:0[13578]|1[02]))"
_MONTH_DAY = "(?:(?:0[1-9]|1[0-2]){0}(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2]){0}(?:29|30)|(?:0[13578]|1[02]){0}31)"
_ISO = "-"
_SIGNS = "./-"
_MONTHS = "12"


class EmailScreen:
    """For addresses that must be there: of the plainest form, of a person, at no doubtful domain."""

    __slots__ = ("_domains", "_words")

    def __init__(self) -> None:
        self._domains = disposable_domains() | MISTYPED_DOMAINS.keys()
        self._words = self._domains | ROLES

    def doubtful(self, cells: Sequence[str]) -> Iterable[int]:
        """See ``screen.Screen``."""
        text = "\n".join(cells).lower() + "\n"
        if text.count("\n") != len(cells) or max(map(len, cells)) > _LONGEST_LOCAL:
            return range(len(cells))
        return [*failing_lines(_ADDRESSES, text), *self._of_no_person(text, text.split)]

    def form(self) -> str | None:
        """See ``screen.Screen``: addresses that are fine if :meth:`odd` does not name them."""
        return _QUICK_ADDRESS

    def odd(self, text: str, addresses: Sequence[str]) -> list[int]:
        """Return the places of addresses of the right form, in small letters, that are doubtful all the same.

        Args:
            text: All of them, a line each.
            addresses: The same.
        """
        # One sign in each divides people from domains. Looking for both among both takes a fifth longer.
        parts = text.replace("@", "\n").split("\n")
        if ROLES.isdisjoint(parts[::2]) and self._domains.isdisjoint(parts[1::2]):
            return []
        return self._of_no_person(text, lambda _sign: addresses)

    def _of_no_person(self, text: str, lines: Callable[[str], Sequence[str]]) -> list[int]:
        """Return which lines of ``text``, which ``lines`` gives, have a word in them that makes them doubtful."""
        if self._words.isdisjoint(text.replace("@", "\n").split("\n")):
            return []
        return [place for place, line in enumerate(lines("\n")) if not self._words.isdisjoint(line.split("@"))]


class PhoneScreen:
    """For phone numbers that are sent as they are written: empty, national, or of a length that their country uses.

    Args:
        lengths: Gives the lengths of national numbers behind a country code, none for what is no country code.
    """

    __slots__ = ("_countries", "_fine", "_lengths", "_sample")

    def __init__(self, lengths: Callable[[str], Container[int]]) -> None:
        self._lengths = lengths
        self._countries: dict[str, list[str]] = {}
        self._fine = _lines_of([_NATIONAL])
        self._sample: list[str] = []

    def doubtful(self, cells: Sequence[str]) -> Iterable[int]:
        """See ``screen.Screen``."""
        text = "\n".join(cells) + "\n"
        if text.count("\n") != len(cells):
            return range(len(cells))
        found = set(failing_lines(_NUMBERS, text))
        bare = text.translate(_SEPARATORS)
        if unknown := set(failing_lines(self._fine, bare)) - found:
            lines = bare.split("\n")
            if self._learn({lines[place] for place in unknown}):
                unknown = set(failing_lines(self._fine, bare))
        found |= unknown
        if len(cells) >= _SAMPLE:
            self._sample = [cell for place, cell in enumerate(cells) if cell and place not in found]
        return found

    def form(self) -> str | None:
        """See ``screen.Screen``: the usual ways to write numbers, the country code and the number of digits kept."""
        # Numbers that begin alike and have digits at the same places are written in the same way; most of a column are.
        kinds = Counter((number[: 1 + _LONGEST_CODE], number.translate(_ANY_DIGIT)) for number in self._sample)
        ways: Counter[str | None] = Counter()
        for (start, number), count in kinds.items():
            ways[self._way(start + number[len(start) :])] += count
        usual = [(way, count) for way, count in ways.most_common(_MOST_WAYS) if way is not None]
        if sum(count for _, count in usual) < len(self._sample) * _USUAL:
            return None
        return f"(?:{'|'.join([*(way for way, _ in usual), ''])})"

    def _way(self, number: str) -> str | None:
        """Return an expression for numbers that are written as a number that is fine, and are all fine too."""
        parts = re.split("([0-9]+)", number)
        if parts[0] != "+":
            date = rf"(?! *+{DATE} *+(?![0-9]))" if len(parts) == _PARTS_OF_DATE else ""
            return "(?![ (]*+00)" + date + _digits_alike(parts)
        code = next((parts[1][:size] for size in range(1, _LONGEST_CODE + 1) if self._counts(number, size)), None)
        if code is None:
            return None
        return rf"\+{code}" + _digits_alike(["", parts[1][len(code) :], *parts[2:]])

    def _counts(self, number: str, size: int) -> bool:
        """Return whether ``number`` begins with a country code of ``size`` digits and has a length of its country."""
        code = number[1 : 1 + size]
        bare = number.translate(_SEPARATORS)
        return code.isdigit() and any(re.fullmatch(form, bare) for form in self._countries.get(code, ()))

    def _learn(self, numbers: Iterable[str]) -> bool:
        """Take up the countries of ``numbers``; return whether there are new ones."""
        starts = {
            number[1 : 1 + size] for number in numbers if number[:1] == "+" for size in range(1, _LONGEST_CODE + 1)
        }
        new = {code: forms for code in starts - self._countries.keys() if (forms := self._forms(code))}
        if new:
            self._countries |= new
            self._fine = _lines_of([form for forms in self._countries.values() for form in forms] + [_NATIONAL])
        return bool(new)

    def _forms(self, code: str) -> list[str]:
        """Return expressions for the numbers behind ``code``, without separators; none for what is no code."""
        known = self._lengths(code)
        sizes = [size for size in range(_SHORTEST_INTERNATIONAL - len(code), _LONGEST + 1) if size in known]
        firsts = [size for size in sizes if size - 1 not in sizes]
        lasts = [size for size in sizes if size + 1 not in sizes]
        return [rf"\+{code}[0-9]{{{first},{last}}}+" for first, last in zip(firsts, lasts, strict=True)]


class DateScreen:
    """For dates of a known order with two digits, two digits and four, and for those of ISO 8601 in any order.

    Args:
        order: Which number is which; None when it is not known.
        other: Looks at all others.
        hear: Hears cells that show everything about the order that those do which ``other`` is not asked about.
    """

    __slots__ = ("_forms", "_hear", "_heard", "_other", "_tells", "_ways")

    def __init__(self, order: DateOrder | None, other: Screen, hear: Hear | None) -> None:
        self._ways = {_ISO: f"{_YEAR}-{_MONTH_DAY.format('-')}"}
        if order in (DateOrder.DMY, DateOrder.MDY):
            form = _DAY_MONTH if order is DateOrder.DMY else _MONTH_DAY
            for sign in map(re.escape, _SIGNS):
                self._ways[sign[-1]] = form.format(sign) + sign + _YEAR
        self._forms = {sign: _lines_of([way]) for sign, way in self._ways.items()}
        self._tells = slice(3, 5) if order is DateOrder.MDY else slice(0, 2)
        self._other = other
        self._hear = hear
        self._heard: set[tuple[str, bool]] = set()

    def doubtful(self, cells: Sequence[str]) -> Iterable[int]:
        """See ``screen.Screen``."""
        text = "\n".join(cells) + "\n"
        first = next(filter(None, cells), "")
        form = _ISO if first[4:5] == "-" else first[2:3]
        pattern = self._forms.get(form)
        if pattern is None or text.count("\n") != len(cells):
            return self._other.doubtful(cells)
        others = list(failing_lines(pattern, text))
        if self._hear is not None and not self._has_shown(form):
            left = set(others)
            self._tell([cell for place, cell in enumerate(cells) if cell and place not in left], form, self._hear)
        if not others:
            return ()
        return [others[place] for place in self._other.doubtful([cells[place] for place in others])]

    def form(self) -> str | None:
        """See ``screen.Screen``: dates in forms that have nothing more to show."""
        ways = [way for sign, way in self._ways.items() if self._hear is None or self._has_shown(sign)]
        return f"(?:{'|'.join([*ways, ''])})" if ways else None

    def _has_shown(self, form: str) -> bool:
        """Return whether dates of a form were heard for everything that they can show."""
        return {(form, True), (form, form == _ISO)} <= self._heard

    def _tell(self, dates: Iterable[str], form: str, hear: Hear) -> None:
        """Let one date be heard for each thing that dates of a form can show: their order, or that it is not clear."""
        for date in dates:
            kind = form, date[self._tells] > _MONTHS
            if kind not in self._heard and date[:2] != date[3:5]:  # 05/05/2005 says nothing
                self._heard.add(kind)
                hear((date,))


def _digits_alike(parts: Sequence[str]) -> str:
    """Return an expression for a text with the same number of digits at the same places.

    Args:
        parts: The text, cut so that every second part is digits.
    """
    others = [f"[0-9]{{{len(part)}}}+" if place % 2 and part else re.escape(part) for place, part in enumerate(parts)]
    return "".join(others)


def _lines_of(patterns: Sequence[str]) -> re.Pattern[str]:
    """Return what takes any number of lines, each empty or of one of ``patterns``."""
    return re.compile("(?:" + "".join([rf"{pattern}\n|" for pattern in patterns]) + r"\n)*+")


def failing_lines(pattern: re.Pattern[str], text: str) -> Iterator[int]:
    """Yield which lines of ``text``, counted from 0, ``pattern`` (which takes any number of lines) does not take."""
    at = number = 0
    while at < len(text):
        match = pattern.match(text, at)
        end = match.end() if match is not None else at
        number += text.count("\n", at, end)
        if end == len(text):
            return
        yield number
        number += 1
        at = text.index("\n", end) + 1
