"""Prompts in other languages, put into English, which the embedded models read.

tables/*.txt     what words mean, a file for each language
english.txt      words that are English, so that nobody's English is taken for something else
table.py         a language's words, as they are looked up
forms.py         the endings that words have in sentences
telling.py       which language a prompt is in
order.py         the order that English has
translating.py   all of it together
plugin.py        offers it to the engine
"""
