"""How what one article states stands to what another states: pure functions, no articles loaded."""
