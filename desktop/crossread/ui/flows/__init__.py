"""What happens behind an action that asks the user something: adding, saving, exporting, aligning."""
