"""What has to agree between domain.yml, data/, actions/ and clinical/, and nobody else checks."""
