"""Tells which requests were caught in a standstill of the way, from what HubSpot counted for them and their neighbours.

A standstill lets those that left during it arrive together, in another order. Where calls are leaving the window
meanwhile, HubSpot counts fewer for them than were in the window when they left; where none is, the jumbled order shows:
it counts more for some of them and fewer for others. The last ones before a pause are too few to tell it by either.
Beside other programs counts tell nothing; then the time that the confirmation took decides.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.hubspot.rate.window import Departure

_NEIGHBOURS = 4
_FEW = 3
_PAUSE = 0.5
"""Seconds within which so many have to follow, otherwise a pause came."""

_SHORT_PAUSE = 0.3
_JUMBLED_END = 0.75
"""The same for a short pause, before which a single count that differs by so many calls is enough."""

_KNOWN = 4
"""Counts that have to be known, its own included, to tell anything by them."""

_MISSING = 0.8
_MISSING_SUSPECT = 0.4
"""Calls by which the mean of neighbours must fall short of what was in the window when they left: jitter alone brings
half a call."""

_JUMBLED = 0.75
_TIMES, _TIMES_LEAVING = 2.0, 3.0
_FAR = 4.0
"""Calls by which counts of neighbours must differ from those expected, on average; and how many times the usual
difference, while none or some are leaving the window. A single straggler does not count for more than ``_FAR``."""

_LEARN = 0.02
_LEARN_LITTLE = 0.002
"""How quickly the usual is learnt, and how quickly from what looks like a standstill: a way may jumble always."""

_STILL = 0.6


class Standstills:
    """Remembers how far requests usually overtake one another, and until when the last standstill took."""

    def __init__(self) -> None:
        self._usual = 0.5
        self._until = float("-inf")

    def caught(self, first: Departure, later: Iterable[Departure], most: float) -> bool:
        """Return whether a request probably left during a standstill, or nothing can tell.

        Args:
            first: The request; called for each in the order of departure.
            later: Those that left after it.
            most: Seconds by which it was late at most.
        """
        if first.at <= self._until:
            return True
        if first.missing is None:
            return first.suspect
        near = [one for one in islice(later, _NEIGHBOURS) if one.at < first.at + _PAUSE]
        if len(near) < _FEW:
            return True
        if self._jumbled_end(first, near):
            return True
        near.append(first)
        told = [one.missing for one in near if one.missing is not None]
        if len(told) < _KNOWN:
            return first.suspect
        leaving = [one.missing for one in near if one.telling and one.missing is not None]
        telling = len(leaving) >= _KNOWN
        if first.suspect and not telling:
            return True
        short = _MISSING_SUSPECT if first.suspect else _MISSING
        fewer = first.telling and telling and sum(leaving) >= short * len(leaving)
        jumble = sum(min(abs(one), _FAR) for one in told) / len(told)
        if fewer or jumble >= max(_JUMBLED, (_TIMES_LEAVING if telling else _TIMES) * self._usual):
            # What left during it may have overtaken one another, so that single counts say nothing.
            self._until = first.at + _STILL * most
            self._usual += _LEARN_LITTLE * (jumble - self._usual)
            return True
        self._usual += _LEARN * (jumble - self._usual)
        return False

    def _jumbled_end(self, first: Departure, near: list[Departure]) -> bool:
        """Return whether a request was among the last few before a short pause, and one of these out of order."""
        last = [one for one in near if one.at < first.at + _SHORT_PAUSE]
        if len(last) >= _FEW:
            return False
        least = max(_JUMBLED_END, _TIMES * self._usual)
        return any(one.missing is not None and abs(one.missing) >= least for one in (first, *last))
