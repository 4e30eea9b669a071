#!/bin/sh
# Makes the disk image for macOS: dist/HubDesk-VERSION-ARCH.dmg with HubDesk.app in it. Run it on a Mac with Xcode's
# command line tools. Signed where HUBDESK_SIGN_AS names a "Developer ID Application" identity in the keychain, and
# notarised where HUBDESK_APPLE_ID, HUBDESK_APPLE_TEAM and HUBDESK_APPLE_PASSWORD (an app-specific one) are given.
set -eu
folder_above=../..
. "$(dirname -- "$0")/../set-up.sh"

[ "$(uname -s)" = Darwin ] || { say "This runs on macOS only."; exit 2; }
make_venv requirements-dev.lock
python=$(cd -- "$(dirname -- "$venv/bin/python")" && pwd)/python
"$python" packaging/executable/build.py dist
version=$("$python" packaging/version.py version)
app=dist/HubDesk.app
image=dist/HubDesk-$version-$(uname -m).dmg

if [ -n "${HUBDESK_SIGN_AS:-}" ]; then
    codesign --force --deep --options runtime --timestamp --entitlements packaging/macos/entitlements.plist \
        --sign "$HUBDESK_SIGN_AS" "$app"
    codesign --verify --deep --strict "$app"
fi
"$app/Contents/MacOS/hubdesk" --version

folder=dist/work/image
rm -rf "$folder" "$image"
mkdir -p "$folder"
cp -R "$app" "$folder/HubDesk.app"
ln -s /Applications "$folder/Applications"
hdiutil create -quiet -volname HubDesk -srcfolder "$folder" -fs HFS+ -format UDZO "$image"
if [ -n "${HUBDESK_SIGN_AS:-}" ]; then
    codesign --timestamp --sign "$HUBDESK_SIGN_AS" "$image"
fi
if [ -n "${HUBDESK_APPLE_ID:-}" ]; then
    xcrun notarytool submit "$image" --wait --apple-id "$HUBDESK_APPLE_ID" --team-id "$HUBDESK_APPLE_TEAM" \
        --password "$HUBDESK_APPLE_PASSWORD"
    xcrun stapler staple "$image"
fi
say "== $image"
