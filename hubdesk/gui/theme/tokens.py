"""Colours and sizes by meaning, as they stand in ``resources/themes``. Knows nothing of Qt."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, get_args

from hubdesk.core.resources import resource

Token = Literal[
    "window",
    "surface",
    "sunken",
    "raised",
    "hover",
    "selected",
    "border",
    "border-control",
    "border-button",
    "text",
    "muted",
    "faint",
    "disabled",
    "accent",
    "accent-hover",
    "accent-pressed",
    "on-accent",
    "accent-text",
    "accent-soft",
    "success",
    "success-soft",
    "warning",
    "warning-soft",
    "danger",
    "danger-soft",
    "note",
    "note-soft",
    "on-danger",
    "focus",
    "tooltip",
    "on-tooltip",
    "gauge-ours",
    "gauge-others",
    "gauge-near",
    "gauge-over",
    "gauge-track",
    "gauge-reserve",
    "old",
]
TextStyle = Literal["caption", "small", "body", "subtitle", "title", "figure", "welcome", "display"]
Motion = Literal["press", "popup", "step", "banner", "dial"]

TOKENS: tuple[Token, ...] = get_args(Token)


class Scheme(StrEnum):
    """One of the four sets of colours."""

    LIGHT = "light"
    DARK = "dark"
    HC_LIGHT = "hc-light"
    HC_DARK = "hc-dark"

    @property
    def is_high_contrast(self) -> bool:
        """Whether edges are drawn around everything that only differs by fill."""
        return self in (Scheme.HC_LIGHT, Scheme.HC_DARK)


@dataclass(frozen=True, slots=True)
class Base:
    """What does not depend on the scheme. Sizes are px at a base font of 13 px.

    Attributes:
        accounts: Account colours by key, the same in every scheme.
        space: The steps of spacing.
        radius: Corner radii by kind.
        type: Font sizes by name, as factors of the base font.
        size: Heights and widths of components; dials have several.
        motion_ms: Durations of movements.
    """

    accounts: dict[str, str]
    space: tuple[int, ...]
    radius: dict[str, int]
    type: dict[TextStyle, float]
    size: dict[str, int | list[int]]
    motion_ms: dict[Motion, int]


@dataclass(frozen=True, slots=True)
class Tokens:
    """One scheme's colours with what all schemes share."""

    scheme: Scheme
    colors: dict[Token, str]
    base: Base


def load_tokens(scheme: Scheme) -> Tokens:
    """Read a scheme from the resources.

    The standard library's reader, because this is part of the way to the first picture.

    Raises:
        FileNotFoundError: The installation is incomplete.
        ValueError: A colour is missing, or is none of the known.
        TypeError: The base has a key too few or too many.
    """
    colors: dict[Token, str] = json.loads(resource("themes", f"{scheme.value}.json").read_bytes())
    wrong = sorted(set(TOKENS) ^ set(colors))
    if wrong:
        message = f"{scheme.value}: missing or unknown {', '.join(wrong)}"
        raise ValueError(message)
    raw = json.loads(resource("themes", "base.json").read_bytes())
    del raw["contrast"]  # rules for the colours, not for the window; see ``contrast``
    return Tokens(scheme, colors, Base(**raw))
