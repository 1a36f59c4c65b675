"""Which paragraphs and sentences of several articles report the same thing."""
