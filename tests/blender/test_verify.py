"""What Blender saves of generated materials: its packed images are as they were signed."""

import pytest

bpy = pytest.importorskip("bpy")


@pytest.mark.parametrize("compress", [False, True])
def test_every_image_in_a_saved_file_is_trusted(ops, cube, tmp_path, compress):
    from allaprima.trust.verify import verify_file

    ops.generate_material(prompt="red brick wall", size=64, seed=7)
    path = tmp_path / "house.blend"
    bpy.ops.wm.save_as_mainfile(filepath=str(path), compress=compress, copy=True)
    found = {verdict.part: verdict for verdict in verify_file(path)}
    packed = {image.name for image in bpy.data.images if image.packed_file}
    assert set(found) == packed
    assert len(packed) > 1
    assert {verdict.status for verdict in found.values()} == {"trusted"}
    assert {verdict.claims.prompt for verdict in found.values()} == {"red brick wall"}
