# make demo    show what it does; the results are in out/demo
# make test    lint, types, tests, coverage
# make test-hosts  drive the real GIMP, Blender and LibreOffice, of Debian trixie (SUITE=sid: newer);
#              builds a root folder for them first, once (3 GB; needs mmdebstrap and bubblewrap)
# make test-hosts-next  the same for GIMP and Blender of Debian sid, which decides nothing
# make bench   speed and memory on this machine
# make bench-peers  the same beside what people would use instead; QUICK=--quick takes ten minutes
# make lint    lint and types only
# make pictures  the pictures of the documentation
# make train   train the embedded models again, from nothing (hours; see core/training/README.md)
# make clean   remove the environment and everything made
#
# Each makes .venv first if it must. PYTHON=python3.13 chooses another Python (3.11 to 3.14).

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
# Beside another program that computes, several threads wait for one another: a picture of 0.02 s
# then takes seconds. Tests are small; one thread is fastest and always the same.
ONE_THREAD := OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 MKL_NUM_THREADS=1

SUITE  ?= trixie
ALLAPRIMA_HOSTS_ROOT ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/allaprima-hosts/$(SUITE)
HOSTS_ROOT := $(ALLAPRIMA_HOSTS_ROOT)

.PHONY: demo test test-hosts test-hosts-next bench bench-peers lint pictures train clean
.DELETE_ON_ERROR:

demo: $(READY)
	$(BIN)/allaprima demo -o out/demo

test: lint
	$(ONE_THREAD) $(BIN)/python -m pytest --ignore=tests/hosts --numprocesses auto --maxprocesses 4 \
	  --dist worksteal --cov --cov-report=
	$(BIN)/coverage report

test-hosts: $(READY)
	tests/hosts/root/build $(SUITE) $(HOSTS_ROOT)
	$(ONE_THREAD) ALLAPRIMA_HOSTS_SUITE=$(SUITE) ALLAPRIMA_HOSTS_ROOT=$(HOSTS_ROOT) \
	  $(BIN)/python -m pytest --reruns 2 tests/hosts
	$(ONE_THREAD) VENV=$(VENV) tests/blender/run

test-hosts-next: HOSTS_ROOT := $(dir $(HOSTS_ROOT))sid
test-hosts-next: $(READY)
	tests/hosts/root/build sid $(HOSTS_ROOT)
	$(ONE_THREAD) ALLAPRIMA_HOSTS_SUITE=sid ALLAPRIMA_HOSTS_ROOT=$(HOSTS_ROOT) \
	  $(BIN)/python -m pytest --reruns 1 tests/hosts -k 'gimp or blender'

lint: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/mypy --platform win32 --cache-dir .mypy_cache/win32

bench: $(READY)
	$(BIN)/python bench/bench.py

bench-peers: $(READY)
	$(BIN)/python bench/peers.py $(QUICK)

pictures: $(READY)
	$(BIN)/python docs/make_pictures.py

train: $(READY)
	PYTHONPATH=core $(BIN)/python -m training material all
	PYTHONPATH=core $(BIN)/python -m training illustration all

clean:
	rm -rf $(VENV) $(VENV)-bpy-* build dist out .coverage .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name '__pycache__' -prune -exec rm -rf {} +
	rm -rf *.egg-info core/*.egg-info plugins/*/*.egg-info

$(READY): constraints.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2])' || \
	  { echo "Alla Prima needs Python 3.11 or later; set it, e.g. make PYTHON=python3.13" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' || \
	  { echo "This Python cannot make environments; install its venv package (Debian: python3-venv)" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --upgrade pip setuptools
	$(BIN)/python -m pip install --constraint constraints.txt --no-build-isolation --editable . --group dev
	@touch $@
