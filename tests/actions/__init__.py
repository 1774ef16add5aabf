"""The actions, called as the action server calls them: a tracker in, messages and events out."""
