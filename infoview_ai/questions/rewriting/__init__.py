"""A better wording of a weak question in the learner's own words: candidates by rule, each read again by our Reader."""
