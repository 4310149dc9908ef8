#!/bin/sh
# The search's figures beside their bars, on made-up corpora of COUNTS pages, in headless Chromium.
set -eu
cd "$(dirname "$0")/.."
swift build -c release --product SearchBench
# shellcheck disable=SC2086
.build/release/SearchBench . ${COUNTS:-1000 10000}
