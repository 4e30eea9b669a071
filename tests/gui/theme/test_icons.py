from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

import hubdesk.gui
from hubdesk.core.resources import resource

KEYS = sorted(path.stem for path in resource("icons").glob("*.svg"))


def test_the_whole_family_is_there():
    assert len(KEYS) == 74


@pytest.mark.parametrize("key", KEYS)
def test_each_icon_draws_something_in_the_colour_asked_for(theme, key):
    image = theme.icons.pixmap(key, "danger", 20, 2.0).toImage()
    assert (image.width(), image.height()) == (40, 40)
    opaque = [image.pixelColor(x, y) for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() > 250]
    assert len(opaque) > 10
    wanted = theme.color("danger")
    assert all(abs(pixel.red() - wanted.red()) < 12 for pixel in opaque)


def test_pictures_are_kept_by_size_colour_and_ratio(theme):
    first = theme.icons.pixmap("check", "text", 16, 1.0)
    assert theme.icons.pixmap("check", "text", 16, 1.0).cacheKey() == first.cacheKey()
    assert theme.icons.pixmap("check", "muted", 16, 1.0).cacheKey() != first.cacheKey()
    assert theme.icons.pixmap("check", "text", 16, 1.25).width() == 20


def test_an_unknown_key_is_an_error(theme):
    with pytest.raises(FileNotFoundError):
        theme.icons.pixmap("no-such-icon", "text", 16, 1.0)


def test_icons_are_drawn_on_device_pixels(theme):
    image = QImage(25, 25, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(1.25)
    image.fill(0)
    painter = QPainter(image)
    theme.icons.draw(painter, "check", "text", QRectF(0.3, 0.3, 19, 19), 16)
    painter.end()
    assert any(image.pixelColor(x, y).alpha() for x in range(25) for y in range(25))


def test_every_key_used_in_the_window_exists():
    """Looks at arguments called ``icon`` and at the calls that draw icons; a wrong key would fail when painted."""
    used: set[str] = set()
    for path in Path(hubdesk.gui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            used |= {
                str(keyword.value.value)
                for keyword in node.keywords
                if keyword.arg == "icon" and isinstance(keyword.value, ast.Constant)
            }
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("draw", "IconMark", "IconButton", "EmptyState") and len(node.args) > 1:
                candidate = node.args[1]
                if isinstance(candidate, ast.Constant) and isinstance(candidate.value, str):
                    used.add(candidate.value)
    used = {key for key in used if re.fullmatch(r"[a-z-]+", key)}
    assert used
    assert used - set(KEYS) == set()
