"""The command line, job files, and what each command does."""
