from __future__ import annotations

import asyncio
import threading
import time

import pytest
from PySide6.QtCore import QEventLoop, QTimer

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


@pytest.mark.fault("F103")
def test_a_task_that_has_qt_process_events_costs_other_tasks_no_step(loop, qapp):
    """As a window does that is laid out or closed from a coroutine; the others go on when it does."""
    seen: list[str] = []

    async def other(name: str) -> None:
        for step in range(3):
            seen.append(f"{name}{step}")
            await asyncio.sleep(0)

    async def spins() -> None:
        tasks = [loop.create_task(other("a"))]
        for _ in range(5):
            qapp.processEvents()
        tasks.append(loop.create_task(other("b")))
        seen.append("spun")
        await asyncio.sleep(0)
        inner = QEventLoop()
        QTimer.singleShot(20, inner.quit)
        inner.exec()
        seen.append("spun again")
        await asyncio.gather(*tasks)

    async def patiently() -> None:
        async with asyncio.timeout(30):
            await spins()

    failed: list[object] = []
    loop.set_exception_handler(lambda _, context: failed.append(context))
    loop.run_until_complete(patiently())
    assert failed == []
    assert seen[0] == "spun"
    assert [name for name in seen if name[0] == "a"] == ["a0", "a1", "a2"]
    assert [name for name in seen if name[0] == "b"] == ["b0", "b1", "b2"]


@pytest.mark.parametrize("others", [0, 3])
def test_while_a_callback_has_a_loop_of_qts_own_others_run(loop, others):
    """A menu or a dialog that a callback opens; it is closed by one that is due meanwhile."""
    seen: list[str] = []
    inner = QEventLoop()

    def opens() -> None:
        loop.call_later(0.01, closes)
        QTimer.singleShot(20_000, inner.quit)
        inner.exec()
        seen.append("closed")
        loop.stop()

    def closes() -> None:
        seen.append("closes")
        inner.quit()

    loop.call_soon(opens)
    for number in range(others):
        loop.call_soon(seen.append, str(number))
    loop.run_forever()
    assert seen == [*map(str, range(others)), "closes", "closed"]


def test_other_threads_may_call(loop):
    thread = threading.Thread(target=loop.call_soon_threadsafe, args=(loop.stop,))
    loop.call_soon(thread.start)
    loop.run_forever()
    thread.join()


def test_what_a_thread_asked_for_just_before_the_end_is_dropped(qapp):
    loop = WindowLoop(qapp)
    seen: list[str] = []
    thread = threading.Thread(target=loop.call_soon_threadsafe, args=(seen.append, "late"))
    thread.start()
    thread.join()
    loop.close()
    loop.call_soon_threadsafe(seen.append, "after the end")
    qapp.processEvents()
    assert seen == []


def test_what_threads_ask_for_runs_in_the_order_of_each_thread(loop):
    threads, calls = 4, 500
    seen: list[tuple[int, int]] = []

    def ask(thread: int) -> None:
        for call in range(calls):
            loop.call_soon_threadsafe(seen.append, (thread, call))

    def end() -> None:
        loop.stop() if len(seen) == threads * calls else loop.call_later(0.001, end)

    for thread in range(threads):
        threading.Thread(target=ask, args=(thread,)).start()
    loop.call_soon(end)
    loop.run_forever()
    for thread in range(threads):
        assert [call for asker, call in seen if asker == thread] == list(range(calls))


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
