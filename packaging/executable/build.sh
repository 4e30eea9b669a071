#!/bin/sh
# Makes the executable: dist/hubdesk/ with hubdesk in it, which needs neither Python nor this checkout. Arguments: the
# folder to make it in (dist). Set SOURCE_DATE_EPOCH for another time than the commit's.
set -eu
folder_above=../..
. "$(dirname -- "$0")/../set-up.sh"

mkdir -p "${1:-dist}"
made=$(CDPATH= cd -- "${1:-dist}" && pwd)

# PyInstaller looks at libraries with objdump, and puts in those that Qt's plugins for X11 and Wayland need.
# shellcheck disable=SC2086  # a list on purpose
bring_in $window_packages binutils
make_venv requirements-dev.lock
python=$(CDPATH= cd -- "$(dirname -- "$venv/bin/python")" && pwd)/python

SOURCE_DATE_EPOCH=$("$python" packaging/version.py epoch)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1
unset PYTHONPATH QT_PLUGIN_PATH || true

say "== HubDesk $("$python" packaging/version.py): the wheel"
rm -rf "$made/hubdesk" "$made/work"
mkdir -p "$made/work/notes"
"$python" -m pip --disable-pip-version-check --no-input wheel -q --no-deps --no-build-isolation -w "$made/work" . >&2
"$python" -m zipfile -e "$made"/work/hubdesk-*.whl "$made/work/app"

say "== the executable"
HUBDESK_APP=$made/work/app HUBDESK_MADE=$made/work/notes "$python" -m PyInstaller --noconfirm --clean --log-level WARN \
    --distpath "$made" --workpath "$made/work/pyinstaller" packaging/executable/hubdesk.spec >&2

# The same time on every file, so that the same sources give the same package.
find "$made/hubdesk" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
say "== $made/hubdesk: $(du -sm "$made/hubdesk" | cut -f1) MB"
