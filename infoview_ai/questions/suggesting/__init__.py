"""Questions suggested for one person: by topic in the words of the role, from the goal, and from what is public."""
