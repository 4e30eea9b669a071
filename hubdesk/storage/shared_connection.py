"""A database that coroutines share: each piece of work runs on another thread, one at a time, to its end."""

from __future__ import annotations

import asyncio
import sqlite3
from typing import TYPE_CHECKING, TypeVar

from hubdesk.core.finishing import finished

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.errors import StorageProblem

T = TypeVar("T")


class SharedConnection:
    """A connection and whose turn it is to use it.

    Args:
        connection: Not bound to a thread, every statement its own transaction.
        unusable: Makes the problem that is raised in place of what the database says.
    """

    def __init__(self, connection: sqlite3.Connection, unusable: Callable[[], StorageProblem]) -> None:
        self._connection = connection
        self._unusable = unusable
        self._turn = asyncio.Lock()

    async def do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Return ``work(connection)``.

        Raises:
            StorageProblem: The database refuses.
        """
        async with self._turn:
            # The next one gets its turn, or the file is closed, only when no thread uses the connection any more.
            try:
                return await finished(asyncio.get_running_loop().run_in_executor(None, work, self._connection))
            except sqlite3.Error as error:
                raise self._unusable() from error

    async def save(self, work: Callable[[sqlite3.Connection], object]) -> None:
        """Do ``work(connection)`` as one transaction, which is kept as a whole or not at all.

        Raises:
            StorageProblem: The database refuses.
        """

        def save(db: sqlite3.Connection) -> None:
            db.execute("BEGIN IMMEDIATE")
            try:
                work(db)
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise

        await self.do(save)

    async def close(self) -> None:
        """Let go of the database, when the work that goes on is done."""
        await self.do(lambda db: db.close())
