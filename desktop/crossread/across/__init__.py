"""Tables over a whole comparison: figure ledger, source matrix, names, coverage, timeline."""
