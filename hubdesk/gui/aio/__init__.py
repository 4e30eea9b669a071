"""Where asyncio meets Qt: the loop, tasks with owners, one place for errors, waiting without nested loops."""
