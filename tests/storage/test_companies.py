"""The companies of a job on the disk: for nobody else, there again after a restart, taken over by an undo."""

from __future__ import annotations

import sys

import msgspec
import pytest

from hubdesk.core.errors import StorageProblem
from hubdesk.storage.companies import NAME, CompanyFile, Match, PairState, has_companies

pytestmark = pytest.mark.anyio


async def opened(folder):
    folder.mkdir(exist_ok=True)
    return await CompanyFile.open(folder)


async def test_what_was_noted_is_there_again(tmp_path):
    assert not has_companies(tmp_path / "job")
    file = await opened(tmp_path / "job")
    await file.add_rows(
        [(1, "acme.example", "ACME.example"), (2, "new.example", "new.example"), (3, "acme.example", "x")]
    )
    first, second = await file.with_match(Match.UNKNOWN, 0, 10)
    assert (first.key, second.key) == ("acme.example", "new.example")
    await file.match([msgspec.structs.replace(first, match=Match.FOUND, company="7")])
    await file.match([msgspec.structs.replace(second, match=Match.ASK, candidates=("8", "9"))])
    await file.close()
    file = await opened(tmp_path / "job")
    assert has_companies(tmp_path / "job")
    named = await file.of_rows([1, 2, 3, 4])
    assert {row: (one.match, one.company) for row, one in named.items()} == {
        1: (Match.FOUND, "7"), 2: (Match.ASK, ""), 3: (Match.FOUND, "7"),
    }  # fmt: skip
    assert named[2].candidates == ("8", "9")
    assert await file.counts() == {Match.FOUND: (1, 2), Match.ASK: (1, 1)}
    assert not await file.is_ready()
    await file.set_ready()
    assert await file.is_ready()
    await file.add_rows([(1, "acme.example", "again")])
    assert (await file.of_rows([1]))[1].match is Match.FOUND
    await file.close()


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files are those of POSIX")
async def test_nobody_else_may_look(tmp_path):
    file = await opened(tmp_path / "job")
    await file.close()
    assert (tmp_path / "job" / NAME).stat().st_mode & 0o777 == 0o600


async def test_an_undo_takes_over_what_the_job_made_and_perhaps_made(tmp_path):
    file = await opened(tmp_path / "job")
    pairs = {state: (str(int(state)), "7") for state in PairState}
    for state, pair in pairs.items():
        await file.keep_pairs([pair], state)
    await file.add_rows([(1, "a", "a"), (2, "b", "b")])
    made, found = await file.with_match(Match.UNKNOWN, 0, 10)
    await file.match([msgspec.structs.replace(made, match=Match.MADE, company="7")])
    await file.match([msgspec.structs.replace(found, match=Match.FOUND, company="8")])
    assert await file.pairs([pairs[PairState.BEFORE], ("9", "7")]) == {pairs[PairState.BEFORE]: PairState.BEFORE}
    assert await file.first_of(["0", "1", "2"]) == {"0": "7", "1": "7"}
    await file.close()
    undo = await opened(tmp_path / "undo")
    await undo.take_over(tmp_path / "job")
    assert await undo.ours(("", ""), 10) == [pairs[PairState.INTENT], pairs[PairState.OURS]]
    assert await undo.ours(pairs[PairState.INTENT], 10) == [pairs[PairState.OURS]]
    assert [one.company for one in await undo.with_match(Match.MADE, 0, 10)] == ["7"]
    assert await undo.with_match(Match.FOUND, 0, 10) == []
    await undo.close()


async def test_a_file_that_is_no_database_is_told(tmp_path):
    (tmp_path / NAME).write_bytes(b"no database at all, but long enough to be looked at as one" * 20)
    with pytest.raises(StorageProblem) as caught:
        await CompanyFile.open(tmp_path)
    assert caught.value.code == "companies.io"
