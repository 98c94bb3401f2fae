"""``train reranker``: which network, and on to what all training shares."""

from __future__ import annotations

from typing import Any, Dict

import torch

from ..progress import Progress
from ..training_params import TrainRerankerParams
from .recipe import Recipe
from .training_run import train_model


def train_reranker(params: TrainRerankerParams, progress: Progress) -> Dict[str, Any]:
    """Train a re-ranker on lists that are made by searching the data itself.

    Returns, Raises:
        See :func:`~backend.training.training_run.train_model`; the model is OUT/reranker.safetensors, or
        OUT/cmpc-graph.safetensors. With ``joint`` OUT/encoder.safetensors as well, ``encoder`` in the answer.
    """

    def build(device: torch.device) -> Recipe:
        if params.network == "cmpc-graph":
            from .cmpc_graph_recipe import CmpcGraphRecipe

            return CmpcGraphRecipe.build(params, progress, device)
        if params.joint:
            from .joint_recipe import JointRecipe

            return JointRecipe.build(params, progress, device)
        from .reranker_recipe import RerankerRecipe

        return RerankerRecipe.build(params, progress, device)

    return train_model(params, build, progress)
