"""HubSpot's clock as learnt from its answers, whatever the computer's clock says."""

import pytest

from hubdesk.hubspot.server_time import ServerClock, read_date
from tests.support.virtual_time import VirtualClock

NINE = b"Wed, 25 Nov 2026 09:00:00 GMT"


class Hand(VirtualClock):
    """The virtual clock, moved by hand."""

    passed = 0.0

    def monotonic(self):
        return self.passed


def test_a_date():
    assert read_date(NINE) == 1795597200.0


@pytest.mark.parametrize("value", [None, b"", b"soon", b"Wed, 99 Foo 2026 09:00:00 GMT", b"\xff" * 10, b"a b c d e f"])
def test_no_date(value):
    assert read_date(value) is None


def test_before_the_first_answer_it_is_the_computers_clock():
    assert ServerClock(Hand()).now() == 1795597200.0


@pytest.mark.fault("F48", "F65")
def test_a_computer_that_is_a_day_off_does_not_matter():
    clock = Hand()
    server = ServerClock(clock)
    clock.passed = 100.0
    tomorrow = b"Thu, 26 Nov 2026 09:00:00 GMT"
    assert server.observe(tomorrow, 99.5) == 1795597200.0 + 86_400
    clock.passed = 107.25
    assert server.now() == pytest.approx(1795597200.0 + 86_400 + 7.25)


def test_it_is_never_ahead_of_hubspot_and_comes_close():
    clock = Hand()
    server = ServerClock(clock)
    true_offset = 1795597200.0 + 0.63
    for number in range(200):
        departed = number * 0.37
        clock.passed = departed + 0.2
        moment = departed + 0.1 + true_offset
        whole = int(moment) - 1795597200
        server.observe(b"Wed, 25 Nov 2026 09:%02d:%02d GMT" % divmod(whole, 60), departed)
        assert server.now() <= clock.passed + true_offset + 1e-6
    assert server.now() >= clock.passed + true_offset - 0.25


@pytest.mark.fault("F48")
def test_a_server_that_sets_its_clock_back_is_followed():
    clock = Hand()
    server = ServerClock(clock)
    server.observe(b"Wed, 25 Nov 2026 10:00:00 GMT", 0.0)
    clock.passed = 5.0
    server.observe(NINE, 4.5)
    assert server.now() == 1795597200.0


@pytest.mark.fault("F48")
def test_an_answer_without_a_date_teaches_nothing():
    server = ServerClock(Hand())
    assert server.observe(None, 0.0) is None
    assert server.observe(b"nonsense", 0.0) is None
    assert server.now() == 1795597200.0
