"""The words that readings rest on, as tables in the cue language of `nlu.cues`."""
