"""What has to agree between files: names of facts, wording, data for training."""
