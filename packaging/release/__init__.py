"""What builds, checks and packs Crossread for each system. Not shipped."""
