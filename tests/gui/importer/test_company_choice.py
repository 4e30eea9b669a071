"""Which of several companies is meant is chosen in a dialog: from the preview, before the run, when a job resumes."""

from __future__ import annotations

import httpx
import pytest
from PySide6.QtWidgets import QApplication, QWidget

from hubdesk.engine.associations.counting import CompanyCounts
from hubdesk.engine.associations.deciding import Candidate, UndecidedName, UndecidedNames
from hubdesk.gui.importer.company_choice import AT_ONCE, CompanyDialog, candidate_words
from hubdesk.gui.importer.decision_box import UNDECIDED
from hubdesk.gui.importer.steps import Step
from hubdesk.mapping.companies import CompanyBy, CompanyRule, SeveralCompanies
from tests.support.contacts_file import write_rows
from tests.support.waiting import until

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

NOON = 1_700_000_000.0


def name_of(number: int, *, fitting: int = 2) -> UndecidedName:
    candidates = tuple(
        Candidate(f"{number}{place}", f"Acme {place}", "acme.example", "Ulm, Germany", NOON) for place in (1, 2)
    )
    return UndecidedName(number, f"Acme no. {number}", 12, candidates, fitting)


def namesakes(portal, domain: str) -> dict[str, str]:
    """Make two companies of one domain and return their ids by name."""
    inputs = [{"properties": {"domain": domain, "name": name, "city": "Ulm"}} for name in ("Elder", "Younger")]
    headers = {"Authorization": f"Bearer {portal.token}"}
    url = f"{portal.url}/crm/objects/2026-09/companies/batch/create"
    made = httpx.post(url, json={"inputs": inputs}, headers=headers, trust_env=False).json()["results"]
    return {one["properties"]["name"]: one["id"] for one in made}


def dialog_over(window) -> CompanyDialog | None:
    found = QApplication.activeModalWidget()
    return found if isinstance(found, CompanyDialog) else None


@pytest.fixture
def asking(qtbot, theme):
    """Return a dialog about names."""

    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    return lambda found: CompanyDialog(theme, found, window)


async def test_nothing_is_chosen_in_advance_and_nothing_can_be_saved_before(asking):
    dialog = asking(UndecidedNames((name_of(1), name_of(2)), 2))
    assert [box.value() for box in dialog.boxes.values()] == [UNDECIDED, UNDECIDED]
    assert not dialog.save.isEnabled()
    dialog.accept()
    assert dialog.result() != CompanyDialog.DialogCode.Accepted
    box = dialog.boxes[2]
    box.set_value("22")
    box.activated.emit(box.currentIndex())
    assert dialog.save.isEnabled()
    dialog.accept()
    assert dialog.answered is not None
    assert (dialog.answered.chosen, dialog.answered.rest) == ({2: "22"}, SeveralCompanies.ASK)


async def test_all_others_can_be_decided_at_once(asking):
    dialog = asking(UndecidedNames((name_of(1),), AT_ONCE + 2))
    dialog.rest.set_value(SeveralCompanies.FIRST)
    dialog.rest.activated.emit(1)
    dialog.accept()
    assert dialog.answered is not None
    assert (dialog.answered.chosen, dialog.answered.rest) == ({}, SeveralCompanies.FIRST)


async def test_a_company_is_told_from_its_namesakes():
    words = candidate_words(Candidate("512", "Acme", "acme.example", "Ulm, Germany", NOON))
    assert words.startswith("Acme · acme.example · Ulm, Germany · since ")
    assert words.endswith("2023 · ID 512")
    assert candidate_words(Candidate("512")) == "ID 512"


async def test_what_waits_is_chosen_before_the_plan_is_written(rig_of):
    counts = CompanyCounts(8, 2, 0, 0, 2, (("Acme", ("11", "12")),))
    rig = rig_of(companies=counts, undecided=(name_of(1), name_of(2)))
    job = await rig.compare()
    assert rig.pane.preview.choose_companies.isVisibleTo(rig.pane.preview)
    rig.controller.go_on()
    await rig.until(lambda: dialog_over(rig.pane) is not None)
    dialog = dialog_over(rig.pane)
    assert dialog is not None
    dialog.reject()
    await rig.settle()
    assert rig.at(Step.PREVIEW)
    assert job.calls == ["compare", f"undecided {AT_ONCE}"], "who gives up writes nothing"
    rig.pane.preview.choose_companies.click()
    await rig.until(lambda: dialog_over(rig.pane) is not None)
    dialog = dialog_over(rig.pane)
    assert dialog is not None
    dialog.boxes[1].set_value("11")
    dialog.rest.set_value(SeveralCompanies.SKIP)
    dialog.rest.activated.emit(2)
    dialog.save.click()
    await rig.settle()
    assert job.calls[-1] == "decided {1: '11'} skip"
    assert rig.pane.preview.choose_companies.isHidden()
    rig.controller.go_on()
    await rig.settle()
    assert job.calls[-1] == "run"


async def test_a_job_that_stopped_for_it_asks_when_it_is_resumed(open_window, portal, tmp_path):
    """On the demo portal: two companies of one domain, an import that was not compared, the choice, the association."""
    domain = "namesakes.example"
    younger = namesakes(portal, domain)["Younger"]
    file = write_rows(tmp_path / "people.csv", ("Email", "Company domain"), [(f"n@{domain}", domain)])
    async with open_window() as whole:
        await whole.read(file)
        rule = CompanyRule("Company domain", CompanyBy.DOMAIN, several=SeveralCompanies.ASK)
        whole.pane.columns.extras.company.done.emit(rule)
        await whole.check()
        whole.importer.go_on()
        await until(lambda: whole.importer.way.now is Step.PREVIEW)
        whole.pane.preview.skip_wanted.emit()
        whole.importer.go_on()
        await until(lambda: whole.importer.run.ended)
        assert whole.importer.run.error.code == "companies.undecided"
        assert [one for one in portal.by_email() if one.endswith(domain)] == []
        whole.importer.resuming.here()
        await until(lambda: dialog_over(whole.window) is not None)
        dialog = dialog_over(whole.window)
        assert dialog is not None
        (box,) = dialog.boxes.values()
        assert [box.itemText(place).split(" · ")[0] for place in (1, 2)] == ["Elder", "Younger"]
        box.set_value(younger)
        box.activated.emit(2)
        dialog.save.click()
        await until(lambda: whole.importer.summary is not None and whole.importer.summary.state == "finished")
        assert (whole.importer.summary.created, whole.importer.summary.associated) == (1, 1)
        headers_of = ("Email", "Company domain")
        kept = whole.services.choices.recipe_for(portal.portal_id, headers_of, await whole.imports.catalogue())
        assert kept is not None
        assert kept.company is not None
        assert dict(kept.company.values) == {domain: younger}
