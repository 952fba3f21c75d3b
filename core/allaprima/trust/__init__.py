"""What a picture says about itself: signed content credentials (C2PA), and their verification.

settings.py      what the user or an organisation may set
library.py       c2pa-python, imported on first use, with everything that goes online off
identity.py      a private key with its certificates, read and checked
own.py           the self-made one of this user on this machine
manifest.py      what is stated about a picture, from its recipe
signing.py       puts the two together
plugin.py        the built-in plug-in "credentials"
verify.py        a file's verdicts;  claims.py: what a manifest says, read with suspicion
commands.py      the built-in plug-in "verify": `allaprima verify`
"""
