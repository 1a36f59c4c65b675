"""One file format a module; found by folder, recognised by content first, name second."""
