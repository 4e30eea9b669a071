"""A form as its definition says, a submission as somebody filled it in, and what HubSpot made of it. Plain records.

They are msgspec structs, because a job keeps its form in its journal.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTACT = "0-1"
"""HubSpot's type of contacts."""


class FieldKind(StrEnum):
    """What a field is, in HubSpot's words (forms guide, ``fieldType``)."""

    EMAIL = "email"
    PHONE = "phone"
    MOBILE_PHONE = "mobile_phone"
    TEXT = "single_line_text"
    LINES = "multi_line_text"
    NUMBER = "number"
    CHECKBOX = "single_checkbox"
    CHECKBOXES = "multiple_checkboxes"
    DROPDOWN = "dropdown"
    RADIO = "radio"
    DATE = "datepicker"
    FILE = "file"
    PAYMENT = "payment_link_radio"
    OTHER = "other"

    @property
    def chooses(self) -> bool:
        """Whether its values are options."""
        return self in (FieldKind.CHECKBOXES, FieldKind.DROPDOWN, FieldKind.RADIO, FieldKind.PAYMENT)

    @property
    def submittable(self) -> bool:
        """Whether a value can be sent at all: files and payments need HubSpot's own form."""
        return self not in (FieldKind.FILE, FieldKind.PAYMENT)


class FieldOption(msgspec.Struct, frozen=True):
    """One choice: what HubSpot stores and what people see."""

    value: str
    label: str


class FieldLimits(msgspec.Struct, frozen=True):
    """What a field accepts.

    Attributes:
        lowest: Least number, or fewest digits of a phone number; None for no limit.
        highest: Greatest number, or most digits of a phone number; None for no limit.
        blocked_domains: Domains of e-mail addresses that are refused, lower case.
    """

    lowest: float | None = None
    highest: float | None = None
    blocked_domains: tuple[str, ...] = ()


class Dependent(msgspec.Struct, frozen=True):
    """A field that is shown for some values of another one.

    Attributes:
        operator: HubSpot's word such as ``set_any``, ``eq``, ``contains``, ``is_not_empty``, ``between``.
        values: What the other field's value is compared with.
        range_start: Lower end for ``between``, else empty.
        range_end: Upper end for ``between``, else empty.
        field: The field.
    """

    operator: str
    values: tuple[str, ...]
    field: FormField
    range_start: str = ""
    range_end: str = ""


class FormField(msgspec.Struct, frozen=True):
    """One field of a form.

    Attributes:
        name: Internal name of the property; before those of other objects than contacts stands the object's type, as in
            the names of HubSpot's own pages: ``0-2/phone`` is the company's.
        label: What people see.
        kind: What it is.
        object_type: ``0-1`` for contacts.
        required: Whether the form wants it filled in.
        hidden: Whether visitors see it.
        default: Value that it begins with; several options are joined with semicolons.
        options: Choices in the form's order.
        placeholder: What stands in it while it is empty.
        help: Sentence below it.
        limits: What it accepts.
        dependents: Fields that it shows.
    """

    name: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    object_type: str = CONTACT
    required: bool = False
    hidden: bool = False
    default: str = ""
    options: tuple[FieldOption, ...] = ()
    placeholder: str = ""
    help: str = ""
    limits: FieldLimits = FieldLimits()
    dependents: tuple[Dependent, ...] = ()

    @property
    def property_name(self) -> str:
        """The name of the property alone."""
        return self.name.rpartition("/")[2]


class FieldGroup(msgspec.Struct, frozen=True):
    """Fields that stand side by side.

    Attributes:
        fields: The fields.
        text: Words above them, plain text.
        kind: ``default_group``, ``progressive`` or ``queued``. Of the last two a website shows the fields that the
            visitor has not filled in before; somebody who submits by hand sees all.
    """

    fields: tuple[FormField, ...]
    text: str = ""
    kind: str = "default_group"


class ConsentKind(StrEnum):
    """What a form asks for under data protection law, in HubSpot's words."""

    NONE = "none"
    LEGITIMATE_INTEREST = "legitimate_interest"
    EXPLICIT = "explicit_consent_to_process"
    IMPLICIT = "implicit_consent_to_process"


class CommunicationChoice(msgspec.Struct, frozen=True):
    """A kind of mail that somebody can agree to.

    Attributes:
        subscription: HubSpot's id of the subscription type.
        label: The words beside the box.
        required: Whether the form cannot be submitted without it.
    """

    subscription: int
    label: str
    required: bool = False


class ConsentTexts(msgspec.Struct, frozen=True):
    """What a form says about consent, word for word as plain text.

    Attributes:
        kind: What it asks for.
        communications: Kinds of mail to agree to.
        communication_text: Words above them.
        process_text: Words about processing the data.
        process_label: Words beside the box for it; only explicit consent has one.
        process_required: Whether that box must be ticked.
        privacy_text: Words at the end.
        legal_basis: For legitimate interest ``CUSTOMER`` or ``LEAD``.
        subscriptions: For legitimate interest the ids of the subscription types.
    """

    kind: ConsentKind = ConsentKind.NONE
    communications: tuple[CommunicationChoice, ...] = ()
    communication_text: str = ""
    process_text: str = ""
    process_label: str = ""
    process_required: bool = True
    privacy_text: str = ""
    legal_basis: str = "LEAD"
    subscriptions: tuple[int, ...] = ()


