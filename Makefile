# Two commands do everything: `make run` and `make test`. `make help` lists the rest.
PYTHON ?= python3
SERVICE := .venv/service/bin/python
RASA := .venv/rasa/bin/python

.DEFAULT_GOAL := help
.PHONY: help run test check tidy install train bench nlu-report safety-report protocols lock clean clean-environments

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 22

run: ## install, train if needed, start everything, print the addresses (PORT, DATA_DIR, … see README)
	@exec $(PYTHON) -m ops.run

test: ## install what tests need and run all of them
	@exec $(PYTHON) -m ops.checks

check: ## style, types and layers only
	@exec $(PYTHON) -m ops.checks --quick

tidy: install ## mend style
	@$(SERVICE) -m ruff check --fix . ; $(SERVICE) -m ruff format .

install: ## both environments, tests' tools included
	@$(PYTHON) -m ops.environments --with-tests

train: ## train the dialogue model if its sources changed
	@$(PYTHON) -m ops.training

bench: install ## print the figures the README quotes, beside a stock Rasa bot
	@$(SERVICE) -m benchmarks

nlu-report: install train ## how well patients' words are understood
	@PYTHONPATH=. RASA_TELEMETRY_ENABLED=false $(RASA) -m tests.nlu.report

safety-report: install ## agreement, over- and under-triage over all vignettes
	@$(SERVICE) -m tests.clinical.safety_report

protocols: install ## make docs/protocols/ anew from clinical/
	@$(SERVICE) -m ops.protocol_pages

lock: ## make the hashed requirement files anew from requirements/*.in
	@$(PYTHON) -m ops.lock

clean: ## forget trained models
	rm -rf models/trigem-*.tar.gz .rasa results

clean-environments: ## forget both environments
	rm -rf .venv
