from __future__ import annotations

import torch
import torch.nn.functional as F

from backend.descriptors.filters import box_kernel, eroded, gaussian_kernel, masked_mean, separable


def test_kernels_have_unit_sum_and_odd_length() -> None:
    for kernel in (gaussian_kernel(0.5), gaussian_kernel(2.0), box_kernel(3)):
        assert kernel.numel() % 2 == 1
        torch.testing.assert_close(kernel.sum(), torch.tensor(1.0))
    assert gaussian_kernel(2.0).numel() == 13 and gaussian_kernel(0.1).numel() == 3
    torch.testing.assert_close(box_kernel(1), torch.full((3,), 1.0 / 3.0))


def test_separable_by_hand() -> None:
    image = torch.zeros(1, 1, 3, 4)
    image[0, 0, 1, 1] = 16.0
    expected = [[1.0, 2.0, 1.0, 0.0], [2.0, 4.0, 2.0, 0.0], [1.0, 2.0, 1.0, 0.0]]
    assert separable(image, torch.tensor([0.25, 0.5, 0.25]))[0, 0].tolist() == expected


def test_separable_is_the_convolution_of_every_channel_with_zeros_outside() -> None:
    generator = torch.Generator().manual_seed(0)
    images = torch.rand(2, 3, 17, 11, generator=generator)
    for kernel in (gaussian_kernel(1.0), box_kernel(9)):  # the second reaches beyond the narrower side
        radius = kernel.numel() // 2
        flat = F.conv2d(images.reshape(6, 1, 17, 11), torch.outer(kernel, kernel)[None, None], padding=radius)
        torch.testing.assert_close(separable(images, kernel), flat.reshape(2, 3, 17, 11), atol=1e-6, rtol=1e-5)


def test_kernel_longer_than_the_image() -> None:
    smooth = separable(torch.ones(1, 1, 1, 2), box_kernel(4))  # two of nine samples along, one of nine across
    torch.testing.assert_close(smooth, torch.full((1, 1, 1, 2), 2.0 / 81.0))


def test_masked_mean_of_a_constant_is_that_constant_beside_holes_and_edges() -> None:
    valid = torch.ones(1, 1, 12, 12)
    valid[..., 3:7, 5:12] = 0.0
    image = torch.where(valid > 0, 7.0, -1000.0)
    mean = masked_mean(image, valid, gaussian_kernel(1.0))
    torch.testing.assert_close(mean[valid > 0], torch.full((int(valid.sum()),), 7.0))


def test_masked_mean_is_zero_where_nothing_valid_is_in_reach() -> None:
    assert masked_mean(torch.ones(1, 1, 5, 5), torch.zeros(1, 1, 5, 5), box_kernel(1)).abs().sum() == 0.0


def test_eroded_by_hand() -> None:
    valid = torch.ones(1, 1, 5, 7)
    valid[0, 0, 1, 5] = 0.0
    expected = torch.ones(5, 7)
    expected[0:3, 4:7] = 0.0  # outside the image counts as valid: its border does not shrink
    assert torch.equal(eroded(valid, 1)[0, 0], expected)


def test_eroded_for_any_radius_is_the_smallest_of_the_neighbourhood() -> None:
    valid = (torch.rand(2, 1, 40, 33, generator=torch.Generator().manual_seed(1)) > 0.01).float()
    for radius in (1, 2, 3, 4, 7):
        size = 2 * radius + 1
        assert torch.equal(eroded(valid, radius), -F.max_pool2d(-valid, size, stride=1, padding=radius))
