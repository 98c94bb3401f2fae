"""Arithmetic of the forward pass: float32, or bfloat16 by autocast where the device is faster with it."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from typing import ContextManager

import torch
from torch.nn import functional

from ..errors import DeviceError

WORTHWHILE = 1.15
"""On a CPU ``auto`` takes bfloat16 only if it makes a convolution faster by this factor; casts cost time too."""


@dataclass(frozen=True)
class Precision:
    """What was chosen, and in words why."""

    name: str  # "fp32" or "bf16"
    reason: str

    def autocast(self, device: torch.device) -> ContextManager[None]:
        """The context to run a forward pass in. bfloat16 has the range of float32: gradients need no scaling."""
        if self.name == "fp32":
            return contextlib.nullcontext()
        return torch.autocast(device.type, dtype=torch.bfloat16)


def choose_precision(asked: str, device: torch.device) -> Precision:
    """The precision to train in.

    Args:
        asked: ``fp32``, ``bf16`` or ``auto``. ``auto`` takes bf16 on CUDA devices that compute with it, and on a CPU
            that is faster with it, measured once with a small convolution (some 0.1 s).
        device: where training runs.

    Raises:
        DeviceError: bf16 is asked for on a GPU that cannot compute with it.
    """
    if device.type == "cuda":
        has_bf16 = torch.cuda.is_bf16_supported(including_emulation=False)
        if asked == "bf16" and not has_bf16:
            raise DeviceError(
                "{} does not compute in bf16".format(torch.cuda.get_device_name(device)), "Use --precision fp32."
            )
        if asked == "auto":
            return Precision("bf16" if has_bf16 else "fp32", "the GPU {} bf16".format("has" if has_bf16 else "lacks"))
    elif asked == "auto":
        gain = convolution_seconds(torch.float32) / convolution_seconds(torch.bfloat16)
        name = "bf16" if gain >= WORTHWHILE else "fp32"
        return Precision(name, "on this CPU bf16 is {:.1f} times as fast as fp32".format(gain))
    return Precision(asked, "asked for")


def convolution_seconds(dtype: torch.dtype) -> float:
    """Seconds of a 3 x 3 convolution of 32 channels over 64 x 64 px, there and back, on the CPU: the best of 3."""
    image = torch.ones(4, 32, 64, 64, dtype=dtype, requires_grad=True)
    kernel = torch.ones(32, 32, 3, 3, dtype=dtype, requires_grad=True)
    seconds = []
    for _ in range(4):  # the first prepares
        started_s = time.perf_counter()
        functional.conv2d(image, kernel, padding=1).sum().backward()
        seconds.append(time.perf_counter() - started_s)
    return min(seconds[1:])
