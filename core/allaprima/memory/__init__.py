"""What was made before, kept on this machine: history, search by meaning, recall.

settings.py   where, and how much
database.py   the SQLite file: private, damaged ones told
history.py    remembering, finding, forgetting
plugin.py     the built-in plug-in "history"
commands.py   `allaprima history` and `allaprima forget`
"""
