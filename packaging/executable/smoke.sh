#!/bin/sh
# Tries the executable, copied to a folder of its own, with an empty environment: command line, window, a dropped file,
# an import through the window, its end. Arguments: the executable (dist/hubdesk/hubdesk).
set -eu
folder_above=../..
. "$(dirname -- "$0")/../set-up.sh"

bring_in xvfb openbox xdotool fonts-dejavu-core
make_venv requirements-dev.lock
HUBDESK_EXECUTABLE=$(readlink -f -- "${1:-dist/hubdesk/hubdesk}")
export HUBDESK_EXECUTABLE
say "== smoke test of $HUBDESK_EXECUTABLE"
"$venv/bin/python" -m pytest -q -p no:cacheprovider tests/packaging/smoke_executable.py
