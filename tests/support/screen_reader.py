"""Uses the window as somebody with a screen reader does: only by what is heard, from another process, through AT-SPI.

Run by the system's Python, which has pyatspi: ``/usr/bin/python3 screen_reader.py FILE``. It knows no class and no id
of the program; it hears names, roles and states, presses what can be pressed and types where text can be typed. The
last line that it prints is what it heard at each stage, as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # of the system's Python
from gi.repository import Atspi  # type: ignore[import-not-found]

_PATIENCE_S = 40.0
_PAUSE_S = 0.1
_ANSWER_MS = 20_000
"""How long one question may take: a pane is made when it is first opened."""

_BUTTONS = ("push button", "page tab", "radio button", "check box", "toggle button", "menu item", "list item")
_SPOKEN = ("label", "push button", "page tab", "check box", "radio button", "static", "table cell", "text", "list item")
_DEEPEST_LIST = 400
_LONGEST_WAY = 30


class Reader:
    """Hears and presses."""

    def __init__(self) -> None:
        Atspi.set_timeout(_ANSWER_MS, _ANSWER_MS)
        self._program = self._until(self._find_program, "the program")
        self.heard: dict[str, list[str]] = {}

    def press(self, name: str, *roles: str) -> None:
        """Press what is called so, or else begins so, once it is there and can be pressed."""

        def able() -> Any:
            fitting = [each for each in self._all() if self._matches(each, name, roles or _BUTTONS)]
            return min(fitting, key=lambda each: len(each.name), default=None)

        self._do(self._until(able, f"“{name}” that can be pressed"), "Press")

    def choose(self, name: str) -> None:
        """Go down the list that holds an entry until the entry has the focus, and press Return."""
        entry = self._until(lambda: self._entry(name), f"an entry “{name}”")
        subprocess.run(
            ("xdotool", "search", "--onlyvisible", "--name", "^HubDesk", "windowfocus", "--sync"), check=True
        )
        entry.parent.queryComponent().grabFocus()
        self._key("Home")
        for _ in range(_LONGEST_WAY):
            entry = self._entry(name)
            if entry is not None and entry.getState().contains(pyatspi.STATE_FOCUSED):
                break
            self._key("Down")
        self._key("Return")

    def type(self, name: str, text: str) -> None:
        """Type a text into the field of that name."""
        field = self._until(lambda: self._field(name), f"a field “{name}”")
        field.queryEditableText().setTextContents(text)

    def hear(self, *words: str) -> str:
        """Wait until one of the words is heard, and return what says it."""
        return str(self._until(lambda: self._told(words), " or ".join(words)))

    def note(self, stage: str) -> None:
        """Keep everything that can be heard now."""
        self.heard[stage] = [each.name for each in self._all() if each.name and each.getRoleName() in _SPOKEN]

    def is_there(self, name: str) -> bool:
        """Return whether something of that name can be pressed now."""
        return any(self._matches(each, name, _BUTTONS) for each in self._all())

    def _told(self, words: tuple[str, ...]) -> str | None:
        names = (each.name for each in self._all() if each.name)
        return next((name for name in names if any(word in name for word in words)), None)

    def _entry(self, name: str) -> Any:
        entries = (each for each in self._all() if each.getRoleName() == "list item")
        return next((each for each in entries if each.name.startswith(name)), None)

    @staticmethod
    def _key(name: str) -> None:
        subprocess.run(("xdotool", "key", name), check=True)
        threading.Event().wait(_PAUSE_S)

    def _field(self, name: str) -> Any:
        for each in self._all():
            if each.getRoleName() in ("text", "password text") and each.name.startswith(name):
                return each
        return None

    @staticmethod
    def _matches(each: Any, name: str, roles: tuple[str, ...]) -> bool:
        if each.getRoleName() not in roles or not each.name.startswith(name):
            return False
        return bool(each.getState().contains(pyatspi.STATE_ENABLED))

    def _all(self) -> list[Any]:
        found: list[Any] = []
        waiting = [self._program]
        while waiting:
            node = waiting.pop()
            try:
                count = min(node.childCount, _DEEPEST_LIST)
                children = [node.getChildAtIndex(index) for index in range(count)]
                shown = [each for each in children if each and each.getState().contains(pyatspi.STATE_SHOWING)]
            except Exception:  # noqa: BLE001  # what was there is gone: the window has moved on
                continue
            found += shown
            waiting += reversed(shown)
        return found

    @staticmethod
    def _do(node: Any, wanted: str) -> None:
        actions = node.queryAction()
        for index in range(actions.nActions):
            if actions.getName(index) == wanted:
                actions.doAction(index)
                return
        offered = [actions.getName(index) for index in range(actions.nActions)]
        message = f"“{node.name}” cannot be pressed, only {offered}"
        raise AssertionError(message)

    @staticmethod
    def _find_program() -> Any:
        return next((each for each in pyatspi.Registry.getDesktop(0) if each and each.name == "hubdesk"), None)

    def _until(self, found: Any, what: str) -> Any:
        end = time.monotonic() + _PATIENCE_S
        while time.monotonic() < end:
            try:
                value = found()
            except Exception:  # noqa: BLE001  # it was replaced while it was looked at
                value = None
            if value:
                return value
            threading.Event().wait(_PAUSE_S)
        lines = [f"{each.getRoleName()} “{each.name}”" for each in self._all() if each.name]
        raise AssertionError("waited in vain for " + what + "; heard:\n" + "\n".join(lines))


def use(reader: Reader, file: str) -> None:
    """Connect to the demo portal, import a file, review the scopes and submit a form."""
    reader.press("Start the demo")
    reader.hear("Account Demo portal")
    reader.note("connected")
    reader.press("Choose file…")
    reader.type("File name:", file)
    reader.press("Open", "push button")
    reader.hear("people.csv")
    reader.note("file")
    for button in ("Continue to Columns", "Continue to Check", "Continue to Preview", "Compare"):
        reader.press(button)
    reader.hear("Create 2 contacts in")
    reader.note("plan")
    reader.press("Create 2 contacts in Demo portal")
    reader.hear("Step 6 of 6")
    reader.hear("were read again and agree")
    reader.note("results")
    reader.press("Scopes", "page tab")
    reader.hear("Missing", "Needed", "needed")
    reader.note("scopes")
    reader.press("Forms", "page tab")
    reader.choose("Contact us")
    reader.type("First Name", "Begoña")
    reader.type("Last Name", "Ibáñez")
    reader.type("Email", "begona@sol.example")
    reader.type("Message", "¿Hay plazas libres?")
    reader.note("form")
    reader.press("Submit")
    reader.hear("Submitted", "Sent", "Thank")
    reader.note("submitted")


def main() -> int:
    """Use the window and tell what was heard."""
    reader = Reader()
    try:
        use(reader, sys.argv[1])
    finally:
        sys.stdout.write(json.dumps(reader.heard) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
