from __future__ import annotations

import asyncio
import threading
import time

import pytest
from PySide6.QtCore import QTimer

from hubdesk.gui.aio.loop import WindowLoop

pytestmark = pytest.mark.gui


@pytest.fixture
def loop(qapp):
    loop = WindowLoop(qapp)
    yield loop
    loop.close()


def test_callbacks_run_in_their_order_and_cancelled_ones_do_not(loop):
    seen: list[int] = []
    handles = [loop.call_soon(seen.append, number) for number in range(5)]
    handles[2].cancel()
    loop.call_soon(loop.stop)
    loop.run_forever()
    assert seen == [0, 1, 3, 4]


def test_nothing_runs_before_it_is_due_and_the_earliest_comes_first(loop):
    seen: list[tuple[str, bool]] = []
    begin = loop.time()

    def note(name: str, due: float) -> None:
        seen.append((name, loop.time() >= begin + due))

    loop.call_later(0.03, note, "later", 0.03)
    loop.call_later(0.01, note, "soon", 0.01)
    loop.call_at(begin + 0.02, note, "between", 0.02)
    loop.call_later(0.035, loop.stop)
    loop.run_forever()
    assert seen == [("soon", True), ("between", True), ("later", True)]


@pytest.mark.fault("F103")
def test_a_flood_of_callbacks_leaves_qt_its_turn(loop):
    ticks: list[float] = []
    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(lambda: ticks.append(loop.time()))
    timer.start()
    left = [60]

    def busy() -> None:
        end = time.perf_counter() + 0.002
        while time.perf_counter() < end:
            pass
        left[0] -= 1
        if not left[0]:
            loop.stop()

    for _ in range(left[0]):
        loop.call_soon(busy)
    loop.run_forever()
    timer.stop()
    # A callback of 2 ms fills a turn; without turns there would be no tick at all.
    assert len(ticks) >= 10


def test_timeouts_that_were_not_needed_are_let_go(loop):
    for _ in range(10_000):
        loop.call_later(3600, print).cancel()
    assert len(loop._later) < 200


def test_a_failing_callback_goes_to_the_handler_and_the_next_one_runs(loop):
    failures: list[BaseException] = []
    loop.set_exception_handler(lambda _, context: failures.append(context["exception"]))
    loop.call_soon(lambda: 1 // 0)
    loop.call_soon(loop.stop)
    loop.run_forever()
    assert [type(failure) for failure in failures] == [ZeroDivisionError]


def test_other_threads_may_call(loop):
    thread = threading.Thread(target=loop.call_soon_threadsafe, args=(loop.stop,))
    loop.call_soon(thread.start)
    loop.run_forever()
    thread.join()


def test_coroutines_streams_and_timeouts_work(loop):
    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(await reader.readline())
        await writer.drain()
        writer.close()

    async def main() -> bytes:
        server = await asyncio.start_server(echo, "127.0.0.1", 0)
        async with server:
            reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
            writer.write(b"hello\n")
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.01):
                    await asyncio.Event().wait()
            answer = await reader.read()
            writer.close()
            await writer.wait_closed()
        return answer + await asyncio.to_thread(lambda: b"world")

    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        assert runner.run(main()) == b"hello\nworld"


def test_a_closed_loop_takes_nothing(qapp):
    loop = WindowLoop(qapp)
    loop.call_later(1, print)
    loop.close()
    with pytest.raises(RuntimeError):
        loop.call_soon(print)
    with pytest.raises(RuntimeError):
        loop.call_later(0, print)
