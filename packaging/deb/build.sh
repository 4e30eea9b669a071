#!/bin/sh
# Makes the Debian package from the executable, which is made first where it is missing: sh packaging/deb/build.sh [FOLDER].
# The libraries that Debian has are not in the package; it depends on Debian's, at the versions that its symbols need.
set -eu
folder_above=../..
. "$(dirname -- "$0")/../set-up.sh"

bring_in dpkg-dev fakeroot desktop-file-utils appstream lintian
mkdir -p "${1:-dist}"
made=$(CDPATH= cd -- "${1:-dist}" && pwd)
[ -x "$made/hubdesk/hubdesk" ] && [ -d "$made/work" ] || sh packaging/executable/build.sh "$made"
make_venv requirements-dev.lock
python=$(CDPATH= cd -- "$(dirname -- "$venv/bin/python")" && pwd)/python
SOURCE_DATE_EPOCH=$("$python" packaging/version.py epoch)
export SOURCE_DATE_EPOCH
version=$("$python" packaging/version.py debian)
architecture=$(dpkg --print-architecture)
maintainer=${HUBDESK_MAINTAINER:-The HubDesk authors <hubdesk@localhost>}

say "== the Debian package, version $version"
work=$made/work/deb
root=$work/root
rm -rf "$work"
mkdir -p "$root/usr/bin" "$root/usr/lib" "$root/usr/share/doc/hubdesk" "$root/usr/share/man/man1" "$root/DEBIAN" "$work/debian"
cp -a "$made/hubdesk" "$root/usr/lib/hubdesk"
while read -r library; do
    rm -f "$root/usr/lib/hubdesk/parts/$library"
done < "$made/work/notes/system-libraries.txt"
ln -s ../lib/hubdesk/hubdesk "$root/usr/bin/hubdesk"

install -Dm644 packaging/linux/hubdesk.desktop "$root/usr/share/applications/hubdesk.desktop"
mkdir -p "$root/usr/share/metainfo"
"$python" packaging/linux/metainfo.py "$root/usr/share/metainfo/io.hubdesk.HubDesk.metainfo.xml"
"$python" packaging/icons/make.py hicolor "$root/usr/share/icons/hicolor"
gzip -9n < packaging/deb/hubdesk.1 > "$root/usr/share/man/man1/hubdesk.1.gz"
gzip -9n < CHANGELOG.md > "$root/usr/share/doc/hubdesk/NEWS.md.gz"
install -Dm644 packaging/deb/lintian-overrides "$root/usr/share/lintian/overrides/hubdesk"
"$python" packaging/deb/copyright.py "$root/usr/lib/hubdesk/parts/hubdesk/_resources/licences" \
    > "$root/usr/share/doc/hubdesk/copyright"
gzip -9n > "$root/usr/share/doc/hubdesk/changelog.gz" << END
hubdesk ($version) unstable; urgency=medium

  * See NEWS.md.gz for what changed.

 -- $maintainer  $(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")
END

# What its libraries need of Debian's, from their symbols; fonts, certificates and a keyring are not linked to.
printf 'Source: hubdesk\nMaintainer: %s\n\nPackage: hubdesk\nArchitecture: %s\n' "$maintainer" "$architecture" > "$work/debian/control"
find "$root/usr/lib/hubdesk" -type f -exec sh -c 'head -c4 "$1" | grep -q "^.ELF"' _ {} \; -print > "$work/elf"
linked=$(cd "$work" && sed "s|^|-e|" elf | xargs dpkg-shlibdeps -O --ignore-missing-info --warnings=0 \
    -l"$root/usr/lib/hubdesk/parts" -l"$root/usr/lib/hubdesk/parts/PySide6" -l"$root/usr/lib/hubdesk/parts/shiboken6" \
    -l"$root/usr/lib/hubdesk/parts/PySide6/Qt/lib" | sed 's/^shlibs:Depends=//')

find "$root" -type d -exec chmod 755 {} +
find "$root" -type f ! -name hubdesk -exec chmod 644 {} +
chmod 755 "$root/usr/lib/hubdesk/hubdesk"
cat > "$root/DEBIAN/control" << END
Package: hubdesk
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Depends: $linked, ca-certificates, fonts-dejavu-core | fonts-noto-core | fonts-liberation
Recommends: gnome-keyring | libsecret-1-0 | kwalletmanager, xdg-utils
Suggests: fonts-noto-cjk, fonts-noto-color-emoji
Section: net
Priority: optional${HUBDESK_HOME_PAGE:+
Homepage: $HUBDESK_HOME_PAGE}
Description: bring contacts into HubSpot from a file
 HubDesk checks every row of a file before anything is written, writes as fast
 as HubSpot allows and never faster, survives being interrupted at any moment,
 and ends with a proof that every row of the file has its place.
 .
 It has a window for people and a command line for schedulers. A demo portal
 lets you try everything without an account. Access tokens are kept in the
 keyring of the system.
END
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum > DEBIAN/md5sums)
find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
package=$made/hubdesk_${version}_${architecture}.deb
rm -f "$made"/hubdesk_*.deb
fakeroot dpkg-deb -Zxz --root-owner-group --build "$root" "$package" >&2

say "== checks"
desktop-file-validate "$root/usr/share/applications/hubdesk.desktop"
appstreamcli validate --no-net "$root/usr/share/metainfo/io.hubdesk.HubDesk.metainfo.xml" >&2
lintian --fail-on error,warning --tag-display-limit 0 "$package" >&2
say "== $package: $(du -k "$package" | cut -f1) kB, installed $(du -sm "$root/usr" | cut -f1) MB"
