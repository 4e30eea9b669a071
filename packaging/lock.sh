#!/bin/sh
# Renews the locked versions: hashes, no address. Needs uv. Run it after a change of the dependencies in pyproject.toml.
set -eu
cd "$(dirname -- "$0")/.."
lock() {
    output=$1
    shift
    uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
        --no-header --no-annotate --quiet --output-file "packaging/$output" "$@" pyproject.toml packaging/build-requirements.in
}
lock requirements.lock
lock requirements-dev.lock --extra dev --extra packaging
