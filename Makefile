# Two commands do everything: `make site` builds the portal, `make test` runs every test.

.DEFAULT_GOAL := site
SWIFT ?= swift
FLAGS := -c release
CONGBO := .build/release/congbo
PORT ?= 8080
# Sizes of the made-up corpora that `make bench` builds, in publications.
COUNTS ?= 1000 10000

.PHONY: site serve publish check test lint format bench archives screenshots deb tarball sign deps deps-test build clean

site: build
	$(CONGBO) build --source . --output site
	@echo
	@echo "Portal: site/index.html — preview it with: make serve"
	@echo "Cổng đã dựng xong trong thư mục site/. Xem thử: make serve rồi mở http://127.0.0.1:$(PORT)/"

serve: build
	$(CONGBO) serve --source . --port $(PORT)

publish: build
	CONGBO=$(CONGBO) .ci/publish $(DIR)

check: build
	$(CONGBO) check --source .

test: deps-test
	$(SWIFT) build $(FLAGS) --build-tests
	@# The failures once more at the end, where the last lines of a log show them.
	@{ $(SWIFT) test $(FLAGS) --skip-build --no-parallel 2>&1; echo $$? > .build/tests.code; } | tee .build/tests.log; \
	  code=$$(cat .build/tests.code); \
	  if [ $$code -ne 0 ]; then echo; echo "Failed:"; grep -A2 -e "recorded an issue" .build/tests.log; fi; exit $$code

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

bench: build
	@.ci/install bench
	$(SWIFT) build $(FLAGS) --product BuildBench
	PATH="$(CURDIR)/.build-tools/bench/bin:$$PATH" .build/release/BuildBench . $(COUNTS)
	$(SWIFT) build $(FLAGS) --product SearchBench
	.build/release/SearchBench . $(COUNTS)

# Spark, OpenSearch's client and DuckDB over the content: see .archives/README.md.
archives: build deps-test
	.archives/check $(CONGBO)

screenshots: build deps-test
	$(CONGBO) build --source . --output site
	Tests/Screenshots/screenshots.py

# Packages in dist/: for Debian 12 and later, and to be unpacked anywhere; their sums, signed by KEY=… of OpenSSH.
deb:
	.packaging/deb

tarball:
	.packaging/tarball

sign:
	.packaging/sign $(KEY)

# The preview first: its own modules are then compiled beside the longer ones.
build: deps
	$(SWIFT) build $(FLAGS) --product congbo-preview
	$(SWIFT) build $(FLAGS) --product congbo

deps:
	@.ci/install build

deps-test:
	@.ci/install build test

clean:
	rm -rf .build .congbo
