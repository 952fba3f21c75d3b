"""`python -m allaprima` is the command line."""

from allaprima.cli import main

if __name__ == "__main__":
    main()
