# GANFilling for QGIS. `make help` lists the targets; `make demo` and `make test` install what they need.

PYTHON ?= /usr/bin/python3
QGIS_PYTHON ?= /usr/bin/python3
PROFILE ?= $(HOME)/.local/share/QGIS/QGIS3/profiles/default
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
PACKAGES := qgis python3-qgis qgis-providers python3-venv xvfb xauth fonts-dejavu-core fonts-open-sans
VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
ZIP := dist/ganfilling_plugin-$(VERSION).zip

.DEFAULT_GOAL := help
.PHONY: help demo test test-unit test-qgis test-gui test-matrix benchmark evaluate lint audit lock fuzz fuzz-guided format run deploy undeploy zip check-zip docs transup clean system

help:  ## show this list
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

demo: system .venv/.ready  ## simulate a series, fill it through qgis_process, show what came out
	$(QGIS_PYTHON) scripts/demo.py demo

test: lint test-unit test-qgis test-gui  ## everything

test-unit: .venv/.ready  ## the engine
	.venv/bin/python -m pytest tests/unit

test-qgis: system .venv/.ready .venv-qgis/.ready  ## the plugin in QGIS without a window
	.venv-qgis/bin/python -m pytest tests/qgis

test-gui: system .venv/.ready .venv-qgis/.ready  ## the plugin in a real window under Xvfb; pictures in test-output
	.venv-qgis/bin/python -m pytest tests/gui

test-matrix: system .venv/.ready .venv-qgis/.ready  ## tests/qgis and tests/gui on QGIS 3.22, 3.40 and 3.44 (chroots; root or sudo); MATRIX=options
	$(PYTHON) scripts/test_matrix.py $(MATRIX)

benchmark: .venv/.ready  ## speed ratios against a reference in the same run, and figures on real series if present
	for script in speed network_speed checkpoint_loading seams gap_bench_table growth; do \
		echo "== $$script"; .venv/bin/python tests/benchmarks/$$script.py || true; done

evaluate: .venv/.ready  ## simulate, hide, fill by every method, score: docs/evaluation; real series if present; EVALUATE=options
	.venv/bin/python -m model example --output build/example --overwrite
	.venv/bin/python -m model evaluate build/example --output build/evaluated --overwrite
	.venv/bin/python tests/benchmarks/evaluation.py $(EVALUATE)

lint: .venv-lint/.ready  ## formatter, linter, type checker
	.venv-lint/bin/ruff format --check .
	.venv-lint/bin/ruff check .
	.venv-lint/bin/mypy

audit: .venv/.ready .venv-audit/.ready  ## licences, known vulnerabilities, list of packages (dist/sbom.json), a zip that repeats
	.venv-audit/bin/python scripts/audit.py --python .venv/bin/python --output dist

fuzz: .venv/.ready  ## damaged and odd inputs for all parsers, see docs/reliability.md; FUZZ="--cases 20000"
	.venv/bin/python tests/fuzz/fuzz.py $(FUZZ)

fuzz-guided: .venv-fuzz/.ready  ## inputs that follow which code they reach, for our own parsers; GUIDED="--minutes 40"
	.venv-fuzz/bin/python tests/fuzz/guided.py $(GUIDED)

lock: .venv-lock/.ready  ## choose the engine's packages anew, with their checksums: requirements/lock.json
	.venv-lock/bin/python scripts/lock.py

format: .venv-lint/.ready  ## format the code
	.venv-lint/bin/ruff format .
	.venv-lint/bin/ruff check --fix .

run: system .venv/.ready  ## open QGIS with this checkout's plugin in a profile of its own
	$(QGIS_PYTHON) scripts/run_qgis.py

deploy: undeploy  ## link this checkout's plugin into your QGIS profile
	mkdir -p $(PROFILE)/python/plugins
	ln -s $(CURDIR)/ganfilling_plugin $(PROFILE)/python/plugins/ganfilling_plugin

undeploy:  ## remove that link
	rm -f $(PROFILE)/python/plugins/ganfilling_plugin

zip:  ## build the installable zip
	$(PYTHON) scripts/build_zip.py --output dist

check-zip: system zip .venv-lint/.ready  ## the plugin store's rules, and loading it in QGIS from the zip alone
	.venv-lint/bin/python scripts/check_zip.py $(ZIP)

docs: .venv-docs/.ready  ## build the documentation in build/site
	NO_MKDOCS_2_WARNING=1 .venv-docs/bin/mkdocs build --strict --quiet

transup: .venv-qgis/.ready  ## collect the strings to translate
	.venv-qgis/bin/python scripts/transup.py

clean:  ## remove what was built
	rm -rf .venv .venv-qgis .venv-lint .venv-audit .venv-docs .venv-fuzz .venv-lock build dist demo test-output

system:
	@dpkg -s $(PACKAGES) >/dev/null 2>&1 || \
		{ $(SUDO) apt-get update && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $(PACKAGES); }

.venv/.ready: requirements/engine.txt requirements/network.txt requirements/clouds.txt requirements/evaluate.txt requirements/cubes.txt requirements/training.txt requirements/test.txt
	@$(PYTHON) -m ensurepip --version >/dev/null 2>&1 || $(MAKE) system
	$(PYTHON) -m venv --clear .venv
	.venv/bin/python -m pip install -r requirements/network.txt -r requirements/engine.txt -r requirements/clouds.txt \
		-r requirements/evaluate.txt -r requirements/cubes.txt -r requirements/training.txt -r requirements/test.txt
	touch $@

.venv-lint/.ready: requirements/lint.txt
	@$(PYTHON) -m ensurepip --version >/dev/null 2>&1 || $(MAKE) system
	$(PYTHON) -m venv --clear .venv-lint
	.venv-lint/bin/python -m pip install -r requirements/lint.txt
	touch $@

.venv-audit/.ready: requirements/audit.txt
	@$(PYTHON) -m ensurepip --version >/dev/null 2>&1 || $(MAKE) system
	$(PYTHON) -m venv --clear .venv-audit
	.venv-audit/bin/python -m pip install -r requirements/audit.txt
	touch $@

.venv-lock/.ready: requirements/installer.txt
	$(PYTHON) -m venv --clear .venv-lock
	.venv-lock/bin/python -m pip install -r requirements/installer.txt
	touch $@

.venv-fuzz/.ready: .venv/.ready requirements/fuzz.txt
	$(PYTHON) -m venv --clear .venv-fuzz
	.venv-fuzz/bin/python -m pip install -r requirements/fuzz.txt
	.venv/bin/python -c "import sysconfig; print(sysconfig.get_path('purelib'))" \
		> "$$(.venv-fuzz/bin/python -c "import sysconfig; print(sysconfig.get_path('purelib'))")/engine.pth"
	touch $@

.venv-qgis/.ready: requirements/qgis.txt
	$(QGIS_PYTHON) -m venv --clear --system-site-packages .venv-qgis
	.venv-qgis/bin/python -m pip install -r requirements/qgis.txt
	touch $@

.venv-docs/.ready: requirements/docs.txt
	@$(PYTHON) -m ensurepip --version >/dev/null 2>&1 || $(MAKE) system
	$(PYTHON) -m venv --clear .venv-docs
	.venv-docs/bin/python -m pip install -r requirements/docs.txt
	touch $@
