"""From a Comparison to paper: content says what, each format only renders."""
