#!/bin/sh
# Sets HubDesk up in .venv and starts its main job: the window on the embedded demo portal, ready for a dropped file.
# Without a screen the same job runs on the command line. Arguments are handed to hubdesk in place of --demo.
set -u
. "$(dirname -- "$0")/set-up.sh"

# shellcheck disable=SC2086  # a list on purpose
bring_in $window_packages
make_venv requirements.lock

[ $# -gt 0 ] || set -- --demo
exec "$venv/bin/hubdesk" "$@"
