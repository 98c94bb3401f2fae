from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from backend.errors import ModelError, SarmatchError
from backend.models.verifier import PseudoSiamese, VerifierSettings
from backend.progress import Progress
from backend.reranking.correlation_verifier import CorrelationVerifier
from backend.reranking.verification import load_network
from backend.training.train_verifier import train_verifier
from backend.training.verifier_places import place_grid
from backend.training.verifier_recipe import VerifierRecipe, starting_network
from backend.training.verifier_validation import TestPairs, paired
from backend.verifier_params import TrainVerifierParams
from tests.training.made_negatives import write_negatives
from tests.training.made_scenes import made_scene, whole

CPU = torch.device("cpu")
TINY = VerifierSettings(32, (8,) * 8, 16, dropout=0.0)


def params(**given: object) -> TrainVerifierParams:
    values = {"data": "d", "out": "o", "steps": 8, "patch_px": 32, "max_offset_px": 0, "batch": 8, "augment": "none"}
    return TrainVerifierParams.from_mapping({**values, **given})


def recipe(network: "torch.nn.Module | None" = None, validate: bool = False, **given: object) -> VerifierRecipe:
    torch.manual_seed(0)
    built = params(**given)
    places = place_grid([whole(made_scene(320, 320, 1, "train"))], built.patch_px, built.max_offset_px)
    held = [whole(made_scene(320, 320, 2, "held"))] if validate else []
    return VerifierRecipe(network or PseudoSiamese(TINY), places, held, built, CPU)  # type: ignore[arg-type]


def train(made: VerifierRecipe, steps: int) -> "list[float]":
    """Steps as the loop makes them, without averaging, on one batch."""
    main, losses = made.optimizers()["main"], []
    batch = made.source().batch(0, 0)
    for step in range(steps):
        main.zero_grad()
        loss = made.loss(batch, step)
        loss.total.backward()
        main.step()
        losses.append(float(loss.total.detach()))
    return losses


@pytest.mark.parametrize("negatives", ["random", "nearest", "bootstrapped"])
def test_it_learns_a_batch_by_heart(negatives: str) -> None:
    # Learned by heart is what does not move: the hardest of a batch would.
    quick = VerifierSettings(32, (8,) * 8, 16, dropout=0.0, norm="batch")
    losses = train(recipe(PseudoSiamese(quick), negatives=negatives, learning_rate=0.01, batch=6), 16)
    assert losses[0] == pytest.approx(np.log(2.0), abs=0.2) and losses[-1] < 0.6 * losses[0]


def test_the_loss_by_hand(tmp_path: Path) -> None:
    folder = write_negatives(tmp_path / "mined", [("train", 0, 0), ("train", 64, 64)], 32)
    made = recipe(negatives=folder, hard_share=0.25)
    network, batch = made.modules["network"].eval(), made.source().batch(0, 0)
    assert len(batch["hard"]) == 2
    ones = torch.ones(8, 1, 32, 32)
    wrong = torch.cat([batch["hard"], batch["sar"][batch["other"][2:]]])
    with torch.inference_mode():
        right = network(batch["sar"], ones, batch["optical"], ones).log_softmax(dim=1)[:, 1]
        false = network(wrong, ones, batch["optical"], ones).log_softmax(dim=1)[:, 0]
        assert float(made.loss(batch, 0).total) == pytest.approx(-0.5 * float(right.mean() + false.mean()), abs=1e-5)


def test_batch_hard_takes_the_surest() -> None:
    made = recipe(negatives="batch-hard")
    network, batch = made.modules["network"].eval(), made.source().batch(0, 0)
    ones = torch.ones(8, 1, 32, 32)
    with torch.inference_mode():
        sar, optical = (network.features(batch[name], ones, name) for name in ("sar", "optical"))
        outputs = network.fuse_all(sar, optical)
        sure = (outputs[..., 1] - outputs[..., 0]).masked_fill(~batch["apart"], -np.inf)
        rows, chosen = made._random(batch, sar, optical)
    assert torch.equal(rows, torch.arange(8)) and torch.equal(chosen, sure.argmax(dim=0))


