"""The HubSpot protocol over httpx: one file per endpoint family."""

import sys

# httpx loads a command line of its own where rich, click and pygments are installed, as they are for ours: 8 MB of the
# window's memory for what nobody calls. When it is not to be had, httpx does without.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # None is Python's word for "not to be had"
