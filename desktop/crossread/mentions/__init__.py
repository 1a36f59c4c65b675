"""From one Article to what it states."""
