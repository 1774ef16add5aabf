"""Make the sentence encoder's int8 file into one that also reckons in int8.

The published file keeps its weights as int8 and turns them back into floating point when it is
loaded: small to fetch, no quicker to run. Here the weights stay int8 and each product's inputs are
brought to int8 as it runs (dynamic quantisation), which takes a third of the time. Unsigned
weights, a scale for each column: exact also on processors whose signed products may overflow.

Run when the environment is made: `python -m components.int8_encoder`. The file goes into the
environment, its digest beside it (docs/decisions/0019-encoder-in-int8.md).
"""

import argparse
import hashlib
import sys
import tempfile
from pathlib import Path

import onnxruntime

from components.encoder_files import (
    MODEL_NAME,
    MODEL_PACKAGE,
    MODEL_SHA256,
    QUICK_DIGEST,
    QUICK_MODEL,
    EncoderFileError,
    checked,
    packaged_file,
)


def convert(published: Path, made: Path) -> None:
    """Write `published`, an ONNX model, as `made`: the same graph, its products of matrices in int8."""
    from onnxruntime.quantization import QuantType, quantize_dynamic  # slow to import

    with tempfile.TemporaryDirectory(dir=made.parent) as scratch:
        plain, quick = Path(scratch) / "plain.onnx", Path(scratch) / "quick.onnx"
        options = onnxruntime.SessionOptions()
        # Puts the weights together that the published file keeps as int8 and a scale.
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        options.optimized_model_filepath = str(plain)
        onnxruntime.InferenceSession(str(published), options, providers=["CPUExecutionProvider"])
        quantize_dynamic(plain, quick, weight_type=QuantType.QUInt8, per_channel=True)
        quick.replace(made)


def main() -> int:
    argparse.ArgumentParser(prog="python -m components.int8_encoder", description=__doc__).parse_args()
    QUICK_MODEL.parent.mkdir(parents=True, exist_ok=True)
    try:
        convert(checked(packaged_file(MODEL_PACKAGE, MODEL_NAME), MODEL_SHA256, "rasa.txt"), QUICK_MODEL)
    except EncoderFileError as fault:
        sys.stderr.write(f"{fault}\n")
        return 1
    QUICK_DIGEST.write_text(hashlib.sha256(QUICK_MODEL.read_bytes()).hexdigest())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
