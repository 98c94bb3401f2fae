"""The engine's commands: name, parameters and the function that does the work, in one table that both doors read.

Functions are named, not imported: the table costs nothing until a command runs. Standard library only.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, Mapping, Tuple, Type

from . import (
    conditional_params,
    config,
    evaluation_params,
    georeference_params,
    hashing_params,
    negatives_params,
    pairs_params,
    refit_params,
    report_params,
    similar_params,
    training_params,
    uahm_params,
    verifier_params,
)
from .errors import UsageError
from .progress import Progress

Function = Callable[[Any, Progress], Mapping[str, Any]]
"""Takes the command's parameters; returns its result, whose values :func:`backend.json_ready.json_ready` knows.

A result with ``ok: false`` is a report of a failure: the command line prints it and exits with 1.
"""


@dataclass(frozen=True)
class Command:
    """One command of the engine."""

    name: str  # as written on the command line; two words for the members of a group
    params: Type[config.Params]
    target: str  # "module:function", module relative to this package
    summary: str  # completes "sarmatch <name>: ..."
    example: str  # a whole command line that works
    positionals: Tuple[str, ...] = ()  # parameters that the command line takes without a flag, all optional
    listings: Mapping[str, str] = field(default_factory=dict)
    """Parameter whose value ``list`` prints the values it may have -> "module:constant" that holds them."""

    def run(self, params: config.Params, progress: Progress) -> Mapping[str, Any]:
        """Import the function and call it."""
        function: Function = _load(self.target)
        return function(params, progress)

    def listed(self, parameter: str) -> Tuple[str, ...]:
        """The values a parameter of :attr:`listings` may have."""
        return tuple(_load(self.listings[parameter]))


_METHODS = {"method": "evaluation.protocols:METHODS"}
_RETRIEVAL_METHODS = {"method": "evaluation.protocols:RETRIEVAL_METHODS"}
_VERIFICATION_METHODS = {"method": "evaluation.verification_evidence:VERIFICATION_METHODS"}
_PATCH_METHODS = {"method": "evaluation.patch_to_patch:PATCH_METHODS"}

COMMANDS: Dict[str, Command] = {
    command.name: command
    for command in (
        Command(
            "doctor",
            config.DoctorParams,
            "doctor:diagnose",
            "say whether the engine can run here, and what is missing",
            "sarmatch doctor",
        ),
        Command(
            "simulate",
            config.SimulateParams,
            "simulation.simulate:simulate",
            "make a scene with known truth: optical image, SAR strip, terrain",
            "sarmatch simulate --out scene --seed 7",
        ),
        Command(
            "index",
            config.IndexParams,
            "indexing:build_index",
            "prepare a basemap for many searches",
            "sarmatch index --reference basemap.tif --out basemap.index",
        ),
        Command(
            "match",
            config.MatchParams,
            "pipeline:match",
            "find a SAR strip on an optical basemap",
            "sarmatch match --sar strip.tif --reference basemap.tif --out result --sar-pixel-size-m 10",
        ),
        Command(
            "similar",
            similar_params.SimilarParams,
            "similar:find_similar",
            "find the tiles of a basemap that look most like a place or an image",
            "sarmatch similar --index basemap.index --at 500000,4100000 --out similar.geojson",
        ),
        Command(
            "export",
            config.ExportParams,
            "outputs.export:export_matches",
            "write the footprints of a finished match as GeoJSON",
            "sarmatch export --result result --out footprints.geojson",
        ),
        Command(
            "export-gcps",
            config.ExportGcpsParams,
            "outputs.export:export_gcps",
            "write the control points of a finished match for the Georeferencer, a table, a map or GDAL",
            "sarmatch export-gcps --result result --out gcps.csv --form csv",
        ),
        Command(
            "report",
            report_params.ReportParams,
            "outputs.page.write:write_report",
            "write a finished match as one HTML page: maps, histogram, residuals, tables, recipe",
            "sarmatch report --result result --out report.html",
        ),
        Command(
            "georeference",
            georeference_params.GeoreferenceParams,
            "outputs.georeference:georeference",
            "write the strip of a finished match as a raster on the map, by its control points",
            "sarmatch georeference --result result --out strip.tif --transform affine --form cog",
        ),
        Command(
            "refit",
            refit_params.RefitParams,
            "refit:refit",
            "fit the strip of a finished match anew to the patches that were accepted in its review",
            "sarmatch refit --result result",
        ),
        Command(
            "pairs",
            pairs_params.ReviewedPairsParams,
            "training.pairs.reviewed_match:write_reviewed_pairs",
            "write the reviewed patches of a finished match as training pairs",
            "sarmatch pairs --result result --out reviewed",
        ),
        Command(
            "evaluate retrieval",
            config.EvaluateRetrievalParams,
            "evaluation.protocols:evaluate_retrieval",
            "measure how well single patches are found on a raster of known alignment",
            "sarmatch evaluate retrieval --sar sar.tif --optical optical.tif --queries 60",
            listings=_RETRIEVAL_METHODS,
        ),
        Command(
            "evaluate location",
            config.EvaluateLocationParams,
            "evaluation.protocols:evaluate_location",
            "measure how well whole strips are found on a raster of known alignment",
            "sarmatch evaluate location --sar sar.tif --optical optical.tif --trials 50 --heading unknown",
            listings=_METHODS,
        ),
        Command(
            "evaluate patches",
            evaluation_params.EvaluatePatchesParams,
            "evaluation.patch_to_patch:evaluate_patches",
            "measure how well SAR patches find their like among all optical patches of a region",
            "sarmatch evaluate patches --sar sar.tif --optical optical.tif --protocol arbitrary --queries 60",
            listings=_PATCH_METHODS,
        ),
        Command(
            "evaluate verification",
            evaluation_params.EvaluateVerificationParams,
            "evaluation.verification:evaluate_verification",
            "measure how well pairs of patches of one place are told from others",
            "sarmatch evaluate verification --sar sar.tif --optical optical.tif --model trained/verifier.safetensors",
            listings=_VERIFICATION_METHODS,
        ),
        Command(
            "evaluate hashing",
            hashing_params.EvaluateHashingParams,
            "evaluation.hashing:evaluate_hashing",
            "measure how well images of one class are found among others by their codes",
            "sarmatch evaluate hashing --data EuroSAT --model trained/hashing.safetensors --bits 32",
        ),
        Command(
            "evaluate generated",
            conditional_params.EvaluateGeneratedParams,
            "evaluation.generated_labelled:evaluate_generated",
            "measure how near generated labelled images are to real ones: Inception score and Fréchet distance",
            "sarmatch evaluate generated --data EuroSAT --generated generated",
        ),
        Command(
            "train encoder",
            training_params.TrainEncoderParams,
            "training.train_encoder:train_encoder",
            "train a descriptor on co-registered pairs of SAR and optical images",
            "sarmatch train encoder --data sar.tif,optical.tif --out trained --minutes 60",
        ),
        Command(
            "train reranker",
            training_params.TrainRerankerParams,
            "training.train_reranker:train_reranker",
            "train what orders candidate places anew, on lists made by searching co-registered pairs",
            "sarmatch train reranker --data sar.tif,optical.tif --out trained --steps 600",
        ),
        Command(
            "train verifier",
            verifier_params.TrainVerifierParams,
            "training.train_verifier:train_verifier",
            "train what says whether two patches show the same place",
            "sarmatch train verifier --data sar.tif,optical.tif --out trained --negatives random --minutes 30",
        ),
        Command(
            "train negatives",
            negatives_params.TrainNegativesParams,
            "training.train_negatives:train_negatives",
            "train a generator of SAR patches that look like a given one and are not it",
            "sarmatch train negatives --data sar.tif,optical.tif --out trained --kind ae-gan --minutes 30",
        ),
        Command(
            "train conditional-gan",
            conditional_params.TrainConditionalGanParams,
            "training.train_conditional:train_conditional",
            "train a generator of labelled images, to enlarge a set that codes are learned from",
            "sarmatch train conditional-gan --data EuroSAT --out trained --kind acgan --minutes 60",
        ),
        Command(
            "train hashing",
            hashing_params.TrainHashingParams,
            "training.train_hashing:train_hashing",
            "train what makes short binary codes of images, alike for images of one class",
            "sarmatch train hashing --data EuroSAT --out trained --bits 32 --steps 2000",
        ),
        Command(
            "train uahm",
            uahm_params.TrainUahmParams,
            "training.train_uahm:train_uahm",
            "train what makes codes of images of any number of bands, without their classes",
            "sarmatch train uahm --data EuroSATallBands --out trained --kind uahm --bits 64 --minutes 60",
        ),
        Command(
            "mine",
            negatives_params.MineParams,
            "training.mine_negatives:mine",
            "write hard negatives made by a trained generator, as images with a table and a contact sheet",
            "sarmatch mine --model trained/negatives.safetensors --data sar.tif,optical.tif --out mined --count 2000",
        ),
        Command(
            "generate",
            conditional_params.GenerateParams,
            "training.generate_labelled:generate",
            "write labelled images made by a trained generator, a folder a class, with a contact sheet",
            "sarmatch generate --model trained/conditional-gan.safetensors --out generated --count 5000",
        ),
        Command(
            "models",
            config.ModelsParams,
            "models.registry:run_models",
            "list the descriptors that can be used, show one, or copy one out",
            "sarmatch models show structural",
            positionals=("action", "name"),
        ),
    )
}


def find_command(name: str) -> Command:
    """The command of this name.

    Raises:
        UsageError: there is none.
    """
    if name not in COMMANDS:
        raise UsageError("unknown command {!r}".format(name), "Known are: {}.".format(", ".join(COMMANDS)))
    return COMMANDS[name]


def _load(target: str) -> Any:
    module, _, attribute = target.partition(":")
    return getattr(importlib.import_module("." + module, __package__), attribute)
