"""Eight criteria over a stored transcript, each finding with a quote."""
