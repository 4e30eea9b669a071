#!/bin/sh
# Tries the Debian package where nothing else is: a fresh root of Debian 12 (debootstrap, no build tools, no Python).
# Installs the package with what it depends on, imports the sample with the command line and through the window on a
# virtual screen, all with an empty environment, removes it again and looks for what was left behind.
# Arguments: the package (dist/hubdesk_*.deb), a folder for the root (temporary). Needs root.
set -eu
folder_above=../..
. "$(dirname -- "$0")/../set-up.sh"

bring_in debootstrap xvfb openbox xdotool
package=$(readlink -f -- "${1:-$(ls dist/hubdesk_*.deb)}")
folder=${2:-$(mktemp -d)}
root=$folder/root
keep=${2:+yes}
mkdir -p "$folder"
[ ! -e "$root" ] || { say "$root is there already."; exit 2; }

# The mirror is the one that this machine's apt uses.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v -e security -e '^file:' | head -n 1)
say "== a fresh root of Debian 12"
debootstrap --variant=minbase bookworm "$root" "$mirror" > "$folder/debootstrap.log" 2>&1 || { tail -n 5 "$folder/debootstrap.log" >&2; exit 1; }
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
for conf in /etc/apt/apt.conf.d/*[Pp]roxy* /etc/apt/apt.conf; do
    [ -f "$conf" ] && cp "$conf" "$root/etc/apt/apt.conf.d/" || true
done
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
screen=""
end() {
    [ -z "$screen" ] || kill $screen 2>/dev/null || true
    umount -l "$root/tmp/.X11-unix" 2>/dev/null || true
    umount "$root/dev" "$root/proc" 2>/dev/null || umount -l "$root/dev" "$root/proc" || true
    [ "$keep" = yes ] || rm -rf "$folder"
}
trap end EXIT INT TERM

# Runs a command in the root with nothing of this environment, as a user without rights.
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() { chroot --userspec=1000:1000 "$root" /usr/bin/env -i HOME="$home" "$@"; }
# Lists what is there, but for what every installation of any package changes.
listed() {
    (cd "$root" && find . -xdev -path ./proc -prune -o -path ./dev -prune -o -path ./home -prune -o -path ./var/lib/dpkg -prune \
        -o -path ./var/cache -prune -o -path ./var/log -prune -o -path ./var/lib/apt -prune -o -path ./tmp -prune -o -print) |
        LC_ALL=C sort
}

inside useradd --create-home --uid 1000 somebody
home=$(inside getent passwd somebody | cut -d : -f 6)
inside apt-get -qq update
for tool in python3 gcc perl-modules; do
    inside sh -c "command -v $tool" >/dev/null && say "   note: the fresh root has $tool"
done
say "== installing what it depends on, then it"
cp "$package" "$root/tmp/hubdesk.deb"
inside apt-get -qq install -y --no-install-recommends $(dpkg-deb -f "$package" Depends | sed 's/|[^,]*//g; s/([^)]*)//g; s/,/ /g') \
    > "$folder/apt.log" 2>&1
listed > "$folder/before"
inside apt-get -qq install -y --no-install-recommends /tmp/hubdesk.deb >> "$folder/apt.log" 2>&1
say "   $(listed | LC_ALL=C comm -13 "$folder/before" - | wc -l) files and folders, $(du -sm "$root/usr/lib/hubdesk" | cut -f1) MB"

failed=0
check() { # words, then what must be true
    words=$1
    shift
    if "$@"; then say "   ok      $words"; else say "   FAILED  $words"; failed=1; fi
}
told() { as_user hubdesk jobs --json 2>/dev/null | grep -c '"state": "finished", .*"rows": 5400' || true; }

say "== the command line"
as_user /usr/bin/hubdesk --version | sed 's/^/   /' >&2
sample=/usr/lib/hubdesk/parts/hubdesk/_resources/samples/contacts-sample.csv
code=0
as_user /usr/bin/hubdesk import $sample --demo --yes --json > "$folder/import.json" 2> "$folder/import.err" || code=$?
check "hubdesk import ends with 1: some rows of the sample are bad on purpose" [ "$code" = 1 ]
check "5,242 of 5,400 rows were created" grep -q '"rows": 5400, "created": 5242' "$folder/import.json"

say "== the window"
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp -ac 3> "$folder/display" >/dev/null 2>&1 &
screen=$!
until [ -s "$folder/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$folder/display")
export DISPLAY
mkdir -p "$root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
openbox > /dev/null 2>&1 &
screen="$! $screen"
as_user DISPLAY="$DISPLAY" HUBDESK_HOME="$home/window" /usr/bin/hubdesk --demo $sample > "$folder/window.log" 2>&1 &
window_process=$!
window=$(timeout 60 xdotool search --sync --onlyvisible --name '^HubDesk .* Import$' | head -n 1)
check "the window opens" [ -n "$window" ]
turns=0
finished=""
while [ -z "$finished" ] && [ $turns -lt 60 ]; do
    turns=$((turns + 1))
    # Next step: columns, check, compare, run. Pressed until the job runs, since each step first has to be ready.
    state=$(as_user HUBDESK_HOME="$home/window" hubdesk jobs --json 2>/dev/null | grep -o '"state": "[a-z]*"' || true)
    if [ -z "$state" ] || [ "$state" = '"state": "ready"' ] || [ "$state" = '"state": "preparing"' ]; then
        xdotool windowactivate --sync "$window" key --clearmodifiers ctrl+Return
    fi
    sleep 1
    finished=$(as_user HUBDESK_HOME="$home/window" hubdesk jobs --json 2>/dev/null | grep '"state": "finished"' || true)
done
check "the sample is imported through the window" grep -q '"created": 5242' "$root$home"/window/results/*/summary.json
[ -z "${HUBDESK_PICTURE:-}" ] || "${PYTHON:-python3}" -m tests.packaging.picture "$HUBDESK_PICTURE" || true
xdotool windowactivate --sync "$window" key --clearmodifiers alt+F4
code=0
wait $window_process || code=$?
check "it closes with 0" [ "$code" = 0 ]
running() { find /proc/[0-9]*/exe -maxdepth 0 -printf '%l\n' 2>/dev/null | grep -F /usr/lib/hubdesk/ || true; }
turns=0
while [ -n "$(running)" ] && [ $turns -lt 50 ]; do
    turns=$((turns + 1))
    sleep 0.1
done
check "no process of it is left" [ -z "$(running)" ]

say "== removal"
inside apt-get -qq purge -y hubdesk >> "$folder/apt.log" 2>&1
listed | LC_ALL=C diff "$folder/before" - > "$folder/left" || true
check "nothing is left outside of the user's folders" [ ! -s "$folder/left" ]
check "the user's results are still there" [ -n "$(ls "$root$home"/Documents/HubDesk 2>/dev/null)" ]
sed 's/^/   /' "$folder/left" >&2
exit $failed
