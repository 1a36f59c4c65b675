"""The window: the only folder that imports PySide6."""

import gc

# Qt's classes and ours are made once and stay. At Python's own 700 the collector would look through all of
# them dozens of times before the first picture, and again with every comparison, to find next to nothing.
gc.set_threshold(50_000, 20, 20)
