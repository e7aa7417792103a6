"""The learner's own questions: a list reviewed, suggestions, the sheet that goes into the talk."""
