"""Tests of the panes' sides of the engine."""
