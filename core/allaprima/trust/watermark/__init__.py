"""An invisible, blind watermark: 48 bits in the pixels that say which picture this is.

    marked = embedding.embed(pixels, 0x1234_5678_9ABC)
    found = detection.detect(marked)          # Detection(payload=0x123456789abc, ...)

A pattern of 64 pixels' period is added to the picture. In its spectrum that is a comb of lines,
whose phases carry a known pilot and the payload. The pilot's lines show at which scale and offset
the pattern lies, so resizing and cropping do no harm; a seamless material gets a period that divides
its size, so tiling and rolling do none either.

code.py       48 bits to 288 symbols and back: CRC-24 and a convolutional code
comb.py       which spectral lines carry what
planes.py     a picture as luma and chroma
whitening.py  a plane in which all places and frequencies are about as loud
embedding.py  what is added, knowing the picture
detection.py  finding it, knowing nothing
plugin.py     the built-in plug-in "watermark"
"""
