"""``sarmatch:batch``: find many SAR strips on one basemap, each with its own results, all in one summary layer."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsRasterLayer,
)

from ...backend.errors import Cancelled, InputError, SarmatchError
from ..batch.job import FAILED, FOUND, NOT_FOUND, BatchEntry, BatchJob, named, strips_in
from ..batch.summary import TABLE, write_summary
from ..online.plan import strip_size_m
from ..raster_source import has_georeference, layer_path, open_file
from ..texts import percent, tr
from ..worker_call import EngineSession
from .engine_algorithm import RUN_ENTRIES
from .match import MatchAlgorithm
from .parameter_form import Entry, Kind, definitions, in_form_words
from .result_layers import load_layer

STRIPS, FOLDER, BUILD_INDEX = "STRIPS", "FOLDER", "BUILD_INDEX"
MAX_DEATHS = 3
"""So many engines dying one after the other are no matter of single strips."""

_HELP = """
Finds many SAR strips on one optical basemap, one after the other. Give them as layers and files, as a folder of
rasters, or both. Each strip gets a folder of results of its own, as Match SAR strip writes them.

The summary layer holds a row a strip: its outline, whether it was found, the confidence, the reason in words, its
folder and the seconds it took. A strip that is not there, or cannot be read, does not stop the others.

An index of the basemap is prepared once, in the results folder, and searched for every strip; give a prepared one
instead, or untick that to have the basemap described for every strip anew.

