#!/bin/sh
# Sets up .venv with the development tools and runs every check: formatting, lint, types, tests, and on Debian the
# executable as its users have it. Arguments go to pytest; with any, only tests are run.
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
if [ $# -eq 0 ] && command -v dpkg-query >/dev/null 2>&1; then
    say "== executable"
    export VENV="$venv"
    executable=$(sh packaging/executable/cached.sh) && sh packaging/executable/smoke.sh "$executable" || failed=1
fi
exit $failed
