"""When a generator of negatives learns what: resolutions, their fading in and the stages, as shares of a run.

Shares and not steps, so that a run limited by minutes goes through all of them, whatever the machine.
"""

from __future__ import annotations

from dataclasses import dataclass

FADE_SHARE = 0.4
"""Of the time of a resolution, over which it fades in."""

RECONSTRUCTION_SHARE = (0.4, 0.15)
"""Of the time of the first and of later resolutions, in which the AE-GAN reconstructs only (stage 1)."""

DECAY_SHARE = 0.25
"""Last part of a run, over which the learning rate falls."""

LAST_RATE = 0.1


@dataclass(frozen=True)
class GrowthPoint:
    """Where a run stands.

    Attributes:
        level: of the resolution; 0 is 16 px.
        fade: 0 to 1.
        is_adversarial: stage 2 of the AE-GAN, and all of a VAE-GAN's training.
    """

    level: int
    fade: float
    is_adversarial: bool


def growth_point(done: float, levels: int, has_stages: bool) -> GrowthPoint:
    """Where a run of ``levels`` resolutions stands when its share ``done`` (0..1) is over.

    Each resolution gets twice the time of the one before: its steps cost more, and the last is what is used. Within it
    encoder, generator and critic fade in together; the AE-GAN goes through both stages at each of them.

    Args:
        has_stages: reconstruction first, then the adversary (AE-GAN).
    """
    parts = 2**levels - 1
    at, level = min(max(done, 0.0), 1.0) * parts, 0
    while level < levels - 1 and at >= 2**level:
        at -= 2**level
        level += 1
    share = min(1.0, at / 2**level)
    fade = 1.0 if level == 0 else min(1.0, share / FADE_SHARE)
    reconstruction = RECONSTRUCTION_SHARE[min(level, 1)]
    return GrowthPoint(level, fade, not has_stages or share >= reconstruction)


def rate_factor(done: float) -> float:
    """Factor on the learning rates: 1, falling to 0.1 in a straight line over the last quarter."""
    late = max(0.0, (min(done, 1.0) - (1.0 - DECAY_SHARE)) / DECAY_SHARE)
    return 1.0 - (1.0 - LAST_RATE) * late