Run it again with the same folder and it goes on where it stopped: strips that are done and have not changed are passed.
“Replace results” matches them all again.
"""

_PER_STRIP = ("sar", "out", "overwrite")


class BatchAlgorithm(MatchAlgorithm):
    """The command ``match`` for each of many strips."""

    algorithm_name = "batch"
    title = "Match many SAR strips"
    icon_file = "batch.svg"
    summary = "Finds many SAR strips on one optical basemap, with a summary layer."
    help_text = _HELP
    keywords = ("sar", "radar", "optical", "batch", "many", "strips", "georeference", "locate", "summary")
    entries: List[Entry] = [
        *(entry for entry in MatchAlgorithm.entries if entry.field not in (*_PER_STRIP, "device", "seed")),
        *RUN_ENTRIES,
        Entry("out", "Results folder", Kind.NEW_FOLDER),
    ]

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare the strips, then what they share."""
        strips = QgsProcessingParameterMultipleLayers(
            STRIPS, tr("SAR strips"), QgsProcessing.SourceType.TypeRaster, None, True
        )
        strips.setHelp(tr("Layers of the project or raster files; they need no georeference."))
        folder = QgsProcessingParameterFile(
            FOLDER, tr("Folder of strips"), QgsProcessingParameterFile.Behavior.Folder, "", None, True
        )
        folder.setHelp(tr("Every raster file in it is a strip; folders in it are not looked into."))
        index = QgsProcessingParameterBoolean(BUILD_INDEX, tr("Prepare an index of the basemap first"), True)
        index.setHelp(tr("The basemap is described once for all strips; the index is kept in the results folder."))
        for parameter in (strips, folder):
            self.addParameter(parameter)
        for parameter in definitions(self.params, self.entries, given=("sar",)):
            self.addParameter(parameter)
            if parameter.name() == "INDEX":
                self.addParameter(index)
        for output in self.output_definitions():
            self.addOutput(output)

    def output_definitions(self) -> List[QgsProcessingOutputDefinition]:
        """Return the summary and the counts, for models and scripts."""
        return [
            QgsProcessingOutputVectorLayer("SUMMARY", tr("Batch summary"), QgsProcessing.SourceType.TypeVectorPolygon),
            QgsProcessingOutputNumber("COUNT", tr("Number of strips")),
            QgsProcessingOutputNumber("FOUND", tr("Strips found")),
            QgsProcessingOutputNumber("NOT_FOUND", tr("Strips not found")),
            QgsProcessingOutputNumber("FAILED", tr("Strips that failed")),
        ]

    def more_values(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Dict[str, Any]:
        """Return the first strip as the one that is checked with what all share."""
        self._strips = self._read_strips(parameters, context)
        if not self._strips:
            raise QgsProcessingException(tr("No strip is given. Choose layers, files or a folder of rasters."))
        return {"sar": self._strips[0][1]}

    def strip_layer(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Optional[QgsRasterLayer]:
        """Return the first strip: those of a batch are taken to have about one pixel size."""
        strips = self._read_strips(parameters, context)
        try:
            return open_file(strips[0][1]) if strips else None
        except SarmatchError:  # its match will say what is wrong with it
            return None

    def prepareAlgorithm(
        self, parameters: Mapping[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the form while the project's layers are at hand."""
        if not super().prepareAlgorithm(parameters, context, feedback):
            return False
        self._builds_index = self.parameterAsBoolean(parameters, BUILD_INDEX, context)
        self._index_size_m = None if self._online is not None else self._coarser_size_m(parameters, context)
        return True

    def processAlgorithm(
        self, parameters: Mapping[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Run the strips that are not done.

        Raises:
            QgsProcessingException: nothing can be matched at all, or the user cancelled.
        """
        if self._online is not None:
            self._online.fetch(feedback)
        request = self._request
        try:
            job = BatchJob(
                Path(request["out"]),
                self._strips,
                request,
                self._builds_index,
                self._index_size_m,
                starts_anew=request["overwrite"],
            )
            if job.outdated:
                hint = tr("Choose another folder, or “Replace results that exist already”.")
                raise InputError(job.outdated_words(), hint, code="output_exists")
            try:
                job.save()
                self._run(job, feedback)
            finally:
                job.save()
                write_summary(job)
        except Cancelled:
            raise QgsProcessingException(tr("Cancelled.")) from None
        except SarmatchError as error:
            raise QgsProcessingException(in_form_words(str(error), self.entries)) from None
        feedback.pushInfo(job.sentence())
        source = "{}|layername={}".format(job.summary, TABLE)
        if self.is_top_level:
            load_layer(context, source, tr("Batch summary"), "SUMMARY")
        return {
            "OUT": str(job.out),
            "SUMMARY": source,
            "COUNT": len(job.entries),
            "FOUND": job.count(FOUND),
            "NOT_FOUND": job.count(NOT_FOUND),
            "FAILED": job.count(FAILED),
        }

    def _run(self, job: BatchJob, feedback: QgsProcessingFeedback) -> None:
        pending = job.pending()
        if len(pending) < len(job.entries):
            feedback.pushInfo(
                tr("{} of {} strips are done already").format(job.count(FOUND, NOT_FOUND), len(job.entries))
            )
        index = job.index_request()
        steps = QgsProcessingMultiStepFeedback(len(pending) + (index is not None), feedback)
        deaths = 0
        with EngineSession(cancel_grace_s=self.cancel_grace_s) as session:
            if index is not None:
                steps.setCurrentStep(0)
                session.run("index", index, steps)
                job.save()
            for number, entry in enumerate(pending):
                steps.setCurrentStep(number + (index is not None))
                feedback.pushInfo(tr("Strip {}: {}").format(number + 1, entry.name))
                try:
                    job.record(entry, session.run("match", job.match_request(entry), steps))
                    deaths = 0
                except Cancelled:
                    raise
                except SarmatchError as error:
                    deaths = deaths + 1 if error.code.startswith("engine_") else 0
                    if error.code == "engine_missing" or deaths >= MAX_DEATHS:
                        raise
                    job.record_failure(entry, error)
                _tell(entry, feedback)

    def _coarser_size_m(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Optional[float]:
        """The strips' pixel size where it is coarser than the basemap's: a finer index would take long for nothing."""
        basemap, strip = self.parameterAsRasterLayer(parameters, "REFERENCE", context), None
        if basemap is None or not basemap.isValid():
            return None
        stated_m = self._request["sar_pixel_size_m"]
        if stated_m is None:
            strip = self.strip_layer(parameters, context)
        is_placed = strip is not None and has_georeference(strip)
        strip_m = strip_size_m(strip, is_placed, stated_m, context.transformContext())
        own_m = strip_size_m(basemap, True, None, context.transformContext())
        return strip_m if strip_m and own_m and strip_m > own_m else None

    def _read_strips(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> List[Tuple[str, str]]:
        given = parameters.get(STRIPS)
        items = given if isinstance(given, (list, tuple)) else [] if given in (None, "") else [given]
        strips: List[Tuple[str, str]] = []
        for item in items:
            layer = item if isinstance(item, QgsMapLayer) else context.getMapLayer(str(item))
            if isinstance(layer, QgsRasterLayer):
                strips.append((layer.name(), layer_path(layer)))
            else:
                strips += named([os.path.abspath(str(item))])
        folder = self.parameterAsString(parameters, FOLDER, context)
        if folder:
            if not os.path.isdir(folder):
                raise QgsProcessingException(tr("There is no folder {}.").format(folder))
            strips += named(strips_in(folder))
        return strips


def _tell(entry: BatchEntry, feedback: QgsProcessingFeedback) -> None:
    if entry.state == FAILED:
        feedback.reportError(tr("  failed: {}").format(entry.reason))
    elif entry.state == FOUND:
        feedback.pushInfo(tr("  found with {} confidence").format(percent(min(0.99, entry.confidence or 0.0))))
    else:
        feedback.pushInfo(tr("  not found: {}").format(entry.reason))
