from __future__ import annotations

import json
from pathlib import Path
from typing import Iterator

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from backend.config import EvaluateLocationParams, EvaluateRetrievalParams
from backend.descriptors.cmpc_network import CmpcNetwork, CmpcSettings
from backend.errors import InputError, UsageError
from backend.evaluation.aligned_pair import AlignedPair, open_pair
from backend.evaluation.network_tiles import NetworkTileSearch
from backend.evaluation.patch_rankers import optical_image
from backend.evaluation.protocols import evaluate_location, evaluate_retrieval
from backend.progress import Progress

from .conftest import PairFiles

CPU = torch.device("cpu")
TINY = CmpcSettings(blocks=(1, 1, 1, 1), width=4, embedding=16)


def network() -> CmpcNetwork:
    torch.manual_seed(0)
    return CmpcNetwork(TINY).eval()


@pytest.fixture(scope="module")
def pair(files: PairFiles) -> Iterator[AlignedPair]:
    opened = open_pair(files.sar, files.optical)
    yield opened
    opened.close()


def test_a_tile_is_found_where_it_lies(pair: AlignedPair) -> None:
    search = NetworkTileSearch(pair, network(), 64, CPU, Progress())
    assert search.num_placements == 353 and search.stride_px == 1
    chosen = search.tiles[40::60]
    images, masks = zip(*(optical_image(pair, tile) for tile in chosen))
    peaks = search.find(images, masks, 5, Progress())
    assert peaks.found.all() and (peaks.similarity.diff(dim=1) <= 0).all()
    assert peaks.row[:, 0].tolist() == [tile.row_off for tile in chosen]
    assert peaks.col[:, 0].tolist() == [tile.col_off for tile in chosen]


def test_places_beyond_the_last_tile_are_none(pair: AlignedPair) -> None:
    search = NetworkTileSearch(pair, network(), 320, CPU, Progress())
    image, mask = pair.sar_image(search.tiles[0])
    peaks = search.find([image], [mask], 100, Progress())
    assert peaks.row.shape == (1, 100) and int(peaks.found.sum()) == search.num_placements < 100


def test_tiles_larger_than_the_raster_are_refused(pair: AlignedPair) -> None:
    with pytest.raises(InputError) as caught:
        NetworkTileSearch(pair, network(), 1024, CPU, Progress())
    assert caught.value.code == "no_valid_place"


def test_it_can_be_evaluated_through_its_tiles_only(files: PairFiles, tmp_path: Path) -> None:
    path = tmp_path / "tiny.safetensors"
    save_file(network().state_dict(), str(path))
    path.with_suffix(".json").write_text(json.dumps({"kind": "cmpc", "settings": TINY.to_mapping()}))
    given = {"sar": files.sar, "optical": files.optical, "patch_px": 64, "method": "cmpc", "model": str(path)}
    index = EvaluateRetrievalParams.from_mapping({**given, "search": "index", "queries": 4, "device": "cpu"})
    report = evaluate_retrieval(index, Progress())
    assert report["num_references"] == 353 and report["descriptor"]["name"] == "tiny" and report["num_queries"] == 4
    assert np.isfinite(report["median_error_m"])
    with pytest.raises(UsageError, match="no dense map: it cannot search densely") as caught:
        evaluate_retrieval(EvaluateRetrievalParams.from_mapping({**given, "device": "cpu"}), Progress())
    assert "--search index" in caught.value.hint
    location = EvaluateLocationParams.from_mapping({**given, "trials": 1, "device": "cpu"})
    with pytest.raises(UsageError, match="nor locate strips"):
        evaluate_location(location, Progress())
