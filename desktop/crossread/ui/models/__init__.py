"""What the window shows, as plain values: no Qt in here, so all of it is tested without a window."""
