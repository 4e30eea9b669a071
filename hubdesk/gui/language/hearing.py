"""Recognises what the engine says and tells it in the language of the window.

The engine speaks English only. Its sentences go into result files, journals and logs too, where no language may
matter, and the window shows some that a job of last year has kept. So they are recognised where they are shown, by the
templates that stand in the source: ``{kept} calls are left`` knows "1,200 calls are left". What nobody recognises stays
English.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from functools import cached_property
from operator import ne
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_PLACE = re.compile(r"\{(\w+?)(\d*)\}")
_END = re.compile(r"(?<=[.!?…])\s+(?=[\w“\"'(])")
_ROW = re.compile(r"(.+) (and|or) (.+)", re.DOTALL)
_FIGURE = re.compile(r"\d{1,3}(,\d{3})+")
_QUOTED = re.compile(r"“([^“”]*)”")
_QUOTES = re.compile(r"“[^“”]*”(, “[^“”]*”)*")
_THING = r"(?:“[^“”]*”|[\w.\-]+)"
_SIMPLE_ROW = re.compile(rf"{_THING}(?:(?:, | and | or ){_THING})* (?:and|or) {_THING}")
"""Names in a row, in quotation marks or such as those of scopes."""

_SHARE = re.compile(r"(\d+)\.(\d+)( %)")
_NUMBER = "figure"
"""The place that holds a number and nothing else."""

_MONTHS = tuple(calendar.month_abbr)[1:]
_MOMENT = re.compile(rf"(?:(\d{{1,2}}) )?({'|'.join(_MONTHS)})(?:, (\d\d:\d\d))?")
_CLOCK = re.compile(rf"(\d\d:\d\d) on (\d{{1,2}}) ({'|'.join(_MONTHS)})( \([^()]+\))?")
"""A moment of another day, perhaps with the zone."""

_MOMENTS = frozenset(("at", "day", "ends", "goes_on", "hour", "pauses_at", "when", "worst"))
"""Places that hold a day, a month or a moment."""

_HEAD = 3
_LEAST = 4
"""Letters and signs that a template must have beside its places; one with fewer would recognise anything."""

_AHEAD = 4
"""So many sentences at most are one template."""

_LONGEST = 500
"""Letters of what is looked at in one piece: none of ours is longer, and what others wrote must not take long."""

_MOST = 4_000
"""Letters of a text that is no sentence of ours for certain."""

_KEPT = 4096

_THEIRS = frozenset(
    (
        *(
            "candidates",
            "category",
            "code",
            "column",
            "columns",
            "existing_list",
            "folder",
            "form",
            "form_id",
            "header",
        ),
        *(
            "headers",
            "host",
            "job_id",
            "label",
            "labels",
            "missing",
            "name",
            "named",
            "names",
            "order",
            "own",
            "parent",
        ),
        *(
            "path",
            "pid",
            "portal_id",
            "process_label",
            "program",
            "prop",
            "property",
            "raw",
            "scope",
            "scopes",
            "sheet",
        ),
        *("source", "spelled", "strange", "subscription", "taken", "target", "text", "token", "twice", "value", "word"),
    )
)
"""Places that hold words of the user or of HubSpot: they are never translated, even where they read like ours."""


@dataclass(frozen=True)
class _Template:
    """A sentence with places.

    Attributes:
        source: As it stands in the catalogues.
        names: Of its places, in their order.
        literals: The words before, between and behind the places.
        weight: Letters that are not filled in; the most certain of several has the most.
    """

    source: str
    names: tuple[str, ...]
    literals: tuple[str, ...]
    weight: int

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What it looks like when the places are filled; made when it is first needed, as few ever are."""
        return re.compile("".join(_looks(self.literals, self.names)), re.DOTALL)


