"""Imports, kills, undos and other people's work in any order; ``tests.benchmarks.fuzz_jobs`` runs many more of them."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

from tests.support.job_machine import JobMachine

JobMachine.TestCase.settings = settings(
    max_examples=40, stateful_step_count=25, suppress_health_check=list(HealthCheck)
)
TestJobs = JobMachine.TestCase
