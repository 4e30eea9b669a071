"""Only the operating systems' stores are trusted, by exact class."""

from __future__ import annotations

import sys
import types

import keyring.backend
import pytest
from keyring.backends import SecretService, chainer, fail, kwallet, null

from hubdesk.storage import keyring_backend
from hubdesk.storage.keyring_backend import name_of, pick_backend


class PlaintextKeyring(keyring.backend.KeyringBackend):
    """As keyrings.alt has it: a file in base64."""

    priority = 0.5

    def get_password(self, service, username):
        return None

    def set_password(self, service, username, password):
        raise AssertionError


class Greedy(SecretService.Keyring):
    """A subclass of a trusted class may do as it likes."""

    priority = 100


def test_the_system_stores_are_trusted():
    assert name_of(SecretService.Keyring()) == "Secret Service"
    assert name_of(kwallet.DBusKeyring()) == "KWallet"


@pytest.mark.fault("F92")
@pytest.mark.parametrize(
    "make",
    [fail.Keyring, null.Keyring, chainer.ChainerBackend, PlaintextKeyring, Greedy, kwallet.DBusKeyringKWallet4, object],
)
def test_others_are_not(make):
    assert name_of(make()) == ""


def test_a_class_that_only_bears_the_name_is_not():
    impostor = type("Keyring", (PlaintextKeyring,), {"__module__": "keyring.backends.SecretService"})
    impostor.__qualname__ = "Keyring"
    assert name_of(impostor()) == ""


@pytest.fixture
def candidates(monkeypatch):
    def use(*kinds):
        monkeypatch.setattr(keyring_backend, "_candidates", lambda: iter(kinds))

    return use


class Ready(PlaintextKeyring):
    """A trusted store that works."""

    priority = 5


class Unfit(PlaintextKeyring):
    """A trusted store that says of itself that it does not work."""

    priority = 0


class Absent:
    """A trusted store that cannot be reached: its class property raises."""

    error: Exception = RuntimeError()

    class Property:
        def __get__(self, instance, owner):
            raise owner.error

    priority = Property()


@pytest.fixture
def _all_trusted(monkeypatch):
    names = {(__name__, kind.__name__): kind.__name__ for kind in (Ready, Unfit, Absent)}
    monkeypatch.setattr(keyring_backend, "_TRUSTED", names)
    monkeypatch.setitem(sys.modules, __name__, sys.modules.get(__name__) or types.SimpleNamespace(**globals()))


@pytest.mark.usefixtures("_all_trusted")
@pytest.mark.parametrize("error", [RuntimeError("no"), FileNotFoundError("bus"), KeyError("x")])
def test_a_store_that_is_not_there_is_passed_over(candidates, monkeypatch, error):
    monkeypatch.setattr(Absent, "error", error)
    candidates(Absent, Unfit, Ready)
    assert type(pick_backend()) is Ready
    candidates(Absent, Unfit)
    assert pick_backend() is None


def test_an_untrusted_candidate_is_never_picked(candidates):
    candidates(Greedy, PlaintextKeyring)
    assert pick_backend() is None


@pytest.mark.parametrize(
    ("platform", "module", "name"),
    [("win32", "keyring.backends.Windows", "WinVaultKeyring"), ("darwin", "keyring.backends.macOS", "Keyring")],
)
def test_the_store_of_the_other_systems(monkeypatch, platform, module, name):
    fake = types.ModuleType(module)
    kind = type(name, (), {"__module__": module, "priority": 5})
    setattr(fake, name, kind)
    monkeypatch.setitem(sys.modules, module, fake)
    monkeypatch.setattr(keyring.backends, module.rpartition(".")[2], fake, raising=False)
    monkeypatch.setattr(sys, "platform", platform)
    assert type(pick_backend()) is kind
