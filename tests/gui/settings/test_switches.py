"""Settings in the palette: found by their words in every language, switched at once, or shown in the pane."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from hubdesk.core.clock import SystemClock
from hubdesk.gui.actions import Actions
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.commands.model import CommandModel, commands_of
from hubdesk.gui.context import GuiContext
from hubdesk.gui.language.languages import SETTING
from hubdesk.gui.main_window import MainWindow
from hubdesk.gui.notifier import Notifier
from hubdesk.gui.pane import Pane
from hubdesk.gui.services import MemorySettings
from hubdesk.gui.settings.names import NAMES, SWITCHES, values_of
from hubdesk.gui.settings.switches import SettingCommands
from hubdesk.gui.settings.values import NOTIFY
from hubdesk.gui.shell import Shell
from hubdesk.gui.theme.theme import Appearance
from hubdesk.gui.window_parts import PaneDescriptor
from tests.gui.settings.conftest import SettingsRig
from tests.support.fake_services import FakeServices, account
from tests.support.gauge_samples import QUIET
from tests.support.languages import speaking

pytestmark = [pytest.mark.gui, pytest.mark.anyio]

LOOK, CONTRAST = "setting-appearance-", "setting-appearance-hc-"
LANGUAGE, MOTION = "setting-language-", "setting-motion-"
WORDS = {
    "en": {
        "dark": f"{LOOK}dark",
        "light": f"{LOOK}light",
        "contrast": CONTRAST,
        "language": LANGUAGE,
        "motion": MOTION,
    },
    "de": {"dunkel": f"{LOOK}dark", "hell": f"{LOOK}light", "kontrast": CONTRAST, "sprache": LANGUAGE},
    "es": {"oscuro": f"{LOOK}dark", "claro": f"{LOOK}light", "contraste": CONTRAST, "idioma": LANGUAGE},
    "fr": {"sombre": f"{LOOK}dark", "clair": f"{LOOK}light", "contraste": CONTRAST, "langue": LANGUAGE},
}


class Palette:
    """The lines of the palette without its widget."""

    def __init__(self, theme):
        self.settings = MemorySettings()
        self.told: list[str] = []
        self.shown: list[str] = []
        self.source = SettingCommands(theme, self.settings, switched=self.told.append, go_to=self.shown.append)
        actions = Actions()
        for key in ("text-larger", "text-smaller", "text-normal", "open-file", "limits", "quit"):
            actions.offer(key, lambda: None)
        self.model = CommandModel()
        self.model.set_commands([*commands_of(actions), *self.source.commands()], [])

    def keys(self, typed):
        self.model.filter(typed)
        found = (self.model.command(row) for row in range(self.model.rowCount()))
        return [command.key for command in found if command is not None]


@pytest.mark.parametrize("language", sorted(WORDS))
def test_looks_are_found_by_their_words_in_the_language_of_the_window(theme, qapp, tmp_path, language):
    with speaking(qapp, language, tmp_path):
        palette = Palette(theme)
        found = {typed: palette.keys(typed)[0] for typed in WORDS[language]}
        assert all(found[typed].startswith(wanted) for typed, wanted in WORDS[language].items()), found
        assert palette.keys("zoom")[0] == "text-larger"
        assert any(key == "setting-text-size-2.0" for key in palette.keys("zoom"))


def test_every_setting_is_found_by_its_name_and_its_other_words(theme):
    palette = Palette(theme)
    for key, (name, also) in NAMES.items():
        if key in ("diagnostics", "about"):
            continue
        wanted = f"setting-{key}"
        assert any(found.startswith(wanted) for found in palette.keys(name)), name
        for word in also.split():
            assert any(found.startswith(wanted) for found in palette.keys(word)), word


@pytest.mark.parametrize(
    ("typed", "value"), [("german", "de"), ("allemand", "de"), ("français", "fr"), ("inglés", "en")]
)
def test_a_language_is_found_by_what_others_call_it(theme, typed, value):
    assert Palette(theme).keys(typed)[0] == f"setting-language-{value}"


def test_what_is_in_force_is_marked_and_what_is_chosen_is_in_force(theme):
    palette = Palette(theme)

    def marked():
        return {each.key for each in palette.source.commands() if each.keys}

    assert {"setting-appearance-light", "setting-motion-system", "setting-notify-True"} <= marked()
    for command in palette.source.commands():
        if command.key in ("setting-appearance-dark", "setting-text-size-1.5", "setting-language-de"):
            command.run()
        if command.key in ("setting-notify-False", "setting-motion-reduced"):
            command.run()
    assert (theme.appearance, theme.text_scale, theme.reduced_motion) == (Appearance.DARK, 1.5, True)
    assert (palette.settings.get(SETTING), palette.settings.get(NOTIFY)) == ("de", False)
    assert {"setting-appearance-dark", "setting-text-size-1.5", "setting-language-de"} <= marked()
    assert [told for told in palette.told if told] == ["Language: Deutsch. From the next start.", "Notification: off"]


def test_each_switch_has_a_value_for_all_that_the_pane_offers(theme, rig):
    for key in SWITCHES:
        control = rig.pane.row(key).control
        if hasattr(control, "combo"):
            offered = [control.combo.itemData(index) for index in range(control.combo.count())]
            assert offered == [value for _, value in values_of(key)]


async def test_the_palette_of_the_window_switches_and_leads_to_the_row(theme, sink, qtbot):
    rigs: list[SettingsRig] = []
    preferences = MemorySettings()

    def make() -> Pane:
        made = SettingsRig(theme, sink)
        made.controller._preferences = preferences
        rigs.append(made)
        return made.pane

    window, actions, notifier = MainWindow().furnish(theme, Actions()), Actions(), Notifier()
    window.actions_table = actions
    scope = TaskScope("test", sink)
    window.add_pane(PaneDescriptor("import", "Import", "import", lambda: Pane(theme, "Import"), 1))
    window.add_pane(PaneDescriptor("settings", "Settings", "settings", make, 2))
    services = FakeServices([account()], QUIET)
    shell = Shell(window, GuiContext(theme, notifier, scope, actions, preferences, services), services, SystemClock())
    window.resize(1024, 680)
    window.show()
    window.show_pane("import")
    toasts: list[str] = []
    notifier.toasted.connect(lambda toast: toasts.append(toast.text))

    def choose(typed):
        shell.palette.toggle()
        shell.palette.edit.setText(typed)
        shell.palette._run(0)

    choose("proxy")
    assert window.current_key == "settings"
    pane = rigs[0].pane
    focused = QApplication.focusWidget()
    assert focused is None or pane.isAncestorOf(focused)
    choose("notification: off")
    assert toasts == ["Notification: off"]
    assert pane.row("notify").reset_button.isVisibleTo(pane), "the pane shows it at once"
    choose("remove everything")
    qtbot.waitUntil(lambda: not pane.row("remove").visibleRegion().isEmpty())
    shell.close()
    scope.cancel_all()
    window.allow_close()
    window.close()
