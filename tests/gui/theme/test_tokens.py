from __future__ import annotations

import re
from pathlib import Path

import pytest

import hubdesk.gui
from hubdesk.core.resources import resource
from hubdesk.gui.theme.contrast import contrast_ratio, contrast_rules
from hubdesk.gui.theme.tokens import TOKENS, Scheme, load_tokens

_HEX = re.compile(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b")


@pytest.mark.fault("F107")
@pytest.mark.parametrize("scheme", Scheme)
def test_every_pair_of_the_table_is_readable(scheme):
    tokens, rules = load_tokens(scheme), contrast_rules()
    assert len(rules) >= 20
    poor = [
        (rule.text_or_mark, back, round(ratio, 2))
        for rule in rules
        for back in rule.on
        if (ratio := contrast_ratio(tokens.colors[rule.text_or_mark], tokens.colors[back])) < rule.at_least
    ]
    assert poor == []


@pytest.mark.parametrize("scheme", Scheme)
def test_every_token_has_a_colour_and_no_other_key_is_there(scheme):
    colors = load_tokens(scheme).colors
    assert set(colors) == set(TOKENS)
    assert all(_HEX.fullmatch(color) for color in colors.values())


def test_a_missing_colour_is_refused(tmp_path, monkeypatch):
    whole = resource("themes", "light.json").read_text()
    (tmp_path / "light.json").write_text(whole.replace('"text": "#1D1B20",', ""))
    monkeypatch.setattr("hubdesk.gui.theme.tokens.resource", lambda *parts: tmp_path / parts[-1])
    with pytest.raises(ValueError, match=r"light: missing or unknown text$"):
        load_tokens(Scheme.LIGHT)


@pytest.mark.parametrize(("a", "b", "ratio"), [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48)])
def test_contrast_is_that_of_wcag(a, b, ratio):
    assert contrast_ratio(a, b) == pytest.approx(ratio, abs=0.01)
    assert contrast_ratio(b, a) == pytest.approx(ratio, abs=0.01)


def test_account_colours_carry_white_initials():
    base = load_tokens(Scheme.LIGHT).base
    assert len(base.accounts) == 8
    assert min(contrast_ratio("#FFFFFF", color) for color in base.accounts.values()) >= 4.5


def test_no_colour_is_written_anywhere_else():
    folder = Path(hubdesk.gui.__file__).parent
    found = {
        path.name: match.group()
        for path in folder.rglob("*.py")
        for match in [_HEX.search(path.read_text(encoding="utf-8"))]
        if match
    }
    assert found == {}
