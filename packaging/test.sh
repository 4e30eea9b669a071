#!/bin/sh
# Sets up .venv with the development tools and runs every check: formatting, lint, types, tests, and on Debian the
# executable as its users have it. Arguments go to pytest; with any, only tests are run.
set -u
. "$(dirname -- "$0")/set-up.sh"

# The tests use a real keyring service, and hear the window as a screen reader does; both are brought in.
# shellcheck disable=SC2086  # a list on purpose
bring_in $window_packages dbus dbus-x11 gnome-keyring libsecret-tools sysvinit-utils \
    at-spi2-core gir1.2-atspi-2.0 python3-pyatspi xauth xdotool xvfb
make_venv requirements-dev.lock

failed=0
if [ $# -eq 0 ]; then
    say "== format"; "$venv/bin/ruff" format --check --quiet . || failed=1
    say "== lint"; "$venv/bin/ruff" check --quiet . || failed=1
    say "== types"; "$venv/bin/mypy" || failed=1
fi
if [ $# -gt 0 ]; then
    say "== tests"
    "$venv/bin/python" -m pytest "$@" || failed=1
    exit $failed
fi

# Side by side, since most of them wait for other processes: the executable is made, and engine, window and all else,
# which take about as long as each other, are tested.
notes=$(mktemp -d)
trap 'rm -rf "$notes"' EXIT
builder=""
if command -v dpkg-query >/dev/null 2>&1; then
    export VENV="$venv"
    sh packaging/executable/cached.sh > "$notes/executable" 2> "$notes/build" &
    builder=$!
fi
alone=tests/cli/test_leaks.py # looks at all processes of the computer, so nothing else may run beside it
"$venv/bin/python" -m pytest tests/engine > "$notes/engine" 2>&1 &
engine=$!
"$venv/bin/python" -m pytest --ignore=tests/engine --ignore=tests/gui --ignore="$alone" > "$notes/others" 2>&1 &
others=$!
say "== tests of the window"; "$venv/bin/python" -m pytest tests/gui || failed=1
wait $engine || failed=1
say "== tests of the engine"; cat "$notes/engine"
wait $others || failed=1
say "== all other tests"; cat "$notes/others"
if [ -n "$builder" ]; then
    say "== executable"
    wait $builder || failed=1
    cat "$notes/build"
    sh packaging/executable/smoke.sh "$(cat "$notes/executable")" || failed=1
fi
say "== tests of what other processes can see"; "$venv/bin/python" -m pytest "$alone" || failed=1
exit $failed
