"""The margins around the texts. Each panel listens to the desk and to nothing else."""
