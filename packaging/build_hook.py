"""Writes version and commit into what hatchling builds, for ``hubdesk.core.version`` to read."""

from __future__ import annotations

import json
import os
import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WriteBuild(BuildHookInterface):  # type: ignore[type-arg]
    """In a wheel the file is part of it. For an editable install it lies, unversioned, in the checkout.

    There it holds no commit: HubDesk reads the checkout's own, which goes on without being installed again.
    """

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before a wheel is put together."""
        root = Path(self.root)
        told = {"version": self.metadata.version}
        if os.environ.get("HUBDESK_RELEASES"):
            told["releases"] = os.environ["HUBDESK_RELEASES"]
        if version == "editable":
            told["version"] = told["version"].partition("+")[0]
            path = root / "hubdesk" / "_build.json"
        else:
            told["commit"] = runpy.run_path(str(root / "packaging" / "version.py"))["commit"](root)
            path = Path(self.directory) / "_build.json"
            build_data["force_include"][str(path)] = "hubdesk/_build.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(told) + "\n", "utf-8")
