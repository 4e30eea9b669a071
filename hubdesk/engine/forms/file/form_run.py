"""What is submitted with every row of a file: the form as it was read, consent and page. Frozen into the job."""

from __future__ import annotations

import msgspec

from hubdesk.engine.forms.model import ConsentAnswer, Context, FormDefinition

MOST_ROWS = 1_000
"""Rows that are submitted in one run unless the user says more: HubSpot asks not to use forms for bulk."""


class FormRun(msgspec.Struct, frozen=True):
    """A form and the answers that are the same for all rows.

    Attributes:
        form_id: GUID of the form.
        said: What the user said about consent, in the words of the command line, until the form was read.
        consent: What all of these people agreed to.
        context: Where all of these submissions come from.
        most: Rows that may be submitted in this run.
        form: The form; None until it was read.
    """

    form_id: str
    said: tuple[str, ...] = ()
    consent: ConsentAnswer = ConsentAnswer()
    context: Context = Context()
    most: int = MOST_ROWS
    form: FormDefinition | None = None

    @property
    def name(self) -> str:
        """Name of the form for people; empty until it was read."""
        return self.form.name if self.form is not None else ""

    @property
    def definition(self) -> FormDefinition:
        """The form.

        Raises:
            RuntimeError: It was not read yet.
        """
        if self.form is None:
            message = "the form was not read yet"
            raise RuntimeError(message)
        return self.form

    def encoded(self) -> bytes:
        """Return it as journal and worker keep it."""
        return msgspec.json.encode(self)

    @classmethod
    def decode(cls, content: bytes) -> FormRun:
        """Return what :meth:`encoded` gave."""
        return msgspec.json.decode(content, type=cls)
