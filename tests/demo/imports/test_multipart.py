"""Multipart bodies come apart the same however the network cuts them."""

from __future__ import annotations

import csv
import io
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.demo.imports.multipart import LONGEST_FIELD, Multipart, boundary_of
from hubdesk.demo.replies import Refusal

BOUNDARY = b"hubdesk-0815"


def body(text: bytes, file: bytes) -> bytes:
    mark = b"--" + BOUNDARY
    return (
        mark + b'\r\nContent-Disposition: form-data; name="importRequest"\r\n\r\n' + text + b"\r\n"
        + mark + b'\r\nContent-Disposition: form-data; name="files"; filename="people.csv"\r\n'
        b"Content-Type: text/csv\r\n\r\n" + file + b"\r\n" + mark + b"--\r\n"
    )  # fmt: skip


def taken(pieces: list[bytes], most: int = 1_000_000) -> tuple[Multipart, bytes]:
    file = io.BytesIO()
    form = Multipart(boundary_of(f"multipart/form-data; boundary={BOUNDARY.decode()}"), file, most)
    for piece in pieces:
        form.feed(piece)
    return form, file.getvalue()


@given(file=st.binary(max_size=300), text=st.text(max_size=60), cuts=st.lists(st.integers(0, 900), max_size=8))
def test_pieces_do_not_matter(file: bytes, text: str, cuts: list[int]):
    whole = body(text.encode(), file)
    edges = sorted({0, len(whole), *(cut for cut in cuts if cut < len(whole))})
    form, kept = taken([whole[start:end] for start, end in itertools.pairwise(edges)])
    assert (kept, form.texts, form.file_names) == (file, {"importRequest": text}, ["people.csv"])
    assert form.complete
    assert form.size == len(file)


@given(
    rows=st.lists(st.lists(st.text(st.sampled_from('a"\n,;é'), max_size=5), min_size=2, max_size=3), max_size=6),
    step=st.integers(1, 50),
)
def test_records_are_counted_not_lines(rows: list[list[str]], step: int):
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    whole = body(b"{}", out.getvalue().encode())
    form, _kept = taken([whole[start : start + step] for start in range(0, len(whole), step)])
    assert form.lines == len(rows)


def test_what_is_beyond_the_most_is_counted_and_dropped():
    form, kept = taken([body(b"{}", b"x" * 100)], most=10)
    assert (len(kept), form.size) == (10, 100)


def test_a_body_that_ends_early_is_not_complete():
    form, _kept = taken([body(b"{}", b"abc")[:-6]])
    assert not form.complete


def test_what_is_no_form_is_refused():
    with pytest.raises(Refusal) as caught:
        boundary_of("application/json")
    assert caught.value.status == 415
    with pytest.raises(Refusal):
        taken([body(b"x" * (LONGEST_FIELD + 1), b"")])
    with pytest.raises(Refusal):
        taken([b"--" + BOUNDARY + b"\r\nContent-Type: text/plain\r\n\r\nx\r\n--" + BOUNDARY + b"--\r\n"])
