"""Rasa's command line, made lean before any of Rasa is imported."""

import sys

from components.lean_rasa.left_out_packages import leave_out_unused_packages


def main() -> None:
    """Run the command that the arguments name, as `rasa` would."""
    leave_out_unused_packages(is_serving=sys.argv[1:2] == ["run"])

    from components.lean_rasa.one_reading import load_pipelines_once, read_files_once
    from components.lean_rasa.quick_merge import merge_quickly
    from components.lean_rasa.quick_yaml import read_yaml_quickly
    from components.lean_rasa.trained_domain import read_the_trained_domain_once
    from components.lean_rasa.whole_training import train_all_of_it

    read_yaml_quickly()
    read_files_once()
    merge_quickly()
    load_pipelines_once()
    read_the_trained_domain_once()
    train_all_of_it()

    from rasa.__main__ import main as run_rasa

    run_rasa()


if __name__ == "__main__":
    main()
