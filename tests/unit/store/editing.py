"""Run as a program: edits an untitled comparison and says a line for every act that is confirmed."""

from __future__ import annotations

import sys

from tests.unit.store.made import scripted

from crossread.store import Store


def main() -> None:
    store = Store.create(None)
    session = store.session()
    print(session.id, flush=True)
    for step in range(10_000):
        before, session = session, scripted(step, session)
        store.save(before, session, f"Act {step}")
        sys.stdout.write(f"{step}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
