"""From outside to an Article: files, addresses, pasted text."""
