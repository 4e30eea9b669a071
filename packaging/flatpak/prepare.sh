#!/bin/sh
# Puts together what the Flatpak recipe takes: dist/work/flatpak. Then, where flatpak-builder and Flathub's runtimes are:
#   flatpak-builder --user --install --force-clean dist/work/flatpak-build packaging/flatpak/io.hubdesk.HubDesk.yaml
set -eu
folder_above=../..
. "$(dirname -- "$0")/../set-up.sh"

bring_in desktop-file-utils appstream
[ -x dist/hubdesk/hubdesk ] || sh packaging/executable/build.sh dist
make_venv requirements-dev.lock
python=$(CDPATH= cd -- "$(dirname -- "$venv/bin/python")" && pwd)/python
folder=dist/work/flatpak
rm -rf "$folder"
mkdir -p "$folder"
cp -a dist/hubdesk "$folder/hubdesk"
# Inside of a Flatpak, names are those of its id.
sed 's/^Icon=hubdesk$/Icon=io.hubdesk.HubDesk/' packaging/linux/hubdesk.desktop > "$folder/hubdesk.desktop"
"$python" packaging/linux/metainfo.py "$folder/metainfo"
sed 's/>hubdesk.desktop</>io.hubdesk.HubDesk.desktop</' "$folder/metainfo" > "$folder/io.hubdesk.HubDesk.metainfo.xml"
rm "$folder/metainfo"
"$python" packaging/icons/make.py hicolor "$folder/icons"
find "$folder/icons" -name 'hubdesk.*' -exec sh -c 'mv "$1" "$(dirname "$1")/io.hubdesk.HubDesk.${1##*.}"' _ {} \;
desktop-file-validate "$folder/hubdesk.desktop"
appstreamcli validate --no-net "$folder/io.hubdesk.HubDesk.metainfo.xml" >&2
say "== $folder is ready for flatpak-builder"
