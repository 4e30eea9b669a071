"""Forms for the tests of the Forms pane, and an engine in memory that submits them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hubdesk.core.events import Subject
from hubdesk.engine.forms.model import (
    CommunicationChoice,
    ConsentKind,
    ConsentTexts,
    Dependent,
    FieldGroup,
    FieldKind,
    FieldOption,
    FormDefinition,
    FormEntry,
    FormField,
    Sent,
    SentState,
)
from tests.support.fake_services import account

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.forms.model import Submission
    from hubdesk.engine.records import Account
    from hubdesk.storage.submission_log import LoggedSubmission

NOW = datetime(2026, 11, 28, 17, 0, tzinfo=UTC)
UPDATED = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def guid(number: int) -> str:
    """Return the id of a sample form."""
    return f"b41c7e{number:02x}-1111-4222-8333-94445555{number:02x}3f"


def choices(*labels: str) -> tuple[FieldOption, ...]:
    """Return options whose values are their labels in lower case."""
    return tuple(FieldOption(label.lower(), label) for label in labels)


EMAIL = FormField("email", "E-mail", FieldKind.EMAIL, required=True)
NAMES = FieldGroup(
    (FormField("firstname", "First name", required=True), FormField("lastname", "Last name", required=True))
)
EXPLICIT = ConsentTexts(
    ConsentKind.EXPLICIT,
    communications=(CommunicationChoice(4401, "I would like to receive the monthly newsletter."),),
    communication_text="We would like to keep in touch.",
    process_text="We need to store your data to answer you.",
    process_label="I agree that Acme Travel stores and processes my data.",
    privacy_text="You can unsubscribe at any time.",
)

TRIP = FormDefinition(
    guid(1),
    "Trip request",
    updated_at=UPDATED,
    groups=(
        NAMES,
        FieldGroup((EMAIL, FormField("phone", "Phone number", FieldKind.PHONE))),
        FieldGroup(
            (
                FormField("interest", "Travel interest", FieldKind.DROPDOWN, options=choices("Safari", "City")),
                FormField("departure", "Departure", FieldKind.DATE, required=True),
            )
        ),
    ),
    consent=EXPLICIT,
)
EVERY = FormDefinition(
    guid(2),
    "Every kind of field",
    updated_at=UPDATED,
    groups=(
        FieldGroup((EMAIL,), text="Tell us about yourself.\nAll of it helps."),
        FieldGroup(
            (
                FormField("phone", "Phone", FieldKind.PHONE, placeholder="+34 …"),
                FormField("mobilephone", "Mobile", FieldKind.MOBILE_PHONE),
                FormField("travellers", "Travellers", FieldKind.NUMBER, help="Children count, too."),
            )
        ),
        FieldGroup((FormField("message", "Message", FieldKind.LINES, default="Hello"),)),
        FieldGroup(
            (
                FormField("country", "Country", FieldKind.DROPDOWN, options=choices("Spain", "Chad"), default="spain"),
                FormField("departure", "Departure", FieldKind.DATE),
            )
        ),
        FieldGroup(
            (
                FormField(
                    "level",
                    "Level",
                    FieldKind.RADIO,
                    options=choices("Gold", "Silver"),
                    dependents=(
                        Dependent("set_any", ("gold",), FormField("number", "Customer number", required=True)),
                    ),
                ),
                FormField("interests", "Interests", FieldKind.CHECKBOXES, options=choices("Safari", "City", "Sea")),
            )
        ),
        FieldGroup((FormField("insured", "I am insured", FieldKind.CHECKBOX),)),
        FieldGroup((FormField("passport", "Passport", FieldKind.FILE),)),
        FieldGroup((FormField("campaign", "Campaign", hidden=True, default="autumn"),)),
    ),
)
CAPTCHA = FormDefinition(guid(3), "Gewinnspiel 2025", recaptcha=True, updated_at=UPDATED, groups=(NAMES,))
CAPTURED = FormDefinition(guid(4), "Contact (website)", "captured", updated_at=UPDATED, groups=(FieldGroup((EMAIL,)),))
FORMS = (TRIP, EVERY, CAPTCHA, CAPTURED)


def entry(form: FormDefinition) -> FormEntry:
    """Return a form as the list has it."""
    return FormEntry(form.id, form.name, form.kind, form.updated_at, form.refusal)


class FakeForms:
    """The engine's side of forms, in memory.

    Attributes:
        forms: What the account has.
        hidden: Forms that are not in the list, such as archived ones; they can be opened.
        error: Raised by the next calls, while it is set.
        answer: What a submission comes to.
        submitted: What was submitted, as (id of the form, submission).
        entries: The log.
    """

    def __init__(self, forms: Sequence[FormDefinition] = FORMS, who: Account | None = None) -> None:
        self.current_account: Account | None = who or account()
        self.account_changed: Subject[Account | None] = Subject()
        self.removed: Subject[None] = Subject()
        self.forms = tuple(forms)
        self.hidden: tuple[FormDefinition, ...] = ()
        self.error: HubDeskError | None = None
        self.answer = Sent(SentState.SENT, inline_message="Thank you.")
        self.submitted: list[tuple[str, Submission]] = []
        self.entries: list[LoggedSubmission] = []
        self.opened: list[str] = []
        self.lists = 0

    def become(self, who: Account | None) -> None:
        """Make another account the current one."""
        self.current_account = who
        self.account_changed.publish(who)

    async def list(self) -> Sequence[FormEntry]:
        """Return the list."""
        self.lists += 1
        self._fail()
        return tuple(entry(form) for form in self.forms)

    async def open(self, form_id: str) -> FormDefinition:
        """Return a form."""
        self.opened.append(form_id)
        self._fail()
        return next(form for form in (*self.forms, *self.hidden) if form.id == form_id)

    async def submit(self, form: FormDefinition, submission: Submission) -> Sent:
        """Keep a submission and answer as the test wants."""
        self._fail()
        self.submitted.append((form.id, submission))
        return self.answer

    async def recent(self) -> Sequence[LoggedSubmission]:
        """Return the log."""
        return tuple(self.entries)

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error
