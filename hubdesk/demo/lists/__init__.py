"""Static lists: making, finding, filling and emptying them."""
