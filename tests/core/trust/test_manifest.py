"""What is stated about a picture, and what a manifest of anyone's is taken to say."""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from signers import FROM_IMAGE, RECIPE

from allaprima import Recipe
from allaprima.trust.claims import Claims, read_claims
from allaprima.trust.manifest import RECIPE as LABEL
from allaprima.trust.manifest import manifest

AT = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)


def stated(recipe: Recipe = RECIPE, include_prompt: bool = True) -> dict[str, Any]:
    return manifest(recipe, "image/png", AT, include_prompt=include_prompt)


def assertion(definition: dict[str, Any], label: str) -> dict[str, Any]:
    [found] = [a["data"] for a in definition["assertions"] if a["label"] == label]
    return found


def test_what_was_made_from_words_was_created_by_a_trained_algorithm() -> None:
    [action] = assertion(stated(), "c2pa.actions.v2")["actions"]
    assert action["action"] == "c2pa.created"
    assert action["digitalSourceType"].endswith("/trainedAlgorithmicMedia")
    assert action["softwareAgent"] == {"name": "allaprima", "version": "0.0.9"}
    assert "ingredients" not in stated()


def test_what_was_made_from_an_image_is_an_edit_of_it() -> None:
    definition = stated(FROM_IMAGE)
    opened, edited = assertion(definition, "c2pa.actions.v2")["actions"]
    [parent] = definition["ingredients"]
    assert opened["action"] == "c2pa.opened"
    assert opened["parameters"]["ingredientIds"] == [parent["label"]]
    assert edited["digitalSourceType"].endswith("/compositeWithTrainedAlgorithmicMedia")
    assert parent["relationship"] == "parentOf"


def test_what_a_formula_drew_is_not_said_to_come_from_a_trained_algorithm() -> None:
    by_formula = {"trained": False}
    [created] = assertion(stated(dataclasses.replace(RECIPE, **by_formula)), "c2pa.actions.v2")[
        "actions"
    ]
    edit = stated(dataclasses.replace(FROM_IMAGE, **by_formula))
    edited = assertion(edit, "c2pa.actions.v2")["actions"][1]
    assert created["digitalSourceType"].endswith("/algorithmicMedia")
    assert edited["digitalSourceType"].endswith("/composite")


def test_the_recipe_in_it_makes_the_picture_again() -> None:
    told = assertion(stated(FROM_IMAGE), LABEL)
    assert Recipe.from_json(json.dumps(told)) == dataclasses.replace(FROM_IMAGE, timings={})
    assert told["signed_at"] == "2026-03-01T12:30:00+00:00"


def test_without_the_prompt_only_the_model_is_told() -> None:
    definition = stated(FROM_IMAGE, include_prompt=False)
    told = assertion(definition, LABEL)
    expected = {"model", "model_hash", "software", "kind", "derived_maps", "signed_at", "trained"}
    assert set(told) == expected
    for secret in ("brick", "moss", str(RECIPE.seed), "cd" * 32, "#aa3322"):
        assert secret not in json.dumps(definition)


def test_a_software_without_a_version_is_named_all_the_same() -> None:
    [action] = assertion(stated(dataclasses.replace(RECIPE, software="mine")), "c2pa.actions.v2")[
        "actions"
    ]
    assert action["softwareAgent"] == {"name": "mine"}


def test_claims_of_other_software_are_read_too() -> None:
    foreign = {
        "claim_generator_info": [{"name": "Camera", "version": "1"}],
        "signature_info": {"issuer": "Maker", "time": "2025-01-01T00:00:00+00:00"},
        "assertions": [
            {
                "label": "c2pa.actions",
                "data": {
                    "actions": [
                        {"digitalSourceType": "http://example.com/digitalCapture"},
                        {"action": "c2pa.cropped", "softwareAgent": "Editor 2"},
                    ]
                },
            }
        ],
    }
    expected = Claims(
        signer="Maker",
        source_type="digitalCapture",
        software="Editor 2",
        signed_at="2025-01-01T00:00:00+00:00",
    )
    assert read_claims(foreign) == expected
    # Anyone can run a time-stamp authority; whether this one counts is not for the manifest to say.
    assert read_claims(foreign, time_stamped=True) == dataclasses.replace(
        expected, time_stamped=True
    )
    assert read_claims({"claim_generator": "old/1.0"}).software == "old/1.0"
    assert not read_claims({}, time_stamped=True).time_stamped


KEYS = (
    *("assertions", "label", "data", "actions", "softwareAgent", "digitalSourceType", "name"),
    *("signature_info", "issuer", "time", "claim_generator_info", "prompt", "seed", "model"),
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(KEYS) | st.text(max_size=4),
            inner | st.sampled_from([LABEL, "c2pa.actions.v2"]),
            max_size=6,
        )
    ),
    max_leaves=20,
)


@given(ANYTHING)
def test_claims_are_text_or_nothing_whatever_a_manifest_holds(manifest: object) -> None:
    claims = dataclasses.asdict(read_claims(manifest))
    assert isinstance(claims.pop("time_stamped"), bool)
    assert type(claims.pop("seed")) in (int, type(None))
    assert all(value is None or isinstance(value, str) for value in claims.values())


@pytest.mark.parametrize("data", [{"prompt": 1, "seed": True, "model": []}, [], None, "text"])
def test_a_recipe_with_wrong_types_says_nothing(data: object) -> None:
    assert read_claims({"assertions": [{"label": LABEL, "data": data}]}) == Claims()
