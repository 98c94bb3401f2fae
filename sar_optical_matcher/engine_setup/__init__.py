"""First-use set-up of the engine's Python: what is planned, how it runs, why it fails, and the window that shows it."""
