"""The tests of one portal stay out of each other's way: the contacts of a domain belong to the tests of one file."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path


def test_no_two_files_use_the_same_domain():
    users = defaultdict(set)
    for file in Path(__file__).parent.glob("test_*.py"):
        for domain in re.findall(r'"([a-z0-9-]+\.example)"', file.read_text(encoding="utf-8")):
            users[domain].add(file.name)
    assert len(users) > 30
    assert {domain: sorted(files) for domain, files in users.items() if len(files) > 1} == {}
