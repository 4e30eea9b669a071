"""One portal whose faults are keyed by the domain of the addresses, and no waiting for the limit of forms."""

from __future__ import annotations

import pytest

from hubdesk.hubspot.rate import budget, governor
from tests.engine.forms.file.faults import rules
from tests.support.portal import running_portal
from tests.support.submissions import FormRig


@pytest.fixture(scope="package")
def portal():
    """The portal with all faults, quick and without limits of its own."""
    with running_portal(faults=rules(), unlimited=True, prefilled=0, latency_median_ms=4) as running:
        yield running
        assert running.errors() == ""


@pytest.fixture
def rig(tmp_path, portal, monkeypatch):
    """The engine on the shared portal, with a limit of forms that no test reaches, in a window that is soon over."""
    monkeypatch.setattr(governor, "FORMS", budget.Terms(limit=100_000, interval=0.2, highest=2, tells=False))
    return FormRig(tmp_path, portal)
