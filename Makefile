# Every target works on a machine with Python 3.11, git and make. `make setup` runs by itself when needed.
SHELL := /bin/bash
PYTHON ?= $(or $(shell command -v python3.11),python3)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
# Modules are compiled once, not at every start of the bot, whatever the machine prefers.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: setup run test test-all check demo demo-district demo-pairs demo-work bench lock format clean

setup: $(STAMP)

$(STAMP): requirements/runtime.txt requirements/dev.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/runtime.txt -r requirements/dev.txt
	PYTHONWARNINGS=ignore $(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

run: setup
	@$(BIN)/python -m simulator.launch

test: setup
	$(BIN)/python -m pytest -n 3 --dist worksteal

# Everything of services on PostgreSQL too, not only what differs there; whole scenes of the demonstration.
test-all: setup
	TESTS=all $(BIN)/python -m pytest -n 2 --dist worksteal

check: setup
	$(BIN)/python requirements/fresh.py
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-cache
	$(BIN)/mypy

PROFILE ?= irkutsk-school-2
PEOPLE ?= all
demo: setup
	@$(BIN)/python -m simulator.demo --scene both --profile $(PROFILE) --people $(PEOPLE)

demo-district: setup
	@$(BIN)/python -m simulator.demo --scene district

demo-pairs: setup
	@$(BIN)/python -m simulator.demo --scene pairs --people $(PEOPLE)

demo-work: setup
	@$(BIN)/python -m simulator.demo --scene work

# The matcher beside scipy and OR-tools, which nothing else needs: bench.json.
bench: setup $(VENV)/.bench
	$(BIN)/python -m bench

$(VENV)/.bench: requirements/bench.txt
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/bench.txt
	touch $@

# Refreshes the pins from requirements/*.in; the only target that asks a package registry for versions.
lock: setup
	cd requirements && ../$(BIN)/python lock.py

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) build *.egg-info .pytest_cache .mypy_cache .ruff_cache
