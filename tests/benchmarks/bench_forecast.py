"""How well runs are forecast: 20 random runs with the real governor on virtual time, no HTTP.

Run ``python -m tests.benchmarks.bench_forecast``. The portal counts calls on arrival and answers with a random latency
that has a long tail; limits are 100, 190 or 250 in ten seconds, in half of the runs another program takes up to half of
them. Runs have 2,500 to 10,000 calls (250,000 to 1,000,000 rows). When the last few answers come is chance, a second or
two either way, which is more than 3 % of what is left of shorter runs at half-way (see ``--fewest``). The log knows 40
earlier answers. Prints for each run the duration that was forecast before its start and the real one, and what was
shown as left at half-way and what was.
"""

from __future__ import annotations

import argparse
import sys

from tests.engine.limits.simulated import random_setting, run

FORECAST_WITHIN = 0.05
ETA_WITHIN = 0.03


def main() -> int:
    """Print the figures; return 1 when one is beyond its bound."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--fewest", type=int, default=2_500)
    parser.add_argument("--most", type=int, default=10_000)
    options = parser.parse_args()
    write = sys.stdout.write
    write("run  calls limit others median   forecast     real   error | at half: shown     left   error | 429s\n")
    forecasts, etas = [], []
    for number in range(options.first, options.first + options.runs):
        setting = random_setting(number, fewest=options.fewest, most=options.most)
        course = run(setting)
        forecasts.append(abs(course.forecast_error))
        etas.append(abs(course.eta_error))
        write(
            f"{number:3} {setting.calls:6} {setting.limit:5} {setting.others:6} {setting.median:6.2f} "
            f"{course.forecast.seconds:10.1f} {course.seconds:8.1f} {100 * course.forecast_error:+6.2f}% | "
            f"{course.eta:14.1f} {course.seconds - course.half_at:8.1f} {100 * course.eta_error:+6.2f}% | "
            f"{course.refused:4}\n"
        )
    write(
        f"worst: forecast {100 * max(forecasts):.2f} % (bound {100 * FORECAST_WITHIN:.0f} %), "
        f"at half-way {100 * max(etas):.2f} % (bound {100 * ETA_WITHIN:.0f} %)\n"
    )
    return int(max(forecasts) > FORECAST_WITHIN or max(etas) > ETA_WITHIN)


if __name__ == "__main__":
    sys.exit(main())
