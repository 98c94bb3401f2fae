"""An encoder for use, not for training: one modality, normalisation folded into convolutions, low precision.

In evaluation a batch normalisation is one gain and one offset a channel, (x - μ) · γ / √(σ² + ε) + β; after a
convolution without bias these become part of its weights and its bias (Jacob et al. 2018, section 3.2,
doi 10.1109/CVPR.2018.00286). That changes nothing but rounding; padding stays exact, as zeros pass through
a convolution without bias unchanged.

What is computed at full resolution is computed in strips, and each stage only as far around what is asked for as it
matters there: memory stays at about 25 bytes a pixel in bfloat16, and margins cost half of what they would.
"""

from __future__ import annotations

from typing import Optional, Tuple

import torch
import torch.nn.functional as F
from torch import nn

from ..rasters.tiles import Window
from .encoder_network import ConvNorm, EncoderNetwork, EncoderSettings
from .strips import ALIGNED_PX, padded_strip, strips_px, structural_in_strips
from .structural import margin_px as structural_margin_px

_ENTRY_MARGIN_PX = 4  # one cell: the convolution into cells reaches 2 px, the one before it 2 px further


class FoldedConv(nn.Module):
    """A :class:`ConvNorm` in evaluation, as one convolution."""

    def __init__(self, source: ConvNorm, modality: str) -> None:
        super().__init__()
        norm, old = source.norm.norms[modality], source.conv
        gain = norm.weight.detach() / torch.sqrt(norm.running_var + norm.eps)
        self.conv = nn.Conv2d(old.in_channels, old.out_channels, 3, stride=old.stride, padding=old.padding)
        with torch.no_grad():
            self.conv.weight.copy_(old.weight * gain[:, None, None, None])
            self.conv.bias.copy_(norm.bias - norm.running_mean * gain)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(B, inputs, h, w) -> (B, outputs, h / stride, w / stride); the modality was chosen on folding."""
        return self.conv(x)


class FoldedEncoder(EncoderNetwork):
    """What :class:`EncoderNetwork` computes for one modality in evaluation.

    The trunk runs in ``precision``; the structural start, the sum with it and the norm stay in single precision.

    Args:
        network: left as it is; the copy shares nothing with it.
        modality: the only one it serves.
        precision: of the trunk: float32, bfloat16 or float16.
    """

    def __init__(self, network: EncoderNetwork, modality: str, precision: torch.dtype = torch.float32) -> None:
        super().__init__(network.settings)
        self.load_state_dict(network.state_dict())
        self.stems = nn.ModuleDict({modality: self.stems[modality]})
        _fold(self, modality)
        self.precision = precision
        # Channels last: convolutions then need not bring each input and output into another order.
        self.eval().requires_grad_(False).to(precision).to(memory_format=torch.channels_last)

    def forward(
        self, image: torch.Tensor, valid: torch.Tensor, modality: str, inner: Optional[Window] = None
    ) -> Tuple[torch.Tensor, torch.Tensor]:
        """As :meth:`EncoderNetwork.forward`.

        Args:
            inner: the pixels whose cells are returned, multiples of 4; all of them when not given.
        """
        asked = Window(0, 0, image.shape[-1], image.shape[-2]) if inner is None else inner
        with torch.no_grad():
            start, cell_valid = structural_in_strips(image, valid, self.settings.structural)
            learned = self._learned(image, valid, modality, start, cell_valid, asked)
            start, kept = (_cut(cells, 4, _whole(cell_valid), asked) for cells in (start, cell_valid))
            return self._join(learned.float().contiguous(), start, modality) * kept, kept

    def _entered(self, image: torch.Tensor, valid: torch.Tensor, modality: str, start: torch.Tensor) -> torch.Tensor:
        """What enters the trunk, (B, C, h, w): in strips, what is learned of the pixels, and the structural start."""
        batch, count, height, width = start.shape
        fine, low = self.settings.widths[0], self.precision
        # Made as (B, h, w, C) in memory.
        entered = torch.empty(batch, height, width, fine, dtype=low, device=start.device).movedim(3, 1)
        entered[:, fine - count :] = start
        for rows, taken in strips_px(image, _ENTRY_MARGIN_PX):
            mask = padded_strip(valid, taken)
            image_strip = padded_strip(image, taken)
            pixels = _squares(torch.cat([((image_strip - 0.5) * mask).to(low), mask.to(low)], dim=1))
            cells = F.relu_(self.entry(F.relu_(self.stems[modality](pixels))))
            first = (rows.start - taken.start) // 4
            entered[:, : fine - count, rows.start // 4 : rows.stop // 4] = cells[
                ..., first : first + (rows.stop - rows.start) // 4, :
            ]
        return entered

    def _learned(
        self,
        image: torch.Tensor,
        valid: torch.Tensor,
        modality: str,
        start: torch.Tensor,
        cell_valid: torch.Tensor,
        asked: Window,
    ) -> torch.Tensor:
        """The trunk up to the head; each part of it as far around ``asked`` as it matters there."""
        masks = [cell_valid, F.max_pool2d(cell_valid, 2), F.max_pool2d(cell_valid, 4)]
        x = self._entered(image, valid, modality, start)  # not an argument: callers would keep it
        have = whole = _whole(cell_valid)
        levels = []
        for level, (stage, needs_px) in enumerate(zip(self.stages, reach_px(self.settings))):
            if level:
                x = F.relu_(self.down[level - 1](x))
            x, have = _around(x, level, have, asked, _up(needs_px[0]))
            hidden = _Hidden(_cut(masks[level], 4 << level, whole, have))
            x = hidden.zeroed(x)
            for block, need_px in zip(stage, needs_px[1:]):
                within = hidden.zeroed(F.relu_(block.first(x)))
                x = hidden.zeroed(F.relu_(block.second(within).add_(x)))
                del within
                x, have = _around(x, level, have, asked, _up(need_px))
                hidden = _Hidden(_cut(masks[level], 4 << level, whole, have))
            levels.append(_around(x, level, have, asked, _LATERAL_PX[level]))
        x, have = levels.pop()
        for lateral, merge, level in zip(self.lateral, self.merge, (1, 0)):
            finer, have = levels[level]
            hidden = _Hidden(_cut(masks[level], 4 << level, whole, have))
            x = hidden.zeroed(F.interpolate(lateral(x), scale_factor=2.0, mode="nearest").add_(finer))
            x = F.relu_(merge(x))
            x, have = _around(x, level, have, asked, _LATERAL_PX[level - 1] if level else 0)
            x = _Hidden(_cut(masks[level], 4 << level, whole, have)).zeroed(x)
        return _cut(self.head(x), 4, have, asked)


_LATERAL_PX = (8, 16, 16)
"""How far around squares of 16 px what a level found on the way down matters on the way up: its own convolution reaches
one cell, and cells of the level above are twice as large."""


def reach_px(settings: EncoderSettings) -> "list[list[int]]":
    """How far around squares of 16 px each stage matters: for each level its entry, then each block's result.

    A convolution reaches one cell of its input; one with stride 2 one cell of the level below, on one side.
    """
    levels: "list[list[int]]" = []
    for level in (2, 1, 0):
        cell_px = 4 << level
        below_px = _LATERAL_PX[2] if level == 2 else max(levels[0][0] + cell_px, _LATERAL_PX[level])
        count = settings.blocks[level]
        levels.insert(0, [below_px + 2 * cell_px * (count - done) for done in range(count + 1)])
    return levels


def encoder_margin_px(settings: EncoderSettings) -> int:
    """How far around squares of 16 px pixels matter to their vectors; a multiple of 16."""
    reach = max(reach_px(settings)[0][0] + _ENTRY_MARGIN_PX, structural_margin_px(settings.structural))
    return _up(reach)


class _Hidden:
    """The cells of a map that are to be zero."""

    def __init__(self, mask: torch.Tensor) -> None:
        self.mask = mask
        # Few as a rule: setting them costs less than a product. A GPU would have to be waited for to know them.
        self.cells = None if mask.is_cuda else (mask.flatten() < 0.5).nonzero()[:, 0]

    def zeroed(self, x: torch.Tensor) -> torch.Tensor:
        """The map (B, C, h, w), changed in place."""
        if self.cells is None:
            return x.mul_(self.mask.to(x.dtype))
        if self.cells.numel():
            x = x.contiguous(memory_format=torch.channels_last)
            x.movedim(1, 3).view(-1, x.shape[1]).index_fill_(0, self.cells, 0.0)
        return x


def _squares(image: torch.Tensor) -> torch.Tensor:
    """As ``pixel_unshuffle`` by 2 does, (B, C, H, W) -> (B, 4·C, H/2, W/2), channels last, in half the time.

    Neighbours of a row stay together: they are moved as one number of twice the size.
    """
    batch, count, height, width = image.shape
    double = torch.int64 if image.element_size() == 4 else torch.int32
    pairs = image.view(double).view(batch, count, height // 2, 2, width // 2)
    together = pairs.permute(0, 2, 4, 1, 3).contiguous().view(image.dtype)
    return together.view(batch, height // 2, width // 2, 4 * count).movedim(3, 1)


def _around(x: torch.Tensor, level: int, have: Window, asked: Window, need_px: int) -> "tuple[torch.Tensor, Window]":
    """Of a level's map of a window the part that matters to another, and what window that is.

    Windows begin at multiples of 16 px and end there, so that the cells of all levels fit into them.
    """
    top, left = asked.row_off // ALIGNED_PX * ALIGNED_PX, asked.col_off // ALIGNED_PX * ALIGNED_PX
    want = Window(left, top, _up(asked.col_end) - left, _up(asked.row_end) - top).expanded(need_px).intersection(have)
    return _cut(x, 4 << level, have, want), want


def _whole(cells: torch.Tensor) -> Window:
    return Window(0, 0, 4 * cells.shape[-1], 4 * cells.shape[-2])


def _up(length_px: int) -> int:
    return length_px + -length_px % ALIGNED_PX


def _cut(x: torch.Tensor, cell_px: int, have: Window, want: Window) -> torch.Tensor:
    """Of a map (B, C, h, w) of a window that of a window within it; rounded outwards to whole cells."""
    if want == have:
        return x
    rows = slice((want.row_off - have.row_off) // cell_px, -(-(want.row_end - have.row_off) // cell_px))
    cols = slice((want.col_off - have.col_off) // cell_px, -(-(want.col_end - have.col_off) // cell_px))
    return x[..., rows, cols].contiguous(memory_format=torch.channels_last)


def _fold(module: nn.Module, modality: str) -> None:
    for name, child in module.named_children():
        if isinstance(child, ConvNorm):
            setattr(module, name, FoldedConv(child, modality))
        else:
            _fold(child, modality)
