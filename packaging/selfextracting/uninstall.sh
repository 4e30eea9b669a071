#!/bin/sh
# Removes HubDesk; the installer wrote above where it is. What it keeps for you stays: "hubdesk forget --everything"
# removes that, before.
set -eu
rm -f "$prefix/bin/hubdesk" "$prefix/share/applications/hubdesk.desktop"
find "$prefix/share/icons/hicolor" \( -name hubdesk.png -o -name hubdesk.svg \) -path '*/apps/*' -delete 2>/dev/null || true
rm -rf "$home"
update-desktop-database -q "$prefix/share/applications" 2>/dev/null || true
echo "HubDesk is removed. Jobs, settings and result files were left where they are."
