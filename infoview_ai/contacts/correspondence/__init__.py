"""Between the contacts and the messages to them: what is due becomes a message, and a sent one a step."""
