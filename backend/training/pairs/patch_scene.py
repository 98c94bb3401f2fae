"""Small images in files of their own as scenes, with one radiometry for the set they belong to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np

from ...errors import InputError
from ...rasters.lone_files import open_lone
from ...rasters.radiometry import OpticalRadiometry, SarRadiometry
from ...rasters.raster import Raster, open_raster
from ...rasters.tiles import Window
from .cell_coverage import cell_shares, full_cells
from .footprints import Footprint
from .one_grid import check_one_grid
from .pair_source import PairImages
from .sample_radiometry import fit_optical_sample, fit_sar_sample
from .window_image import window_image


@dataclass(eq=False)
class PatchFamily:
    """What all patches of a set have in common.

    Attributes:
        name: of the set, for messages.
        sar_sample, optical_sample: files that radiometry is fitted on; no SAR ones for sets of optical images alone.
        is_whole: every pixel of every patch is an image: zeros are dark, and coverage needs no reading.
        size_px: (width, height) of all patches where the set is known for it; else each file is asked.
        pixel_size_m: on the ground, where the set is known for it.
        is_georeferenced: each file tells its place.
        label_names: kind of land by the value that is most frequent in a patch's file of labels.
    """

    name: str
    sar_sample: Sequence[str]
    optical_sample: Sequence[str]
    is_whole: bool = True
    size_px: Optional[tuple[int, int]] = None
    pixel_size_m: Optional[float] = None
    is_georeferenced: bool = False
    label_names: Mapping[int, str] = field(default_factory=dict)
    _sar: Optional[SarRadiometry] = None
    _optical: Optional[OpticalRadiometry] = None

    def __getstate__(self) -> dict[str, Any]:
        """Everything, fitted first: processes must go by the same figures, and not fit each for itself."""
        _ = self.optical, self.sar_sample and self.sar
        return self.__dict__

    @property
    def sar(self) -> SarRadiometry:
        """Fitted on first use.

        Raises:
            InputError: as :func:`backend.training.pairs.sample_radiometry.fit_sar_sample`.
        """
        if self._sar is None:
            self._sar = fit_sar_sample(self.sar_sample, self.name, self.is_whole)
        return self._sar

    @property
    def optical(self) -> OpticalRadiometry:
        """Fitted on first use; see :attr:`sar`."""
        if self._optical is None:
            self._optical = fit_optical_sample(self.optical_sample, self.name, self.is_whole)
        return self._optical

    def open(self, path: str) -> Raster:
        """Open one of the files; pictures in many thousands have no companions to look for."""
        return open_lone(path) if self.is_whole else open_raster(path)


class PatchScene:
    """One patch; see :class:`backend.training.pairs.pair_source.PairScene`. Its files are open only while read.

    A set of optical images alone has scenes without a SAR file: their SAR image is invalid throughout.
    """

    __slots__ = ("name", "group", "family", "sar_path", "optical_path", "_label", "_label_path", "_facts", "_coverage")

    def __init__(
        self,
        family: PatchFamily,
        name: str,
        group: str,
        sar_path: Optional[str],
        optical_path: str,
        label: Optional[str] = None,
        label_path: Optional[str] = None,
    ) -> None:
        """Name the files; nothing is opened.

        Args:
            family: what the set has in common.
            name, group, label: see :class:`backend.training.pairs.pair_source.PairScene`.
            sar_path, optical_path: the files.
            label_path: a raster of classes, of which the most frequent names the label.
        """
        self.family, self.name, self.group = family, name, group
        self.sar_path, self.optical_path = sar_path, optical_path
        self._label, self._label_path = label, label_path
        self._facts: Optional[tuple[int, int, Optional[float], Optional[Footprint]]] = None
        self._coverage: Optional[np.ndarray] = None

    def __repr__(self) -> str:
        """Set and name."""
        return f"<PatchScene {self.name!r} of {self.family.name!r}>"

    @property
    def width_px(self) -> int:
        """Columns."""
        return self._known()[0]

    @property
    def height_px(self) -> int:
        """Rows."""
        return self._known()[1]

    @property
    def pixel_size_m(self) -> Optional[float]:
        """On the ground, where the set or the file tells."""
        return self._known()[2]

    @property
    def footprint(self) -> Optional[Footprint]:
        """Place on the Earth, where the file tells."""
        return self._known()[3]

    @property
    def label(self) -> Optional[str]:
        """Kind of land: as the set says, or the most frequent class of the patch's file of labels.

        Raises:
            InputError: that file cannot be read.
        """
        if self._label is None and self._label_path is not None:
            with open_raster(self._label_path) as raster:
                data, valid = raster.read(0, 0, raster.width_px, raster.height_px, [1])
            if valid.any():
                values, counts = np.unique(data[0][valid], return_counts=True)
                value = int(values[counts.argmax()])
                self._label = self.family.label_names.get(value, f"class {value}")
        return self._label

    def read(self, sar_window: Window, optical_window: Window) -> PairImages:
        """See :class:`backend.training.pairs.pair_source.PairScene`.

        Raises:
            InputError: a file that cannot be read, or of another size than its set or partner.
        """
        family = self.family
        if self.sar_path is None:
            shape = (sar_window.height, sar_window.width)
            sar = np.zeros((1, *shape), np.float32), np.zeros(shape, bool)
        else:
            with self._opened(self.sar_path) as raster:
                sar = window_image(raster, sar_window, family.sar, family.is_whole)
        with self._opened(self.optical_path) as raster:
            return PairImages(*sar, *window_image(raster, optical_window, family.optical, family.is_whole))

    def coverage(self) -> np.ndarray:
        """See :class:`backend.training.pairs.pair_source.PairScene`."""
        if self._coverage is None:
            everything = Window(0, 0, self.width_px, self.height_px)
            full = full_cells(self.height_px, self.width_px)
            if self.sar_path is None:
                self._coverage = np.zeros_like(full)
            elif self.family.is_whole:
                return full  # cheaper made anew than kept for each of many thousand patches
            else:
                images = self.read(everything, everything)
                self._coverage = cell_shares(images.sar_valid & images.optical_valid)
        return self._coverage

    def _known(self) -> tuple[int, int, Optional[float], Optional[Footprint]]:
        if self._facts is None:
            family = self.family
            if family.size_px is not None:
                return (*family.size_px, family.pixel_size_m, None)
            with family.open(self.optical_path) as optical:
                size_m, place = family.pixel_size_m, None
                if self.sar_path is not None:
                    with family.open(self.sar_path) as sar:
                        check_one_grid(sar, optical)
                if family.is_georeferenced:
                    size_m, place = optical.pixel_size_m, Footprint.of(optical)
                self._facts = optical.width_px, optical.height_px, size_m, place
        return self._facts

    def _opened(self, path: str) -> Raster:
        raster = self.family.open(path)
        width, height = self.width_px, self.height_px
        if (raster.width_px, raster.height_px) != (width, height):
            raise InputError(
                f"patch {path!r} has {raster.width_px} x {raster.height_px} pixels, not {width} x {height} as its "
                "partner or its set",
                "Copy it again from its source, or leave the pair out.",
                code="patch_differs",
            )
        return raster
