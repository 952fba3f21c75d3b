"""Prompts in other languages, put into English, which the embedded models read.

tables/*.txt     what words mean, a file for each language
english.txt      words that are English, so that nobody's English is taken for something else
table.py         a language's words, as they are looked up
grammars.py      what is known of each language's grammar
forms.py         the endings that words have in sentences
telling.py       which language a prompt is in
pieces.py        the words of a prompt and what they mean
order.py         the order that English has
head_last.py     the same for languages that say all before the noun
translating.py   all of it together
plugin.py        offers it to the engine
"""
