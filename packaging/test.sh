#!/bin/sh
# Sets up .venv with the development tools and runs every check: formatting, lint, types, tests. Arguments go to pytest.
set -u
. "$(dirname -- "$0")/set-up.sh"

# The tests use a real keyring service, so it is brought in.
# shellcheck disable=SC2086  # a list on purpose
bring_in $window_packages dbus dbus-x11 gnome-keyring libsecret-tools sysvinit-utils
make_venv requirements-dev.lock

failed=0
if [ $# -eq 0 ]; then
    say "== format"; "$venv/bin/ruff" format --check --quiet . || failed=1
    say "== lint"; "$venv/bin/ruff" check --quiet . || failed=1
    say "== types"; "$venv/bin/mypy" || failed=1
fi
say "== tests"; "$venv/bin/python" -m pytest "$@" || failed=1
exit $failed
