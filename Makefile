# Sanad. On Debian 12 with Swift, git and make: `make demo` shows it, `make test` proves it.
SHELL := /bin/bash
.DEFAULT_GOAL := build

PREFIX ?= /usr/local
SWIFT ?= swift
RELEASE := -c release --static-swift-stdlib
SOURCES := Package.swift Sources Tests
BUILD_PACKAGES := libedit-dev libmd-dev libsqlite3-dev libxml2-dev pkg-config zlib1g-dev
TEST_PACKAGES := python3-pexpect python3-pyte less procps zsh fish libsentencepiece-dev libblas3
MEANING_PACKAGES := libsentencepiece-dev libopenblas0-serial python3-pip
PAGE_PACKAGES := chromium chromium-driver python3-selenium

.PHONY: docs messages fuzz deps test-deps semantic build demo test page-test lint format install uninstall session clean

deps:
	@scripts/install-packages $(BUILD_PACKAGES)

test-deps: deps
	@scripts/install-packages $(TEST_PACKAGES)

# Fetches the optional meaning model (33 MB, Apache-2.0) into your data folder; see docs/comparison.md.
semantic:
	@scripts/install-packages $(MEANING_PACKAGES)
	@scripts/fetch-meaning

build: deps
	$(SWIFT) build $(RELEASE) --product sanad

demo: build
	@scripts/demo "$$($(SWIFT) build $(RELEASE) --show-bin-path)/sanad"

lint:
	$(SWIFT) format lint --strict --recursive $(SOURCES)

format:
	$(SWIFT) format format --in-place --recursive $(SOURCES)

test: test-deps lint
	@SWIFT=$(SWIFT) scripts/run-tests

# Looks at comparison pages in headless Chromium: layout, contrast, keys, paper. Some 300 MB to install.
page-test: deps
	@scripts/install-packages $(PAGE_PACKAGES)
	$(SWIFT) build --product sanad
	Tests/Page/run "$$($(SWIFT) build --show-bin-path)/sanad"

# Writes the answers of Sessions/*.session anew; look at the difference before you commit it.
session:
	SANAD_RECORD=1 $(SWIFT) test --filter SessionTests || true

# Writes docs/rules.md anew from the rule book; the run fails on purpose, the next one passes.
docs:
	RECORD_DOCS=1 $(SWIFT) test --filter HousekeepingTests || true

# Brings the tables of messages in line with the sources; what is new waits there for a wording.
messages:
	$(SWIFT) run MessageRecorder

# Feeds libFuzzer's inputs to the segmenter and the quotation finder, SECONDS each; what breaks them is
# kept in .fuzz. The long run over mutated articles: SANAD_FUZZ=200000 swift test --filter RobustnessTests
SECONDS ?= 60
fuzz:
	@for name in Segmenter Quotation; do \
	  mkdir -p .fuzz/$$name; \
	  SANAD_FUZZERS=1 $(SWIFT) build -c release --scratch-path .build-fuzz --product $${name}Fuzzer && \
	  .build-fuzz/release/$${name}Fuzzer .fuzz/$$name Claims -max_total_time=$(SECONDS) \
	    -artifact_prefix=.fuzz/ || exit 1; \
	done

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 "$$($(SWIFT) build $(RELEASE) --show-bin-path)/sanad" "$(DESTDIR)$(PREFIX)/bin/sanad"
	install -d "$(DESTDIR)$(PREFIX)/share/man/man1" "$(DESTDIR)$(PREFIX)/share/man/id/man1" "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	LC_ALL=C "$(DESTDIR)$(PREFIX)/bin/sanad" completions man > "$(DESTDIR)$(PREFIX)/share/man/man1/sanad.1"
	LC_ALL=id_ID.UTF-8 "$(DESTDIR)$(PREFIX)/bin/sanad" completions man > "$(DESTDIR)$(PREFIX)/share/man/id/man1/sanad.1"
	"$(DESTDIR)$(PREFIX)/bin/sanad" completions bash > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/sanad"
	"$(DESTDIR)$(PREFIX)/bin/sanad" completions zsh > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_sanad"
	"$(DESTDIR)$(PREFIX)/bin/sanad" completions fish > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/sanad.fish"
	@echo "Installed $(DESTDIR)$(PREFIX)/bin/sanad; type: sanad help"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/sanad" "$(DESTDIR)$(PREFIX)/share/man/man1/sanad.1" \
	  "$(DESTDIR)$(PREFIX)/share/man/id/man1/sanad.1" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/sanad" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_sanad" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/sanad.fish"

clean:
	$(SWIFT) package clean
