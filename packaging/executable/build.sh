#!/bin/sh
# Makes the executable: dist/hubdesk/ with hubdesk in it, which needs neither Python nor this checkout. Arguments: the
# folder to make it in (dist). Set SOURCE_DATE_EPOCH for another time than the commit's.
set -eu
folder_above=../..
. "$(dirname -- "$0")/../set-up.sh"

# PyInstaller looks at libraries with objdump, and puts in those that Qt's plugins for X11 and Wayland need.
# shellcheck disable=SC2086  # a list on purpose
bring_in $window_packages binutils
make_venv requirements-dev.lock
exec "$venv/bin/python" packaging/executable/build.py "${1:-dist}"
