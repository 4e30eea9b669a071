"""What HubSpot's answer to a submission means for the pane. No widgets."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hubdesk.engine.forms.model import SentState
from hubdesk.engine.forms.refusals import problem
from hubdesk.gui.forms.recent_model import RecentLine
from hubdesk.gui.forms.words import Card
from hubdesk.gui.language.say import say
from hubdesk.gui.widgets.banner import BannerText
from hubdesk.gui.wording import day_and_time, sentence_case

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from hubdesk.engine.forms.model import FormDefinition, Sent
    from hubdesk.gui.theme.tokens import Token
    from hubdesk.storage.submission_log import LoggedSubmission

_STATES: dict[SentState, tuple[str, str, Token]] = {
    SentState.SENT: ("Submitted", "ok", "success"),
    SentState.REFUSED: ("Refused", "refused", "danger"),
    SentState.NEEDS_REVIEW: ("Needs review", "review", "warning"),
}


_UNKNOWN = "The answer was lost. It may have been submitted."

_LOOK = (
    "Look for the contact in HubSpot: a submission stands in its timeline. If it is not there after some minutes, "
    "go back to the form and submit it again."
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is shown after an answer.

    Attributes:
        card: Stands in place of the form; None after a refusal.
        fields: What HubSpot said about places that the pane shows, by their key.
        banner: What it said about others.
    """

    card: Card | None = None
    fields: dict[str, str] = field(default_factory=dict)
    banner: BannerText | None = None


def outcome_of(form: FormDefinition, sent: Sent, places: Collection[str]) -> Outcome:
    """Return what an answer means.

    Args:
        form: The form that was submitted.
        sent: The answer.
        places: Keys of what the pane can say something at: fields, consents, context.
    """
    if sent.state is SentState.SENT:
        return Outcome(card=_taken(form, sent))
    if sent.state is SentState.NEEDS_REVIEW:
        return Outcome(card=_unknown())
    fields = {one.field: one.sentence for one in sent.problems if one.field in places}
    others = [one.sentence for one in sent.problems if one.field not in places]
    title = say("HubSpot refused the submission. Nothing was submitted.")
    if others or not fields:
        return Outcome(fields=fields, banner=BannerText("error", title, " ".join(others)))
    return Outcome(fields=fields, banner=BannerText("error", title, say("What it says stands at the fields.")))


def _taken(form: FormDefinition, sent: Sent) -> Card:
    facts = []
    if sent.inline_message:
        facts.append((say("HubSpot’s message to the visitor"), sent.inline_message))
    if sent.redirect_uri:
        facts.append((say("The visitor would be led to"), sent.redirect_uri))
    text = say("The contact is created or updated, and what the form starts in HubSpot is started.")
    return Card(
        "ok", "success", say("{0} was submitted.", form.name), text, tuple(facts), say("Submit another"), renew=True
    )


def _unknown() -> Card:
    facts = (
        (
            say("What you can do"),
            say(_LOOK),
        ),
    )
    text = say("It may have been submitted. HubDesk does not send it again by itself.")
    return Card(
        "review", "warning", say("HubSpot’s answer was lost."), text, facts, say("Back to the form"), renew=False
    )


def recent_line(entry: LoggedSubmission, now: datetime) -> RecentLine:
    """Return a submission of the log as it is listed."""
    state = SentState(entry.state)
    word, icon, tone = _STATES[state]
    when = sentence_case(day_and_time(datetime.fromtimestamp(entry.at, tz=UTC), now))
    reason = _UNKNOWN if state is SentState.NEEDS_REVIEW else " ".join(_reasons(entry))
    return RecentLine(when, entry.form_name, say(word), icon, tone, reason, entry.form_id)


def _reasons(entry: LoggedSubmission) -> Iterator[str]:
    """Yield why it was refused; the log has HubSpot's words and the places, and no values."""
    for code, place in entry.errors:
        sentence = problem(code).sentence
        yield f"{place}: {sentence}" if place else sentence
