# Sourced by start.sh, test.sh and the scripts one folder below (which set folder_above=../..). Makes .venv with exactly the locked versions and brings in the Debian packages that
# are missing, after saying which. Needs Python 3.11 or later. Set PYTHON to choose an interpreter, VENV another folder.

top=$(CDPATH= cd -- "$(dirname -- "$0")/${folder_above:-..}" && pwd)
cd "$top" || exit 1
venv=${VENV:-.venv}

window_packages="libegl1 libgl1 libx11-6 libx11-xcb1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libfreetype6
libglib2.0-0 libgssapi-krb5-2 libbrotli1 libzstd1 libxcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0
libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1
libxcb-xfixes0 libxcb-xkb1 fonts-dejavu-core"

say() { printf '%s\n' "$*" >&2; }

find_python() {
    for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null 2>&1 &&
            "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            python=$candidate
            return 0
        fi
    done
    say "HubDesk needs Python 3.11 or later, and none was found. On Debian and Ubuntu: apt-get install python3 python3-venv"
    exit 1
}

# Installs the given Debian packages that are missing. Elsewhere (no dpkg) there is nothing to do: wheels bring the rest.
bring_in() {
    command -v dpkg-query >/dev/null 2>&1 || return 0
    missing=""
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    say "These Debian packages are missing and will be installed now:$missing"
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            say "That needs root. Run this once as root, then try again: apt-get install --no-install-recommends$missing"
            exit 1
        fi
        as_root="sudo"
    fi
    $as_root apt-get -o DPkg::Lock::Timeout=300 -qq update >&2 || say "The package lists could not be refreshed; going on with the old ones."
    # shellcheck disable=SC2086  # a list on purpose
    if ! DEBIAN_FRONTEND=noninteractive $as_root apt-get -o DPkg::Lock::Timeout=300 -qq install -y --no-install-recommends $missing >&2; then
        say "The Debian packages could not be installed. Nothing else was changed."
        exit 1
    fi
}

# Makes the virtual environment and installs the locked versions named in $1, unless they are there already.
make_venv() {
    lock=packaging/$1
    find_python
    if ! "$python" -c 'import ensurepip' 2>/dev/null; then
        bring_in python3-venv
    fi
    wanted=$(cat "$lock" pyproject.toml | cksum)
    if [ -x "$venv/bin/python" ] && [ "$(cat "$venv/.$1" 2>/dev/null)" = "$wanted" ]; then
        return 0
    fi
    if [ ! -x "$venv/bin/python" ]; then
        say "Making $venv with $("$python" --version) ..."
        "$python" -m venv "$venv" || exit 1
    fi
    say "Installing the Python packages of $lock into $venv (exact versions, hashes checked) ..."
    "$venv/bin/python" -m pip --disable-pip-version-check --no-input install -q --require-hashes --only-binary :all: -r "$lock" >&2 || exit 1
    "$venv/bin/python" -m pip --disable-pip-version-check --no-input install -q --no-deps --no-build-isolation -e . >&2 || exit 1
    printf '%s' "$wanted" > "$venv/.$1"
}
