"""An engine for the panes' tests: no worker, no network, a file of any size made up row by row."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.core.errors import FileProblem, HubDeskError
from hubdesk.core.events import Subject
from hubdesk.engine.records import Account, UndecidedValue
from hubdesk.gui.importer.services import Afterwards, Target
from hubdesk.mapping.model import Catalogue, Option, Property
from hubdesk.mapping.remembered import Remembered
from hubdesk.tabular.model import Certainty
from tests.support.fake_file import CATALOGUE, SUGGESTED, FakeChecked, FakeSuggestion, make_head
from tests.support.fake_run import FakeJob

if TYPE_CHECKING:
    from hubdesk.engine.associations.counting import CompanyCounts
    from hubdesk.engine.associations.deciding import UndecidedName
    from hubdesk.engine.forms.file.form_run import FormRun
    from hubdesk.engine.limits.forecast import Forecast
    from hubdesk.engine.via_hubspot.ways import Choice
    from hubdesk.mapping.recipe import Recipe
    from hubdesk.tabular.model import FileHead

ACME = Account(12345678, "Acme Travel", "STANDARD", "eu1", "Europe/Berlin", "EUR", "app.hubspot.com", (), "lagoon", "")
DEMO = Account(40000001, "Demo portal", "DEMO", "eu1", "Europe/Berlin", "EUR", "127.0.0.1", (), "slate", "")


@dataclass
class FakeImports:
    """The services of the Import pane."""

    account: Account | None = ACME
    form: FormRun | None = None
    rows: int = 184_620
    findings: bool = True
    problem: HubDeskError | None = None
    check_problem: HubDeskError | None = None
    write_problem: HubDeskError | None = None
    compare_problem: HubDeskError | None = None
    hold_compare: asyncio.Event | None = None
    companies: CompanyCounts | None = None
    undecided: tuple[UndecidedName, ...] = ()
    hold_check: bool = False
    waits_for: str = ""
    results: Path | None = None
    expected: Forecast | None = None
    both_ways: Choice | None = None
    account_changed: Subject[Account | None] = field(default_factory=Subject)
    looks: list[tuple[Path, dict[str, Any]]] = field(default_factory=list)
    recipes: list[Any] = field(default_factory=list)
    memory: Remembered = field(default_factory=Remembered)
    known_recipe: Recipe | None = None
    defined: list[Any] = field(default_factory=list)
    define_problem: HubDeskError | None = None
    heads: list[FileHead] = field(default_factory=list)
    open_values: list[UndecidedValue] = field(default_factory=list)
    jobs: list[FakeJob] = field(default_factory=list)
    modes: list[str] = field(default_factory=list)
    asked: list[Any] = field(default_factory=list)
    pasted: list[str] = field(default_factory=list)
    checked: FakeChecked | None = None
    released: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def current_account(self) -> Account | None:
        return self.account

    def switch(self, account: Account | None) -> None:
        self.account = account
        self.account_changed.publish(account)

    async def look(self, path, *, encoding=None, delimiter=None, quote=None, header_line=None, sheet=None, fill=False):
        await asyncio.sleep(0)
        choices = {
            "encoding": encoding,
            "delimiter": delimiter,
            "quote": quote,
            "header_line": header_line,
            "sheet": sheet,
            "fill": fill or None,
        }
        self.looks.append((path, {name: value for name, value in choices.items() if value is not None}))
        if self.problem is not None:
            raise self.problem
        certainty = Certainty.CHOSEN if encoding else Certainty.LIKELY
        return make_head(
            path,
            codec=encoding or "cp1252",
            certainty=certainty,
            delimiter=delimiter or ";",
            header_line=header_line or 4,
        )

    async def paste(self, text):
        self.pasted.append(text)
        return Path("/tmp/pasted rows.tsv")

    async def save_workbook(self, result_file, target):
        raise AssertionError(f"nobody asked for {target} of {result_file}")

    async def sample_file(self):
        return Path("/usr/share/hubdesk/sample.csv")

    async def catalogue(self):
        await asyncio.sleep(0)
        return CATALOGUE

    async def suggest(self, head):
        return tuple(
            FakeSuggestion(column, index, *SUGGESTED.get(column, (None, "unsure", "No such property")))
            for index, column in enumerate(head.layout.headers)
        )

    async def remembered(self):
        return self.memory

    async def recipe_for(self, head):
        return self.known_recipe

    async def new_property(self, label, kind, options=()):
        await asyncio.sleep(0)
        if self.define_problem is not None:
            raise self.define_problem
        self.defined.append((label, kind, tuple(options)))
        made = Property("made_here", label, "string", "text")
        return "made_here", Catalogue((*CATALOGUE.properties, made))

    async def new_option(self, name, label):
        await asyncio.sleep(0)
        if self.define_problem is not None:
            raise self.define_problem
        self.defined.append((name, label))
        more = [
            msgspec.structs.replace(one, options=(*one.options, Option(label, label))) if one.name == name else one
            for one in CATALOGUE.properties
        ]
        return Catalogue(tuple(more))

    async def check(self, head, recipe, *, progress):
        self.recipes.append(recipe)
        progress(61_000)
        if self.hold_check:
            await self.released.wait()
        await asyncio.sleep(0)
        if self.check_problem is not None:
            raise self.check_problem
        self.heads.append(head)
        self.checked = FakeChecked(self.rows, findings=self.findings)
        self.checked.open_values = list(self.open_values)
        return self.checked

    async def forecast(self, checked, *, mode):
        await asyncio.sleep(0)
        return self.expected

    async def forecast_reading(self, checked):
        await asyncio.sleep(0)
        return self.expected

    async def choice(self, checked, *, mode, afterwards=Afterwards()):  # noqa: B008  # frozen
        await asyncio.sleep(0)
        return self.both_ways

    async def prepare_job(
        self,
        checked,
        *,
        mode,
        by_hubspot=None,
        afterwards=Afterwards(),  # noqa: B008  # frozen
        results_dir=None,
    ):
        await asyncio.sleep(0)
        if self.write_problem is not None:
            raise self.write_problem
        self.modes.append(mode)
        self.jobs.append(FakeJob(results=self.results, expected=self.expected))
        assert self.account is not None
        self.jobs[-1].target = Target(
            self.account, mode, self.form, Path("/data/leads.csv"), self.rows, bool(by_hubspot)
        )
        self.asked.append(by_hubspot)
        self.jobs[-1].compare_problem = self.compare_problem
        self.jobs[-1].hold_compare = self.hold_compare
        self.jobs[-1].found_companies, self.jobs[-1].undecided = self.companies, list(self.undecided)
        return self.jobs[-1]

    async def resume_job(self, job_id):
        await asyncio.sleep(0)
        self.jobs.append(FakeJob(job_id, results=self.results, expected=self.expected))
        assert self.account is not None
        self.jobs[-1].target = Target(self.account, "upsert", None, Path("/data/webinar.csv"), 2318)
        self.jobs[-1].waits_for = self.waits_for
        return self.jobs[-1]


NOT_TEXT = FileProblem("This is not text. It looks like a PDF.", code="file.not_text", hint="Choose a CSV file.")
