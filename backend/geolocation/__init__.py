"""Where the strip lies: poses, hypotheses, refinement, transform, confidence."""
