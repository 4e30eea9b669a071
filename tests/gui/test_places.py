"""What the places of rows are called."""

from hubdesk.gui.places import PLACES, word_of
from hubdesk.storage.journal.records import RowState

BY_STATE = {place.state: place for place in PLACES}


def test_an_undo_speaks_of_taking_back_and_sends_nothing():
    left = BY_STATE[RowState.NOT_SENT]
    assert word_of(left, running=True, undo=True) == "Still to take back"
    assert word_of(left, undo=True) == "Not taken back"
    assert (word_of(left, running=True), word_of(left)) == ("Still to send", "Not sent")
