"""Deliberate defects, each with the tests that must notice it. A suite that lets one pass proves nothing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Defect:
    """One deliberate mistake.

    Attributes:
        name: A few words.
        file: Where it is made, from the top of the project.
        right: The text as it is; occurs once.
        wrong: What a mistaken engineer might write.
        tests: What must fail, as arguments of pytest.
    """

    name: str
    file: str
    right: str
    wrong: str
    tests: tuple[str, ...]


_RUN = "tests/engine/run"
_HUBSPOT = "tests/hubspot"
_JOURNAL = "tests/storage/journal"

DEFECTS = (
    Defect(
        "a 429 is an answer like any other",
        "hubdesk/hubspot/classify.py",
        "    if status == 429:\n",
        "    if status == 430:\n",
        (f"{_HUBSPOT}/test_classify.py",),
    ),
    Defect(
        "Retry-After is not obeyed",
        "hubdesk/hubspot/client.py",
        "self.governor.refused(permit, _clamped(verdict.retry_after, _PAUSE_LONGEST))",
        "self.governor.refused(permit, 0.0)",
        (f"{_HUBSPOT}/test_client.py", "-k", "retry_after"),
    ),
    Defect(
        "a create whose answer was lost is sent again",
        "hubdesk/hubspot/course.py",
        "            if not self.endpoint.idempotent:\n",
        "            if False:\n",
        (f"{_HUBSPOT}/test_client_unknown.py", "-k", "blindly"),
    ),
    Defect(
        "a lost answer counts as never sent",
        "hubdesk/hubspot/classify.py",
        "Kind.UNKNOWN if lost.left else Kind.NOT_SENT",
        "Kind.NOT_SENT",
        (f"{_HUBSPOT}/test_classify.py",),
    ),
    Defect(
        "half an answer is taken for a whole one",
        "hubdesk/hubspot/client.py",
        "                verdict = Verdict(Kind.UNKNOWN, Cause.GARBLED, status=result.status)\n",
        "                raise failures.final(verdict, course.endpoint)\n",
        (f"{_HUBSPOT}/test_client_unknown.py", "-k", "repeated"),
    ),
    Defect(
        "answers are matched by position, not by trace id",
        "hubdesk/engine/settle.py",
        "row = by_trace.get(result.trace_id) if result.trace_id else by_key.get(key)",
        "row = rows[len(outcomes)] if len(outcomes) < len(rows) else None",
        (f"{_RUN}/test_faults.py", "-k", "called_what_it_was"),
    ),
    Defect(
        "after a replay HubSpot's word about what is new is believed",
        "hubdesk/engine/run/modes.py",
        "return attempts.perhaps_made if attempts.count > 1 else None",
        "return None",
        (f"{_RUN}/test_faults.py", "-k", "called_what_it_was"),
    ),
    Defect(
        "rows that the answer does not mention are called written",
        "hubdesk/engine/settle.py",
        "tuple(row for row in rows if row not in outcomes))",
        "())",
        (f"{_RUN}/test_faults.py", "-k", "called_what_it_was"),
    ),
    Defect(
        "the intent is put down after the request has left",
        "hubdesk/engine/run/attempts.py",
        "        await self.journal.intent(self.batch.seq, at)\n",
        "        self.taking_back = self.group.create_task(self.journal.intent(self.batch.seq, at))\n",
        (f"{_RUN}/test_attempts.py", "tests/cli/test_kill.py"),
    ),
    Defect(
        "rows count as written before they are in the journal",
        "hubdesk/storage/journal/writer.py",
        '            self._fault("journal.before_commit")\n            store.commit()\n',
        '            self._fault("journal.before_commit")\n            store.roll_back()\n',
        (f"{_JOURNAL}/test_journal.py", "-k", "settles or survives"),
    ),
    Defect(
        "commits are not durable",
        "hubdesk/storage/journal/schema.py",
        "PRAGMA synchronous = FULL",
        "PRAGMA synchronous = OFF",
        (f"{_JOURNAL}/test_journal.py", "-k", "durable"),
    ),
    Defect(
        "the last batch is dropped",
        "hubdesk/engine/run/sender.py",
        "        self._todo.extend(batches)\n",
        "        self._todo.extend(batches[:-1])\n",
        (f"{_RUN}/test_faults.py", "-k", "finishes"),
    ),
    Defect(
        "a refused batch is rejected as a whole",
        "hubdesk/engine/run/sender.py",
        "        if len(body.rows) == 1:\n",
        "        if True:\n",
        (f"{_RUN}/test_faults.py", "-k", "halved"),
    ),
    Defect(
        "rows of an unanswered request are called not sent",
        "hubdesk/engine/run/ending.py",
        "        if batch.state is BatchState.INTENT\n",
        "        if batch.state is BatchState.DONE\n",
        (f"{_RUN}/test_every_row.py",),
    ),
    Defect(
        "after a stop the next request still leaves",
        "hubdesk/engine/run/attempts.py",
        "        # The commit took a moment; whoever paused or stopped meanwhile was promised that no request starts.\n"
        "        self._check()\n",
        "",
        (f"{_RUN}/test_attempts.py",),
    ),
    Defect(
        "an undo writes old values whatever is there now",
        "hubdesk/engine/undo/decide.py",
        "    if not same_value(now, change.new, prop):\n",
        "    if False:\n",
        ("tests/engine/undo/test_undo.py", "-k", "never_overwritten"),
    ),
    Defect(
        "what is sent is not compared with what was planned",
        "hubdesk/engine/worker/bodies.py",
        "        if blake2b(content, digest_size=16).digest() != batch.digest:\n",
        "        if False:\n",
        (f"{_RUN}/test_meanwhile.py", "-k", "during_the_run and end"),
    ),
    Defect(
        "the rolling window forgets a call after nine seconds",
        "hubdesk/hubspot/rate/window.py",
        "        held = self.interval + guard\n        due = now - held\n",
        "        held = 0.9 * self.interval\n        due = now - held\n",
        (f"{_HUBSPOT}/rate/test_window.py",),
    ),
    Defect(
        "redirects are followed to strangers",
        "hubdesk/hubspot/hosts.py",
        "        return bool(_FORMS.fullmatch(origin))\n",
        "        return True\n",
        (f"{_HUBSPOT}/test_hosts.py", f"{_HUBSPOT}/test_submissions.py"),
    ),
    Defect(
        "a formula in a result file is left as it is",
        "hubdesk/tabular/neutral.py",
        "]*[=+",
        "]*[+",
        ("tests/tabular/test_writer.py",),
    ),
    Defect(
        "the token is shown when somebody prints it",
        "hubdesk/core/secret.py",
        '        return "Secret(••••)"\n',
        "        return self.__text\n",
        (f"{_HUBSPOT}/test_tokens.py",),
    ),
    Defect(
        "a look that is silent about a contact proves that there is none",
        "hubdesk/engine/plan/lookup.py",
        "        if silent and len(read.found)",
        "        if not silent and len(read.found)",
        ("tests/engine/plan/test_lookup.py",),
    ),
    Defect(
        "a contact that is in the way after a lost create is a stranger's",
        "hubdesk/engine/run/modes.py",
        "        return perhaps_ours(settled) if replayed(attempts) is not None else settled\n",
        "        return settled\n",
        (f"{_RUN}/test_looking_again.py", "-k", "silent"),
    ),
    Defect(
        "a part of a batch forgets when this run sent the whole",
        "hubdesk/engine/run/sender.py",
        "            self._began.get(batch.seq),\n",
        "            None,\n",
        (f"{_RUN}/test_looking_again.py", "-k", "second_run"),
    ),
    Defect(
        "a pause forgets the attempt that was lost before it",
        "hubdesk/engine/run/sender.py",
        "            await self._halted(self._seen(batch, attempts), body)\n",
        "            await self._halted(batch, body)\n",
        (f"{_RUN}/test_looking_again.py", "-k", "pause"),
    ),
)
