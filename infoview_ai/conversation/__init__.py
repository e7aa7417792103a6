"""What was said, by whom and when: plain data that everything else stands on."""
