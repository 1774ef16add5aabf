"""Classes of words that many phrases use, each written once."""

CLASSES: dict[str, str] = {
    "hurt": "hurt|ache|kill|pound|throb|sore|painful|agony|aching|burn|sting",
}
