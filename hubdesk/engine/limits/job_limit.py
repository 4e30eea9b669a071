"""Which of HubSpot's limits a job works against: contacts the token's window, submissions that of forms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.engine.limits.forecast import BATCHES
from hubdesk.engine.limits.rehearsal import USUAL_LATENCY
from hubdesk.hubspot.rate.budget import FORMS
from hubdesk.hubspot.rate.concurrency import HIGHEST
from hubdesk.hubspot.rate.traffic import Family

if TYPE_CHECKING:
    from hubdesk.hubspot.rate.snapshot import RateSnapshot


@dataclass(frozen=True, slots=True)
class JobLimit:
    """A limit as jobs meet it.

    Attributes:
        family: Which calls it is about.
        endpoints: Of these calls, those of which the job consists.
        widest: Requests that may be on their way at once, at most.
        usual: Seconds that answers take when nothing was measured yet, a fair sample.
    """

    family: Family
    endpoints: tuple[str, ...]
    widest: int
    usual: tuple[float, ...]

    def of(self, snapshot: RateSnapshot) -> RateSnapshot:
        """Return the rate limit as the job meets it."""
        return snapshot.of_family("forms") if self.family is Family.FORMS else snapshot


CONTACTS = JobLimit(Family.CRM, BATCHES, HIGHEST, USUAL_LATENCY)
"""Batches of contacts."""

SUBMISSIONS = JobLimit(Family.FORMS, ("forms.submit",), FORMS.highest, (0.2, 0.25, 0.3, 0.35, 0.5))
"""Submissions of a form, one by one."""
