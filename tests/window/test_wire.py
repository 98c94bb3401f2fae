"""Bytes to messages: any cutting, some noise, no foreign version."""

from __future__ import annotations

import pytest

HELLO = b'{"kind": "Hello", "protocol": 1, "version": "1", "device": "cpu", "commands": ["match"]}\n'
RESULT = '{"kind": "Result", "id": "a", "data": {"path": "straße"}}\n'.encode()


@pytest.fixture
def reader(window):
    return window("wire").WireReader()


@pytest.mark.parametrize("step", [1, 7, 10_000])
def test_lines_may_come_in_any_pieces(reader, step):
    data = HELLO + RESULT
    messages = []
    for start in range(0, len(data), step):
        messages += reader.feed(data[start : start + step])
    assert [type(message).__name__ for message in messages] == ["Hello", "Result"]
    assert messages[1].data == {"path": "straße"}


def test_noise_is_kept_and_bounded(reader, window):
    limit = window("wire").MAX_NOISE_LINES
    reader.feed(HELLO)
    assert reader.feed(b"printed by a library\n" * limit) == []
    assert reader.noise[-1] == "printed by a library"
    with pytest.raises(Exception, match="not its protocol"):
        reader.feed(b"one more\n")


def test_another_version_is_refused_with_both_numbers(reader):
    with pytest.raises(Exception, match="protocol 7, this plugin 1") as caught:
        reader.feed(HELLO.replace(b'"protocol": 1', b'"protocol": 7'))
    assert caught.value.code == "version_mismatch"
    assert "Update" in caught.value.hint


def test_a_greeting_with_an_unknown_field_is_a_version_too(reader):
    with pytest.raises(Exception, match="greeting"):
        reader.feed(HELLO.replace(b'"version"', b'"edition"'))


def test_messages_before_the_greeting_are_refused(reader):
    with pytest.raises(Exception, match="before it said"):
        reader.feed(RESULT)


def test_a_line_without_end_is_refused(reader, window):
    with pytest.raises(Exception, match="MB"):
        reader.feed(b"x" * (window("wire").MAX_LINE_BYTES + 1))
