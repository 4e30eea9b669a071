#!/bin/sh
# Makes an AppImage of the executable, which is made first where it is missing: one file to download and run.
# Needs appimagetool, which no distribution has: give its path in APPIMAGETOOL. Without it the AppDir is made and checked.
# Arguments: the folder to make it in (dist).
set -eu
folder_above=../..
. "$(dirname -- "$0")/../set-up.sh"

bring_in desktop-file-utils appstream
mkdir -p "${1:-dist}"
made=$(CDPATH= cd -- "${1:-dist}" && pwd)
[ -x "$made/hubdesk/hubdesk" ] || sh packaging/executable/build.sh "$made"
make_venv requirements-dev.lock
python=$(CDPATH= cd -- "$(dirname -- "$venv/bin/python")" && pwd)/python
version=$("$python" packaging/version.py debian)
SOURCE_DATE_EPOCH=$("$python" packaging/version.py epoch)
export SOURCE_DATE_EPOCH

app=$made/work/HubDesk.AppDir
rm -rf "$app"
mkdir -p "$app/usr/lib" "$app/usr/share/applications" "$app/usr/share/metainfo"
cp -a "$made/hubdesk" "$app/usr/lib/hubdesk"
cp packaging/linux/hubdesk.desktop "$app/usr/share/applications/hubdesk.desktop"
cp packaging/linux/hubdesk.desktop "$app/hubdesk.desktop"
"$python" packaging/linux/metainfo.py "$app/usr/share/metainfo/io.hubdesk.HubDesk.appdata.xml"
"$python" packaging/icons/make.py hicolor "$app/usr/share/icons/hicolor"
cp "$app/usr/share/icons/hicolor/256x256/apps/hubdesk.png" "$app/hubdesk.png"
ln -s hubdesk.png "$app/.DirIcon"
ln -s usr/lib/hubdesk/hubdesk "$app/AppRun"
desktop-file-validate "$app/hubdesk.desktop"
appstreamcli validate --no-net "$app/usr/share/metainfo/io.hubdesk.HubDesk.appdata.xml" >&2
env -i "$app/AppRun" --version >&2

if [ -z "${APPIMAGETOOL:-}" ]; then
    say "== $app is made and starts. Set APPIMAGETOOL to make the AppImage of it."
    exit 0
fi
ARCH=$(uname -m) VERSION=$version "$APPIMAGETOOL" --no-appstream "$app" "$made/HubDesk-$version-$(uname -m).AppImage"
