"""Crossread: compare how different outlets report the same event."""

import os

__version__ = "0.1.0"

RULES = __version__
"""Version of the rule set; a change of any rule, weight or model changes it."""

# Matrices here are small: a second thread would only wait, and sums must not depend on how many there are.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
