"""A program that shall outlive its terminal does."""

from __future__ import annotations

import signal

import pytest

from hubdesk.core.signals import requests_to_end


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="has no SIGHUP")
def test_a_hang_up_counts_unless_the_program_was_started_to_ignore_it():
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    try:
        assert requests_to_end() == [signal.SIGTERM, signal.SIGHUP]
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        assert requests_to_end() == [signal.SIGTERM]
    finally:
        signal.signal(signal.SIGHUP, before)
