"""Models as people have them: a single file or a LoRA becomes a diffusers folder that the engine runs.

header.py           what a .safetensors file holds, without reading its tensors
recognition.py      which family a file is of; what it is if it is no checkpoint
architectures.py    the published architectures of the families
layout.py           a folder's configuration, from an architecture
clip_tokenizer.py   the tokenizer of all of them
conversion.py       a single file's weights into a folder
lora.py             LoRAs, fused into a folder's weights
variants.py         few-step checkpoints and LoRAs, known by their names
adding.py           all of it, in the order in which nothing can be left half done
commands.py         `allaprima models add`
"""