class FormDefinition(msgspec.Struct, frozen=True):
    """A form.

    Attributes:
        id: Its GUID, lower case.
        name: Its name.
        kind: ``hubspot``, ``flow``, ``captured`` or ``blog_comment``.
        archived: Whether it was deleted.
        recaptcha: Whether it asks for a captcha, which no program can pass.
        updated_at: When it was changed last; None when HubSpot did not say.
        language: Language code, may be empty.
        groups: Its fields in order.
        consent: What it says about consent.
    """

    id: str
    name: str
    kind: str = "hubspot"
    archived: bool = False
    recaptcha: bool = False
    updated_at: datetime | None = None
    language: str = ""
    groups: tuple[FieldGroup, ...] = ()
    consent: ConsentTexts = ConsentTexts()

    @property
    def refusal(self) -> str:
        """Why HubSpot would refuse every submission, a sentence; empty when it would not."""
        if self.archived:
            return "This form is archived. Restore it in HubSpot first."
        if self.kind == "blog_comment":
            return "This form takes the comments of a blog. Only the blog's own pages can submit it."
        if self.kind not in ("hubspot", "flow"):
            return "This form was not made in HubSpot. Only the website that it was found on can submit it."
        if self.recaptcha:
            return "This form asks for a captcha, which no program can pass. Switch reCAPTCHA off in its options first."
        return ""

    def every_field(self) -> Iterator[FormField]:
        """Yield all fields in the form's order, each followed by those that depend on it."""
        todo = [field for group in reversed(self.groups) for field in reversed(group.fields)]
        while todo:
            field = todo.pop()
            yield field
            todo.extend(one.field for one in reversed(field.dependents))


class ConsentAnswer(msgspec.Struct, frozen=True):
    """What somebody agreed to.

    Attributes:
        process: Whether they agreed that their data is processed.
        subscriptions: Kinds of mail that they agreed to, by id.
    """

    process: bool = False
    subscriptions: frozenset[int] = frozenset()


class Context(msgspec.Struct, frozen=True):
    """Where a submission came from; what is empty is left out.

    Attributes:
        page_uri: Address of the page.
        page_name: Its name.
        hutk: Value of the visitor's ``hubspotutk`` cookie. Never invented: HubSpot merges people who share one.
        ip_address: The visitor's public address. Never invented either.
    """

    page_uri: str = ""
    page_name: str = ""
    hutk: str = ""
    ip_address: str = ""


class Submission(msgspec.Struct, frozen=True):
    """A form filled in.

    Attributes:
        values: Wire value of each field by name; several options joined with semicolons. Fields without one are not
            sent.
        consent: What was agreed to.
        context: Where it came from.
        submitted_at: When it was filled in, if not now, with a time zone; HubSpot takes up to one month back.
    """

    values: dict[str, str]
    consent: ConsentAnswer = ConsentAnswer()
    context: Context = Context()
    submitted_at: datetime | None = None


class FieldProblem(msgspec.Struct, frozen=True):
    """Something that is wrong with a submission.

    Attributes:
        field: Name of the field, ``consent``, ``context.page_uri`` and the like, ``submitted_at``; empty for the whole.
        code: HubSpot's error word, such as ``REQUIRED_FIELD``; HubDesk finds most of them before anything is sent.
        sentence: For people: what is wrong and what to do.
    """

    field: str
    code: str
    sentence: str


class SentState(StrEnum):
    """What became of a submission."""

    SENT = "sent"
    REFUSED = "refused"
    NEEDS_REVIEW = "needs_review"


class Sent(msgspec.Struct, frozen=True):
    """HubSpot's answer to a submission.

    Attributes:
        state: What became of it; ``needs_review`` when the answer was lost: it may have been taken, and it is never
            sent again by itself.
        inline_message: What HubSpot says to the visitor, plain text.
        redirect_uri: Where HubSpot leads the visitor.
        problems: Why it was refused.
        reason: Why the answer was lost, a sentence; empty otherwise.
    """

    state: SentState
    inline_message: str = ""
    redirect_uri: str = ""
    problems: tuple[FieldProblem, ...] = ()
    reason: str = ""


class FormEntry(msgspec.Struct, frozen=True):
    """A form in the list.

    Attributes:
        id: Its GUID.
        name: Its name.
        kind: See :class:`FormDefinition`.
        updated_at: When it was changed last.
        refusal: Why it cannot be submitted, a sentence; empty when it can.
    """

    id: str
    name: str
    kind: str
    updated_at: datetime | None = None
    refusal: str = ""
