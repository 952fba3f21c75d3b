"""`python -m allaprima`, and the program `allaprima`: the command line."""

import sys


def main() -> None:
    """Run the command line. Stopped while it is still loading, it ends with one word, too."""
    try:
        from allaprima import cli
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        sys.exit(1)
    cli.main()


if __name__ == "__main__":
    main()
