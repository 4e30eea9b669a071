#!/bin/sh
# Runs inside of the unpacked installer: puts HubDesk into the user's own folders (as root: into /opt and /usr/local).
# Arguments, after "--" of the installer: --prefix FOLDER for another place than ~/.local.
set -eu
cd "$(dirname -- "$0")"

if [ "$(id -u)" -eq 0 ]; then prefix=/usr/local; else prefix=$HOME/.local; fi
[ "${1:-}" != --prefix ] || prefix=$2
home=$prefix/lib/hubdesk
[ "$prefix" != /usr/local ] || home=/opt/hubdesk

mkdir -p "$(dirname -- "$home")" "$prefix/bin" "$prefix/share/applications" "$prefix/share/icons/hicolor"
# The new one is put beside the old one and takes its place at once: a copy that fails leaves what was there.
rm -rf "$home.new"
cp -R hubdesk "$home.new"
if ! env -i "$home.new/hubdesk" --version > /dev/null 2>&1; then
    rm -rf "$home.new"
    echo "HubDesk does not run on this system: it needs a 64-bit Linux with glibc 2.36 or later. Nothing was changed." >&2
    exit 1
fi
rm -rf "$home.old"
[ ! -d "$home" ] || mv "$home" "$home.old"
mv "$home.new" "$home"
rm -rf "$home.old"

ln -sf "$home/hubdesk" "$prefix/bin/hubdesk"
# Quoted: a home may have a blank in its name.
sed "s|^Exec=hubdesk|Exec=\"$(printf '%s' "$home" | sed 's/[\\|&]/\\&/g')/hubdesk\"|" hubdesk.desktop > "$prefix/share/applications/hubdesk.desktop"
cp -R icons/. "$prefix/share/icons/hicolor/"
{ printf '#!/bin/sh\nprefix=%s\nhome=%s\n' "'$prefix'" "'$home'"; tail -n +2 uninstall.sh; } > "$home/uninstall.sh"
chmod 755 "$home/uninstall.sh"
update-desktop-database -q "$prefix/share/applications" 2>/dev/null || true
gtk-update-icon-cache -q -t "$prefix/share/icons/hicolor" 2>/dev/null || true

echo "HubDesk is installed. Start it from the menu, or with: $prefix/bin/hubdesk"
echo "To remove it: $home/uninstall.sh"
