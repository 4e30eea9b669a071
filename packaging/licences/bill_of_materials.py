"""The software bill of materials, in the format CycloneDX 1.6: what is shipped, for scanners and for lawyers."""

from __future__ import annotations

import json
import os
import re
import time
import uuid
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parts import Part

_SPDX = re.compile(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*")
_NAMES = {
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
}


def bill_of_materials(parts: Sequence[Part], version: str) -> str:
    """Return the bill of a program with these parts as JSON; the same parts give the same text."""
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())
    components = [_component(part) for part in parts if part.name.lower() != "hubdesk"]
    number = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(["hubdesk", version, components], sort_keys=True))
    program = {"type": "application", "bom-ref": "hubdesk", "name": "HubDesk", "version": version}
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{number}",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(epoch)),
            "component": {**program, "licenses": [{"license": {"id": "MIT"}}]},
        },
        "components": components,
        "dependencies": [{"ref": "hubdesk", "dependsOn": [component["bom-ref"] for component in components]}],
    }
    return json.dumps(bill, indent=1, ensure_ascii=False) + "\n"


def _component(part: Part) -> dict[str, Any]:
    return {
        "type": "library",
        "bom-ref": part.purl,
        "name": part.name,
        "version": part.version,
        "purl": part.purl,
        "licenses": [_licence(_NAMES.get(part.licence, part.licence))],
    }


def _licence(words: str) -> dict[str, Any]:
    """Return an expression where it is one, and a name otherwise."""
    if _SPDX.fullmatch(words) and (
        " " in words or words in {"MIT", "PSF-2.0", "BSD-3-Clause", "Apache-2.0", "MPL-2.0"}
    ):
        return {"expression": words}
    return {"license": {"name": words}}