class Hearing:
    """Tells sentences of the engine in another language.

    Args:
        templates: All that the engine can say, in English.
        translate: Returns a template in the other language, or nothing.
        figure: Returns a whole number as the language writes it.
        quoted: Returns words in the quotation marks of the language; English ones when left out.
        moment: Returns day, number of the month and time of day as the language writes them; as said when left out.
        point: What stands before decimals.
    """

    NAMELESS: ClassVar = frozenset(("a column", "the value"))
    """What stands for words of the user where there are none."""

    def __init__(
        self,
        templates: Iterable[str],
        translate: Callable[[str], str | None],
        figure: Callable[[int], str],
        quoted: Callable[[str], str] | None = None,
        moment: Callable[[int | None, int, str], str] | None = None,
        point: str = ".",
    ) -> None:
        self._point = point
        self._quoted = quoted
        self._moment = moment
        self._translate = translate
        self._figure = figure
        self._plain: dict[str, str] = {}
        self._tails: list[str] = []
        self._by_head: dict[str, list[_Template]] = {}
        self._told: dict[str, str] = {}
        for text in templates:
            if _PLACE.search(text):
                self._learn(text)
            else:
                self._plain[text.strip()] = text
                if not text[0].isalnum():
                    self._tails.append(text)

    def _learn(self, text: str) -> None:
        literals = _PLACE.split(text.strip())[::3]
        names = tuple(match.group(0)[1:-1] for match in _PLACE.finditer(text))
        self._keep(text, literals, names)
        if literals[-1] == "" and literals[-2].endswith(" ") and len(names) > 1:
            # What comes last may be missing, such as what HubSpot adds to a reason.
            self._keep(text, [*literals[:-2], literals[-2].rstrip()], names[:-1])

    def _keep(self, text: str, literals: list[str], names: tuple[str, ...]) -> None:
        weight = len("".join(literals).replace(" ", ""))
        if weight < _LEAST:
            return
        head = literals[0][:_HEAD] if len(literals[0]) >= _HEAD else ""
        self._by_head.setdefault(head, []).append(_Template(text, names, tuple(literals), weight))

    def told(self, text: str) -> str:
        """Return ``text`` in the other language, as far as it is something that the engine says."""
        known = self._told.get(text)
        if known is None and len(text) > _MOST:
            return text
        if known is None:
            if len(self._told) >= _KEPT:
                self._told.clear()
            known = self._told[text] = self._tell(text)
        return known

    def _tell(self, text: str) -> str:
        """Tell the longest beginning that is known, then what follows."""
        ends = [match.start() for match in _END.finditer(text)] + [len(text)]
        told: list[str] = []
        start = 0
        while start < len(text):
            later = [end for end in ends if end > start][:_AHEAD]
            for end in reversed(later):
                piece = self._recognised(text[start:end], torn=end == len(text) and start == 0 and len(later) == 1)
                if piece is not None:
                    break
            else:
                whole = self._recognised(text[start:], torn=True)
                piece, end = (whole, len(text)) if whole is not None else (text[start : later[0]], later[0])
            told.append(piece)
            blank = re.match(r"\s*", text[end:])
            told.append(blank.group(0) if blank else "")
            start = end + len(told[-1])
        return "".join(told)

    def _recognised(self, text: str, *, torn: bool) -> str | None:
        """Return a piece in the other language; None for one that is not known.

        Args:
            text: One sentence or more.
            torn: Whether what is filled in may be longer than the rest of a sentence.
        """
        if text in self._plain:
            told = self._translate(self._plain[text])
            return told.strip() if told else None
        if len(text) > _LONGEST:
            return None
        if _SHARE.fullmatch(text):
            return self._share(text)
        best: tuple[int, _Template, tuple[str, ...]] | None = None
        for template in (*self._by_head.get(text[:_HEAD], ()), *self._by_head.get("", ())):
            if (best is not None and template.weight <= best[0]) or not text.endswith(template.literals[-1]):
                continue
            match = template.pattern.fullmatch(text)
            if match and (torn or not any(map(_END.search, match.groups()))):
                best = (template.weight, template, match.groups())
        return self._with_tail(text) if best is None else self._filled(best[1], best[2])

    def _filled(self, template: _Template, parts: tuple[str, ...]) -> str | None:
        told = self._translate(template.source)
        if not told:
            return None
        filled = {name: self._part(name, part) for name, part in zip(template.names, parts, strict=True)}
        return _PLACE.sub(lambda place: filled.get(place.group(0)[1:-1], ""), told.strip()).strip()

    def _with_tail(self, text: str) -> str | None:
        """Return a piece that ends with words which the engine appends, such as what is in brackets."""
        tail = next((each for each in self._tails if text.endswith(each) and len(each) < len(text)), None)
        told = self._translate(tail) if tail is not None else None
        return self.told(text[: -len(tail)]) + told if tail is not None and told else None

    def _part(self, name: str, part: str) -> str:
        if _FIGURE.fullmatch(part):
            return self._figure(int(part.replace(",", "")))
        kind = name.rstrip("0123456789")
        if _SHARE.fullmatch(part):
            return self._share(part)
        if kind in _MOMENTS and (moment := self._day_told(part)):
            return moment
        if kind in _THEIRS:
            return self._theirs(part)
        words = part.strip()
        return part.replace(words, self._pieces(words) or self._list(words) or self._one(words)) if words else part

    def _share(self, part: str) -> str:
        """Return a share with a decimal as the language writes it."""
        whole, decimal, sign = _SHARE.fullmatch(part).groups()  # type: ignore[union-attr]  # the caller's condition
        return f"{self._figure(int(whole))}{self._point}{decimal}{sign}"

    def _day_told(self, part: str) -> str | None:
        """Return a day, a month or a moment as the language writes it; None for anything else."""
        moment, clock = _MOMENT.fullmatch(part), _CLOCK.fullmatch(part)
        if self._moment is None or not (moment or clock):
            return None
        if moment:
            day, month, time = moment.groups()
            return self._moment(int(day) if day else None, _MONTHS.index(month) + 1, time or "")
        time, day, month, zone = clock.groups()  # type: ignore[union-attr]  # one of the two fits
        joined = self._translate("{clock} on {day}") or "{clock} on {day}"
        return joined.format(clock=time, day=self._moment(int(day), _MONTHS.index(month) + 1, "")) + (zone or "")

    def _pieces(self, part: str) -> str | None:
        """Return clauses that stand behind each other, each of which is known; None for anything else."""
        pieces = part.split(", ")
        told = [self._one(piece) for piece in pieces]
        known = len(pieces) > 1 and all(map(ne, pieces, told))
        return ", ".join(told) if known else None

    def _theirs(self, part: str) -> str:
        """Return words of the user as they are, in the quotation marks of the language."""
        known = part[:1].lower() + part[1:]
        if known in self.NAMELESS:
            told = self.told(known)
            return told if known == part else told[:1].upper() + told[1:]
        if _QUOTES.fullmatch(part):
            return self._one(part)
        if _SIMPLE_ROW.fullmatch(part):
            return self._list(part) or part
        within = self._quoted is not None and len(part) > 1 and part[0] == "“" and part[-1] == "”"
        return self._quoted(part[1:-1]) if within and self._quoted is not None else part

    def _one(self, part: str) -> str:
        """Return a thing that is no row of several: words in quotation marks, or something that the engine says."""
        if self._quoted is None or not _QUOTES.fullmatch(part):
            return self.told(part)
        quoted = self._quoted
        return _QUOTED.sub(lambda words: quoted(words[1]), part)

    def _list(self, part: str) -> str | None:
        """Return several things that are named in a row; None for anything else."""
        row = _ROW.fullmatch(part)
        if row is None:
            return None
        first, word, last = row.groups()
        told, joined = self._one(last), self._translate(f"{{first}} {word} {{last}}")
        if not joined or (self.told(last) == last and not _SIMPLE_ROW.fullmatch(part)):
            return None
        each = [self._list(piece) or self._one(piece) for piece in first.split(", ")]
        return joined.format(first=", ".join(each), last=told)


def _looks(literals: tuple[str, ...], names: tuple[str, ...]) -> Iterator[str]:
    """Yield the pattern of a template, piece by piece."""
    for place, literal in enumerate(literals):
        if place:
            before = literals[place - 1][-1:]
            if names[place - 1] == _NUMBER:
                yield r"(\d[\d,]*)"
            elif before == "“":
                yield "([^“”]+?)"
            else:  # what follows a word without a blank may be missing
                yield "(.*?)" if before.isalnum() or before == "." else "(.+?)"
        yield re.escape(literal)


def read_templates(text: str) -> list[str]:
    r"""Return the templates of a file with one in each line, ``\n`` and ``\\`` written for what they mean."""
    return [re.sub(r"\\(.)", lambda kind: "\n" if kind[1] == "n" else kind[1], line) for line in text.splitlines()]
