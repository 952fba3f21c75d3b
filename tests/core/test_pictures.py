"""Image files in and out: what is kept exactly, what is converted, what is refused."""

import io
import struct
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from allaprima.errors import InvalidImage, OutputError
from allaprima.pictures import (
    MAX_PIXELS,
    MEDIA_TYPES,
    encode_map,
    encode_pixels,
    media_type_of,
    read_image,
    read_mask,
)

SIDES = st.integers(1, 9)
PIXELS = st.tuples(SIDES, SIDES, st.sampled_from([3, 4])).flatmap(
    lambda shape: hnp.arrays(np.uint8, shape)
)


def saved(image, file_format="PNG", **options):
    buffer = io.BytesIO()
    image.save(buffer, file_format, **options)
    return buffer.getvalue()


def png_of_size(width, height):
    """A PNG that says it has this size and holds no pixels."""

    def chunk(kind, body):
        return (
            struct.pack(">I", len(body))
            + kind
            + body
            + struct.pack(">I", zlib.crc32(kind + body) & 0xFFFFFFFF)
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


@given(PIXELS, st.sampled_from(["image/png", "image/webp", "image/tiff"]))
@settings(deadline=None, max_examples=60)
def test_lossless_formats_give_every_value_back(pixels, media_type):
    back = read_image(encode_pixels(pixels, media_type))
    if pixels.shape[2] == 4 and back.shape[2] == 3:  # WebP drops an alpha that is 255 throughout
        assert media_type == "image/webp"
        assert (pixels[..., 3] == 255).all()
        pixels = pixels[..., :3]
    assert np.array_equal(back, pixels)
    assert back.dtype == np.uint8


@given(hnp.arrays(np.float32, st.tuples(SIDES, SIDES), elements=st.floats(0, 1, width=32)))
@settings(deadline=None, max_examples=60)
def test_a_map_keeps_sixteen_bits(values):
    with Image.open(io.BytesIO(encode_map(values))) as image:
        stored = np.asarray(image)
    assert stored.dtype == np.uint16
    assert np.abs(stored / 65535 - values).max() <= 0.5 / 65535 + 1e-9


@given(
    st.binary(max_size=200), st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\0"])
)
@settings(deadline=None, max_examples=100)
def test_noise_is_refused_and_nothing_else_is_raised(noise, magic):
    with pytest.raises(InvalidImage):
        read_image(magic + noise)


@pytest.mark.parametrize("file_format", ["PNG", "JPEG", "WEBP", "TIFF"])
@pytest.mark.parametrize("kept", [0.3, 0.9])
def test_a_truncated_file_is_refused(file_format, kept):
    pixels = np.random.default_rng(1).integers(0, 256, (64, 64, 3), np.uint8)
    data = saved(Image.fromarray(pixels), file_format)
    with pytest.raises(InvalidImage, match=r"truncated|damaged|not a PNG"):
        read_image(data[: int(len(data) * kept)])


def test_jpeg_is_close_and_puts_transparent_parts_on_white():
    pixels = np.zeros((16, 16, 4), np.uint8)
    pixels[:8] = (200, 30, 40, 255)
    back = read_image(encode_pixels(pixels, "image/jpeg"))
    assert back.shape == (16, 16, 3)
    assert np.abs(back[:8].astype(int) - (200, 30, 40)).max() <= 4
    assert back[8:].min() >= 250


def test_a_normal_map_is_eight_bit_rgb():
    values = np.zeros((2, 3, 3), np.float32) + np.float32([0.5, 0.5, 1.0])
    assert read_image(encode_map(values)).tolist() == [[[128, 128, 255]] * 3] * 2


def test_four_maps_in_one_are_eight_bit_rgba_and_none_hides_another():
    values = np.zeros((2, 3, 4), np.float32) + np.float32([0.2, 0.5, 1.0, 0.0])
    assert read_image(encode_map(values)).tolist() == [[[51, 128, 255, 0]] * 3] * 2


def test_map_values_outside_the_range_are_clipped():
    with Image.open(io.BytesIO(encode_map(np.float32([[-1, 2]])))) as image:
        assert np.asarray(image).tolist() == [[0, 65535]]


@pytest.mark.parametrize(
    "values",
    [
        np.zeros((2, 2)),
        np.zeros((2, 2, 2), np.float32),
        np.zeros(4, np.float32),
        np.zeros((0, 2), np.float32),
        np.full((2, 2), np.nan, np.float32),
    ],
)
def test_what_is_no_map_is_refused(values):
    with pytest.raises(InvalidImage):
        encode_map(values)


@pytest.mark.parametrize(
    "pixels",
    [
        np.zeros((2, 2, 3), np.float32),
        np.zeros((2, 2), np.uint8),
        np.zeros((2, 2, 2), np.uint8),
        np.zeros((0, 2, 3), np.uint8),
    ],
)
def test_what_are_no_pixels_is_refused(pixels):
    with pytest.raises(InvalidImage):
        encode_pixels(pixels)


def test_an_unknown_media_type_is_refused_and_the_known_ones_are_named():
    with pytest.raises(OutputError, match="image/png"):
        encode_pixels(np.zeros((2, 2, 3), np.uint8), "image/gif")


def test_a_size_that_the_format_cannot_hold_is_an_output_error():
    with pytest.raises(OutputError, match="image/webp"):
        encode_pixels(np.zeros((1, 16400, 3), np.uint8), "image/webp")


def test_the_suffix_of_a_name_says_the_media_type():
    assert media_type_of("a/b.PNG") == "image/png"
    assert {media_type_of(f"x{suffix}") for suffix in MEDIA_TYPES} == set(MEDIA_TYPES.values())
    with pytest.raises(OutputError, match=r"Use one of \.png"):
        media_type_of("picture.gif")


def test_exif_orientation_is_applied():
    image = Image.fromarray(np.uint8([[[255, 0, 0], [0, 0, 255]]]))  # red left, blue right
    exif = Image.Exif()
    exif[0x0112] = 6  # turn by 90 degrees clockwise to show it
    assert read_image(saved(image, exif=exif)).tolist() == [[[255, 0, 0]], [[0, 0, 255]]]


@pytest.mark.parametrize("compressed", [False, True])
def test_a_png_file_may_say_as_much_as_it_likes(compressed):
    texts = PngInfo()
    texts.add_text("workflow", "node " * 2**19, zip=compressed)
    texts.add_itxt("prompt", "ein Fuchs " * 2**18, zip=compressed)
    file = saved(Image.new("RGB", (3, 2), "red"), pnginfo=texts)
    assert (read_image(file) == (255, 0, 0)).all()


def test_the_orientation_that_a_png_file_says_in_xmp_is_applied():
    texts = PngInfo()
    xmp = '<rdf:Description xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="6"/>'
    texts.add_itxt("XML:com.adobe.xmp", xmp)
    texts.add_text("Comment", "beside it")
    assert read_image(saved(Image.new("RGB", (3, 2)), pnginfo=texts)).shape == (3, 2, 3)


def test_a_greyscale_image_becomes_rgb():
    assert read_image(saved(Image.new("L", (1, 1), 77))).tolist() == [[[77, 77, 77]]]


def test_a_black_and_white_image_becomes_rgb():
    assert read_image(saved(Image.new("1", (1, 1), 1))).tolist() == [[[255, 255, 255]]]


def test_a_palette_image_becomes_rgb_and_its_transparent_entry_alpha():
    image = Image.new("P", (2, 1))
    image.putpalette([10, 20, 30, 40, 50, 60])
    image.putpixel((1, 0), 1)
    assert read_image(saved(image)).tolist() == [[[10, 20, 30], [40, 50, 60]]]
    transparent = read_image(saved(image, transparency=1))
    assert transparent.tolist() == [[[10, 20, 30, 255], [40, 50, 60, 0]]]


def test_grey_with_alpha_becomes_rgba():
    assert read_image(saved(Image.new("LA", (1, 1), (9, 80)))).tolist() == [[[9, 9, 9, 80]]]


@pytest.mark.parametrize("file_format", ["PNG", "TIFF"])
def test_sixteen_bit_grey_is_rounded_to_eight(file_format):
    image = Image.fromarray(np.uint16([[0, 128 * 257, 65535, 140]]))
    assert read_image(saved(image, file_format))[0, :, 0].tolist() == [0, 128, 255, 1]


def test_values_wider_than_sixteen_bits_are_refused():
    with pytest.raises(InvalidImage, match="wider than 16 bits"):
        read_image(saved(Image.fromarray(np.float32([[0.5]])), "TIFF"))


def test_cmyk_becomes_rgb():
    cyan = Image.new("CMYK", (8, 8), (255, 0, 0, 0))
    red, green, blue = read_image(saved(cyan, "JPEG", quality=100))[4, 4].tolist()
    assert red < 10
    assert min(green, blue) > 240


def gamma_one_profile():
    """A profile with sRGB's primaries and linear values, made by changing sRGB's own curves.

    Little CMS writes each curve as a `para` tag; as a `curv` of zero entries it is the identity.
    """
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = struct.unpack_from(">I", profile, 128)[0]
    for entry in range(count):
        kind, offset, _length = struct.unpack_from(">4sII", profile, 132 + 12 * entry)
        if kind in (b"rTRC", b"gTRC", b"bTRC"):
            struct.pack_into(">4sII", profile, offset, b"curv", 0, 0)
            struct.pack_into(">I", profile, 132 + 12 * entry + 8, 12)
    return bytes(profile)


@pytest.mark.parametrize("alpha", [False, True])
def test_an_icc_profile_is_converted_to_srgb(alpha):
    # Linear 0.2140 is 0.5 in sRGB (IEC 61966-2-1): 55/255 -> 128/255.
    value = (55, 55, 55, 99) if alpha else (55, 55, 55)
    image = Image.new("RGBA" if alpha else "RGB", (1, 1), value)
    pixel = read_image(saved(image, icc_profile=gamma_one_profile()))[0, 0].tolist()
    assert all(abs(channel - 128) <= 2 for channel in pixel[:3])
    assert pixel[3:] == ([99] if alpha else [])


def test_pixels_tagged_as_srgb_stay_exactly_as_they_are():
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    pixels = np.random.default_rng(2).integers(0, 256, (32, 32, 3), np.uint8)
    assert np.array_equal(read_image(saved(Image.fromarray(pixels), icc_profile=srgb)), pixels)


def test_a_broken_profile_is_ignored():
    image = Image.new("RGB", (1, 1), (1, 2, 3))
    assert read_image(saved(image, icc_profile=b"not a profile")).tolist() == [[[1, 2, 3]]]


def test_the_first_page_of_several_is_read():
    first, second = Image.new("RGB", (2, 2), (1, 2, 3)), Image.new("RGB", (3, 3))
    data = saved(first, "TIFF", save_all=True, append_images=[second])
    assert read_image(data).shape == (2, 2, 3)


@pytest.mark.parametrize("size", [(20_000, 20_000), (10_000, 9_000), (8193, 8192)])
def test_a_decompression_bomb_is_refused_before_it_is_decoded(size):
    assert size[0] * size[1] > MAX_PIXELS
    with pytest.raises(InvalidImage, match=r"too large.*Make it smaller"):
        read_image(png_of_size(*size))


def test_an_image_without_pixels_is_refused():
    with pytest.raises(InvalidImage):
        read_image(png_of_size(0, 5))


def test_an_empty_file_is_refused(tmp_path):
    (tmp_path / "empty.png").touch()
    with pytest.raises(InvalidImage, match=r"empty\.png is empty"):
        read_image(tmp_path / "empty.png")


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(InvalidImage, match=r"lost\.png cannot be opened"):
        read_image(tmp_path / "lost.png")


@pytest.mark.parametrize("file_format", ["GIF", "BMP", "EPS"])
def test_other_formats_are_not_even_tried(file_format):
    with pytest.raises(InvalidImage, match="not a PNG, JPEG, WebP or TIFF"):
        read_image(saved(Image.new("RGB", (4, 4)), file_format))


def test_damaged_exif_does_not_spoil_the_pixels():
    image = Image.new("RGB", (2, 2), (5, 6, 7))
    assert read_image(saved(image, exif=b"Exif\0\0II*\0\xff\xff\xff\xff")).shape == (2, 2, 3)


@given(hnp.arrays(np.uint8, st.tuples(SIDES, SIDES)))
@settings(deadline=None, max_examples=40)
def test_a_greyscale_mask_keeps_its_values(values):
    assert np.array_equal(read_mask(saved(Image.fromarray(values))), values)
    assert np.array_equal(read_mask(saved(Image.fromarray(values).convert("RGB"))), values)


def test_transparent_parts_of_a_mask_are_kept_parts():
    image = Image.fromarray(np.uint8([[[255, 255, 255, 255], [255, 255, 255, 0]]]))
    assert read_mask(saved(image)).tolist() == [[255, 0]]


def test_a_mask_is_no_colour_so_its_profile_is_not_applied():
    image = Image.new("RGB", (1, 1), (55, 55, 55))
    assert read_mask(saved(image, icc_profile=gamma_one_profile())).tolist() == [[55]]


def test_a_sixteen_bit_mask_becomes_eight_bit():
    assert read_mask(saved(Image.fromarray(np.uint16([[65535, 0]])))).tolist() == [[255, 0]]


def test_an_unreadable_mask_is_called_a_mask():
    with pytest.raises(InvalidImage, match=r"^The mask"):
        read_mask(b"no image at all")


def test_a_damaged_tiff_directory_is_refused():
    data = bytearray(saved(Image.new("RGB", (4, 4)), "TIFF"))
    with pytest.raises(InvalidImage):
        read_image(bytes(data[:8]) + b"\xff" * 30)
