"""Use cases: connect, prepare, run, resume, verify. No Qt, no httpx."""
