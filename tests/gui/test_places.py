"""Where rows of an import, of a form and contacts of an undo can end."""

from __future__ import annotations

from hubdesk.gui import places
from hubdesk.storage.journal.records import RowState


def test_every_state_has_its_place():
    assert {place.state for place in places.PLACES} == set(RowState)


def test_rows_of_a_form_and_of_an_import_end_in_their_own_places():
    of_form = [place.word for place in places.PLACES if places.listed(place.state, form=True)]
    assert of_form == ["Submitted", "Rejected", "Needs review", "Not sent"]
    of_import = [place.word for place in places.PLACES if places.listed(place.state, form=False)]
    assert of_import == ["Created", "Updated", "Unchanged", "Rejected", "Duplicates", "Needs review", "Not sent"]


def test_contacts_of_an_undo_are_taken_back_or_kept():
    shown = [place for place in places.PLACES if places.listed(place.state, form=False, undo=True)]
    words = [places.word_of(place, undo=True) for place in shown]
    assert words == ["Taken back", "Kept as they are", "Cannot be undone", "Needs review", "Not sent"]
    assert places.word_of(shown[-1], running=True, undo=True) == "Still to send"
