#!/bin/sh
# Makes one file that installs HubDesk on any Linux system with glibc, for one person, without root: from the executable,
# which is made first where it is missing. Arguments: the folder to make it in (dist).
set -eu
folder_above=../..
. "$(dirname -- "$0")/../set-up.sh"

bring_in makeself xz-utils
mkdir -p "${1:-dist}"
made=$(CDPATH= cd -- "${1:-dist}" && pwd)
[ -x "$made/hubdesk/hubdesk" ] || sh packaging/executable/build.sh "$made"
make_venv requirements-dev.lock
python=$(CDPATH= cd -- "$(dirname -- "$venv/bin/python")" && pwd)/python
version=$("$python" packaging/version.py debian)
SOURCE_DATE_EPOCH=$("$python" packaging/version.py epoch)

work=$made/work/selfextracting
rm -rf "$work"
mkdir -p "$work"
cp -a "$made/hubdesk" "$work/hubdesk"
cp packaging/linux/hubdesk.desktop packaging/selfextracting/install.sh packaging/selfextracting/uninstall.sh "$work"
"$python" packaging/icons/make.py hicolor "$work/icons"
chmod 755 "$work"/*.sh
find "$work" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

file=$made/HubDesk-$version-$(uname -m).run
TAR_OPTIONS="--sort=name --owner=0 --group=0 --numeric-owner" makeself --xz --complevel "${HUBDESK_XZ:-6}" --nox11 --sha256 \
    --packaging-date "$(LC_ALL=C date -u -d "@$SOURCE_DATE_EPOCH")" --tar-quietly \
    "$work" "$file" "HubDesk $version" ./install.sh >&2
rm -rf "$work"
say "== $file: $(du -m "$file" | cut -f1) MB"