def test_validation_and_card() -> None:
    made = recipe(validate=True)
    found = made.validate(made.modules["network"], CPU)
    assert made.modules["network"].training and 0.0 <= found[made.validation_key] <= 1.0
    assert {"accuracy", "precision", "recall", "fpr", "fpr95", "recall_at_fpr_4", "recall_at_fpr_5"} <= set(found)
    card = json.loads(json.dumps(made.card(made.modules["network"])))
    assert VerifierSettings.from_mapping(card["settings"]) == TINY and card["negatives"] == "random"
    assert recipe().validate(made.modules["network"], CPU) == {}


def test_pairs_to_validate_on() -> None:
    pairs, same = paired(np.array([2, -1, 0]))
    assert pairs.tolist() == [[0, 0], [1, 1], [2, 2], [2, 0], [0, 2]] and same.tolist() == [True] * 3 + [False] * 2
    places = place_grid([whole(made_scene(640, 640))], 64, 16)
    known = TestPairs(places, 30, 1)
    wrong = known.places[known.pairs[~known.same]]
    assert len(known.same) == 60 and known.same.sum() == 30 and places.apart(wrong[:, 0], wrong[:, 1]).all()


@pytest.mark.slow
def test_correlation_begins_with_what_the_structural_descriptor_knows() -> None:
    torch.manual_seed(0)
    built = params(streams="correlation", patch_px=64, max_offset_px=16)
    network = starting_network(built)
    assert isinstance(network, CorrelationVerifier)
    made = recipe(network, validate=True, streams="correlation", patch_px=64, max_offset_px=16)
    assert made.validate(made.modules["network"], CPU)["auroc"] > 0.95  # both modalities show one picture


def test_what_cannot_be_gone_on_from_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="not verifier"):
        starting_network(params(initial="structural"))
    with pytest.raises(ModelError, match="not encoder|unknown model"):
        starting_network(params(streams="correlation", patch_px=64, encoder="nothing"))


@pytest.mark.slow
def test_the_command_from_rasters_to_model(tmp_path: Path, pair_files: str) -> None:
    given = {"data": pair_files, "steps": 3, "batch": 4, "validation_fraction": 0.2, "validate_every": 3}
    first = train_verifier(TrainVerifierParams.from_mapping({**given, "out": str(tmp_path / "one")}), Progress())
    assert load_network(first["model"]).patch_px == 64
    again = {**given, "initial": first["model"], "negatives": "bootstrapped", "mine_every": 2}
    second = train_verifier(TrainVerifierParams.from_mapping({**again, "out": str(tmp_path / "two")}), Progress())
    assert "outcome" in second and load_network(second["model"]).patch_px == 64
    with pytest.raises(SarmatchError, match="neither a kind"):
        train_verifier(
            TrainVerifierParams.from_mapping({**given, "negatives": "hardest", "out": str(tmp_path / "three")}),
            Progress(),
        )
    with pytest.raises(ModelError, match="not correlation for 64"):
        bad = {**again, "streams": "correlation", "out": str(tmp_path / "four")}
        train_verifier(TrainVerifierParams.from_mapping(bad), Progress())


@pytest.fixture
def pair_files(tmp_path: Path, make_ground: object, save_raster: object) -> str:
    from backend.affine import Affine

    ground = make_ground(768, seed=3)  # type: ignore[operator]
    to_crs = Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0)
    sar = save_raster(ground.strip(Affine.translation(0.0, 0.0), 768, 768), tmp_path / "sar.tif", to_crs, 32611)  # type: ignore[operator]
    return f"{sar},{save_raster(ground.optical, tmp_path / 'optical.tif', to_crs, 32611)}"  # type: ignore[operator]
