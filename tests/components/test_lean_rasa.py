"""What is left out of Rasa's processes is missed by nothing we use, and what is read quickly is read alike."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import rasa.shared.utils.io as rasa_io
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.graph_components.providers.domain_provider import DomainProvider
from rasa.nlu.model import InvalidModelError
from rasa.shared.constants import DOMAIN_SCHEMA_FILE
from rasa.shared.core.domain import Domain
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.nlu.training_data.loading import load_data
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.utils.validation import YamlValidationException

from components.lean_rasa import one_reading, quick_merge, quick_yaml, trained_domain
from components.lean_rasa.left_out_packages import LeftOutPackageError, leave_out_unused_packages
from ops.paths import ROOT

FILES = sorted(
    [*ROOT.glob("*.yml"), *(ROOT / "data").rglob("*.yml"), *(ROOT / "tests" / "conversations").glob("*.yml")]
)


def in_a_process_of_its_own(code: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore", "TF_CPP_MIN_LOG_LEVEL": "3"}
    ran = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=ROOT, capture_output=True, text=True, check=False
    )
    return ran.stdout.strip() or ran.stderr.strip().splitlines()[-1]


LEAN = "from components.lean_rasa.left_out_packages import leave_out_unused_packages as leave_out; leave_out()\n"


def test_rasa_knows_all_its_components_without_tensorflow() -> None:
    code = LEAN + (
        "import sys, rasa.engine.recipes.default_components as known\n"
        "print('DIETClassifier' in [each.__name__ for each in known.DEFAULT_COMPONENTS],"
        " any('_pywrap' in name for name in sys.modules if name.startswith('tensorflow')))"
    )
    assert in_a_process_of_its_own(code) == "True False"


def test_a_component_that_needs_what_was_left_out_is_refused_in_a_sentence() -> None:
    code = LEAN + (
        "from rasa.utils.tensorflow.layers import Ffnn\n"
        "Ffnn(layer_sizes=[1], dropout_rate=0, reg_lambda=0, density=1, layer_name_suffix='x')"
    )
    said = in_a_process_of_its_own(code)
    assert "was left out of this process, because no component in config.yml needed it" in said
    assert "start Rasa by its own command" in said


def test_a_stand_in_can_be_inherited_from_and_named_but_not_called() -> None:
    leave_out_unused_packages()
    import tensorflow.keras.layers as layers  # type: ignore[import-not-found, unused-ignore]

    class Ours(layers.Layer):  # type: ignore[misc, unused-ignore]
        answer: "layers.Dense | None" = None

    assert issubclass(Ours, layers.Layer)
    with pytest.raises(LeftOutPackageError, match=r"tensorflow\.keras\.layers\.Layer"):
        Ours()


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_our_files_are_read_quickly_as_rasa_reads_them(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("TRIGEM_ACTIONS_URL", "TRIGEM_RASA_TOKEN", "DATA_DIR"):
        monkeypatch.setenv(variable, "somewhere")
    content = file.read_text(encoding="utf-8")
    assert repr(quick_yaml.read_yaml(content)) == repr(quick_yaml.READ(content))


@pytest.mark.parametrize(
    "content",
    [
        "",
        "a: yes\nb: no\nc: on\nd: null\ne: ~\nf: true\ng: 010\nh: 0o10\ni: 0x1f\nj: 1_000\nk: 12:30\n",
        "a: 1.5\nb: -2e3\nc: .inf\nd: 2026-11-23\ne: '1'\nf: \"2\"\ng: !!str 3\n",
        "examples: |\n  - no 😀\n  - \\ud83d\\ude00 [pain](fact)\n\n",
        'text: "\\u00e9 \\ud83d\\ude00"\n',
        "a: &one {b: 1}\nc:\n  <<: *one\n  d: 2\n",
        "url: ${TRIGEM_URL}/webhook\n",
    ],
)
def test_plain_values_mean_what_they_mean_to_rasa(content: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRIGEM_URL", "http://127.0.0.1:1")
    assert repr(quick_yaml.read_yaml(content)) == repr(quick_yaml.READ(content))


@pytest.mark.parametrize("content", ["a: 1\na: 2\n", "a: [1\n", "\ta: 1\n", "a: b: c\n", "url: ${TRIGEM_NOT_SET}\n"])
def test_what_rasa_does_not_read_is_refused_with_rasas_words(content: str) -> None:
    with pytest.raises(Exception) as theirs:
        quick_yaml.READ(content)
    with pytest.raises(type(theirs.value)) as ours:
        quick_yaml.read_yaml(content)
    assert str(ours.value) == str(theirs.value)


def test_a_fault_in_a_file_is_named_with_its_line() -> None:
    content = "version: '3.1'\nintents:\n- greet\nresponses:\n  utter_hello:\n  - txt: Hello\n"
    with pytest.raises(YamlValidationException) as theirs:
        quick_yaml.VALIDATE(content, DOMAIN_SCHEMA_FILE)
    with pytest.raises(YamlValidationException) as ours:
        quick_yaml.validate_yaml_schema(content, DOMAIN_SCHEMA_FILE)
    assert str(ours.value) == str(theirs.value)
    assert "Line 6" in str(ours.value)


def test_a_file_without_fault_passes() -> None:
    quick_yaml.validate_yaml_schema(rasa_io.read_file(ROOT / "domain.yml"), DOMAIN_SCHEMA_FILE)


def test_the_same_files_are_read_once_and_others_apart(tmp_path: Path) -> None:
    config = str(ROOT / "config.yml")
    first = one_reading.load_once(config, str(ROOT / "domain.yml"), [str(tmp_path)])
    assert isinstance(first, TrainingDataImporter)
    assert one_reading.load_once(config, str(ROOT / "domain.yml"), [str(tmp_path)], {}) is first
    assert one_reading.load_once(config, str(ROOT / "domain.yml"), [str(tmp_path / "more")]) is not first


def test_files_are_put_together_quickly_as_rasa_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Message, "__hash__", Message.__hash__)
    files = [load_data(str(file)) for file in sorted((ROOT / "data" / "nlu").rglob("*.yml"))[:12]]
    twice = [*files, files[0]]
    theirs = quick_merge.MERGE(twice[0], *twice[1:])
    monkeypatch.setattr(Message, "__hash__", quick_merge.hash_of)
    ours = quick_merge.merge(twice[0], *twice[1:])
    assert [each.as_dict() for each in ours.training_examples] == [each.as_dict() for each in theirs.training_examples]
    assert len(ours.training_examples) < sum(len(each.training_examples) for each in twice)
    assert ours.fingerprint() == theirs.fingerprint()


@pytest.mark.parametrize("write", [DomainProvider._persist, trained_domain.persist])
def test_the_domain_of_a_model_is_the_one_that_was_trained(
    write: Callable[[DomainProvider, Domain], None], tmp_path: Path
) -> None:
    storage, resource = LocalModelStorage(tmp_path), Resource("domain_provider")
    write(DomainProvider.create({}, storage, resource, None), Domain.load(str(ROOT / "domain.yml")))
    theirs = DomainProvider.load({}, storage, resource, None).provide_inference()
    ours = trained_domain.load(DomainProvider, {}, storage, resource, None).provide_inference()
    assert ours.as_dict() == theirs.as_dict()
    assert ours.fingerprint() == theirs.fingerprint()
    assert [slot.fingerprint() for slot in ours.slots] == [slot.fingerprint() for slot in theirs.slots]


def test_a_pipeline_that_is_not_there_is_named() -> None:
    with pytest.raises(InvalidModelError, match="models/klingon"):
        one_reading.pipeline("models/klingon")
