"""What a picture says about itself: signed content credentials (C2PA), and their verification.

settings.py      what the user or an organisation may set
library.py       c2pa-python, imported on first use, with everything that goes online off
identity.py      a private key with its certificates, read and checked
callback.py      signing by a function of the organisation's, where the key is not in a file
own.py           the self-made one of this user on this machine
manifest.py      what is stated about a picture, from its recipe
signing.py       puts the two together
credentials.py   the built-in plug-in "credentials"
purpose.py       whether a manifest was signed with a certificate for signing content
verify.py        the pictures in a file, and a verdict on each
reading.py       what the reference reader finds in one, and what it does not look at
verdicts.py      what that means;  claims.py: what a manifest says, read with suspicion
blend.py         the pictures in a .blend file;  blend_dna.py: its description of its structs
marks.py         the watermark in a picture, looked up in the history
watermark/       the watermark itself, and the built-in plug-in "watermark"
commands.py      the built-in plug-in "verify": `allaprima verify`
"""
