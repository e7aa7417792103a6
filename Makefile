# Everything a person or CI needs. `make app` and `make test` set up their own .venv on first use.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN_MARK := $(VENV)/.installed
DEV_MARK := $(VENV)/.installed-dev
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help app test test-matrix test-unit check format vectors bench train train-questions lock wheel clean

help:            ## show this list
	@grep -hE '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 22

$(RUN_MARK): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "InfoView AI needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Try: make app PYTHON=python3.12")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(DEV_MARK): $(RUN_MARK) constraints-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r constraints-dev.txt
	@touch $@

app: $(RUN_MARK)  ## start InfoView AI on http://127.0.0.1:8501 (ARGS="--port 8600" for more)
	$(BIN)/infoview app $(ARGS)

test: $(DEV_MARK)  ## run the tests (the browser tests need Debian's chromium)
	$(BIN)/python -m pytest -n 2 --dist loadfile -m "not matrix" $(ARGS)

test-matrix: $(DEV_MARK)  ## play every scripted learner against every professional; about half an hour
	$(BIN)/python -m pytest -n 2 -m matrix $(ARGS)

test-unit: $(DEV_MARK)  ## only the fast tests: no browser, no processes, no faults, no matrix
	$(BIN)/python -m pytest -n 2 --dist loadfile -m "not browser and not process and not faults and not matrix" $(ARGS)

check: $(DEV_MARK)  ## lint, format check, strict types and the library's house rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m editorial

format: $(DEV_MARK)  ## put the code into its standard form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

vectors: $(DEV_MARK)  ## make the vectors of the shipped guidance again, after any change to it or to the reader's weights
	$(BIN)/python -m editorial.vectors

bench: $(DEV_MARK)  ## measure what benchmarks/ measures and print the figures
	$(BIN)/python -m benchmarks $(ARGS)

train:           ## make the reader's weights again (half an hour or more; ARGS="--only-chosen" leaves the comparison out)
	@test -x .venv-training/bin/python || $(PYTHON) -m venv .venv-training
	.venv-training/bin/python -m pip install --quiet --disable-pip-version-check -r constraints-training.txt
	.venv-training/bin/python -m training $(ARGS)
	.venv-training/bin/python -m training.messages

train-questions: ## make the encoder of questions again (half an hour), then run `make vectors`
	@test -x .venv-training/bin/python || $(PYTHON) -m venv .venv-training
	.venv-training/bin/python -m pip install --quiet --disable-pip-version-check -r constraints-training.txt
	.venv-training/bin/python -m training.questions

lock:            ## pin dependencies again (needs the `uv` command)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --upgrade --quiet pyproject.toml --group build -o constraints.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --quiet pyproject.toml --group dev -c constraints.txt -o constraints-dev.txt

wheel: $(DEV_MARK)  ## build the wheel into dist/
	$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation -w dist .

clean:           ## remove .venv and build output
	rm -rf $(VENV) dist build
