"""What is done to a training crop before a network sees it: geometry alike for both modalities, radiometry apart."""
