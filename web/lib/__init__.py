"""Small tools without business in them: environment, problems, wording, time."""
