#!/bin/sh
# Prints the path of an executable of these sources, and makes it first unless one of exactly the same sources and
# versions was made before. Set HUBDESK_BUILDS for another folder to keep it in.
set -eu
folder_above=../..
. "$(dirname -- "$0")/../set-up.sh"

kept=${HUBDESK_BUILDS:-${XDG_CACHE_HOME:-$HOME/.cache}/hubdesk-builds}
find_python
sources="hubdesk resources packaging/executable packaging/licences packaging/version.py packaging/build_hook.py
packaging/set-up.sh packaging/requirements-dev.lock pyproject.toml"
# shellcheck disable=SC2086  # a list on purpose
key=$({
    "$python" -c 'import platform; print(platform.python_version(), platform.platform())'
    find $sources -type f ! -name '*.pyc' ! -name _build.json | LC_ALL=C sort | xargs cksum
} | sha256sum | cut -c1-16)
if [ ! -x "$kept/$key/hubdesk/hubdesk" ]; then
    rm -rf "$kept" # those of other sources
    sh packaging/executable/build.sh "$kept/$key" >&2
    rm -rf "$kept/$key/work"
fi
printf '%s\n' "$kept/$key/hubdesk/hubdesk"
