"""What must be readable on what, as it stands in ``resources/themes``: what a new colour is held against."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.core.resources import resource

if TYPE_CHECKING:
    from hubdesk.gui.theme.tokens import Token


@dataclass(frozen=True, slots=True)
class ContrastRule:
    """A token that has to be readable on others.

    Attributes:
        text_or_mark: The token in front.
        on: The tokens it may stand on.
        at_least: Lowest contrast ratio of WCAG 2.2 (4.5 text, 3 graphics).
    """

    text_or_mark: Token
    on: tuple[Token, ...]
    at_least: float


def contrast_rules() -> tuple[ContrastRule, ...]:
    """Read the rules that every scheme must keep.

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    raw = json.loads(resource("themes", "base.json").read_bytes())["contrast"]
    return tuple(ContrastRule(each["text_or_mark"], tuple(each["on"]), each["at_least"]) for each in raw)


def contrast_ratio(front: str, back: str) -> float:
    """Return the contrast of two colours (``#RRGGBB``) as WCAG 2.2 defines it, 1 to 21."""

    def luminance(color: str) -> float:
        channels = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
        r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    bright, dim = sorted((luminance(front), luminance(back)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)
