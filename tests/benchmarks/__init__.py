"""Runs the scorers of ``../shared/bench`` on the engine: ``dev.py bench NAME``."""
