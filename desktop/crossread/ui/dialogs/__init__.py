"""Dialogs: help pages, keys, preferences."""
