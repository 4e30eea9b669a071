"""The people and queues that contacts can belong to."""

from __future__ import annotations

from dataclasses import dataclass, field

_MADE = "2021-03-18T08:15:27.511Z"


@dataclass(frozen=True, slots=True)
class Owner:
    """One owner; ``id`` goes into hubspot_owner_id, ``user_id`` does not."""

    id: str
    first: str
    last: str
    email: str
    user_id: int
    kind: str = "PERSON"
    archived: bool = False
    teams: tuple[tuple[str, str], ...] = field(default=())

    def wire(self) -> dict[str, object]:
        """Return the owner as the owners endpoint answers it."""
        answer: dict[str, object] = {
            "id": self.id,
            "email": self.email,
            "type": self.kind,
            "firstName": self.first,
            "lastName": self.last,
            "userIdIncludingInactive": self.user_id,
            "createdAt": _MADE,
            "updatedAt": _MADE,
            "archived": self.archived,
        }
        if not self.archived:
            answer["userId"] = self.user_id
        if self.teams:
            answer["teams"] = [
                {"id": team, "name": name, "primary": position == 0} for position, (team, name) in enumerate(self.teams)
            ]
        return answer


_EMEA = ("4410", "Sales EMEA")

OWNERS = (
    Owner("61470001", "Anna", "Lindqvist", "anna.lindqvist@acme.example", 9_100_001, teams=(_EMEA,)),
    Owner("61470002", "Jürgen", "Groß", "juergen.gross@acme.example", 9_100_002, teams=(_EMEA,)),
    Owner("61470003", "María José", "Núñez", "mariajose.nunez@acme.example", 9_100_003),
    Owner("61470004", "Tomasz", "Wiśniewski", "tomasz.wisniewski@acme.example", 9_100_004),
    Owner("61470005", "Priya", "Raman", "priya.raman@acme.example", 9_100_005, teams=(("4411", "Marketing"),)),
    Owner("61470006", "John", "Smith", "john.smith@acme.example", 9_100_006),
    Owner("61470007", "John", "Smith", "john.smith2@acme.example", 9_100_007),
    Owner("61470008", "", "Inbound leads", "inbound@acme.example", 9_100_008, kind="QUEUE"),
    Owner("61470009", "Former", "Colleague", "former.colleague@acme.example", 9_100_009, archived=True),
)
