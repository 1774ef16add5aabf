"""How many weeks a pregnancy is along, or a birth is past."""

from collections.abc import Iterator

from .figure_reader import JUST_NOW, Figure, FigureReader, in_unit
from .figure_words import BORN, FEEDING
from .times import MONTH, WEEK
from .word_sets import words_of

EARLIEST_ALONE = 12 * WEEK
LONGEST_PREGNANCY, SHORTEST_KNOWN_PREGNANCY, LONGEST_SINCE_BIRTH = 45 * WEEK, 3 * WEEK, 60 * WEEK
LONGEST_DAY_SINCE_BIRTH = 60


class PregnancyFigures(FigureReader):
    """Every number of weeks since conception or birth."""

    def all(self) -> Iterator[Figure]:
        """Weeks pregnant, then weeks since birth."""
        yield from self._pregnancy()
        yield from self._birth()

    def _pregnancy(self) -> Iterator[Figure]:
        speaks = words_of("bump midwife baby due preg antenatal") & set(self._forms)
        if "pregnant" not in self._seen and not speaks and not self._says_i_am_weeks():
            yield from self._weeks_alone()
            return
        for span in self._spans:
            units = self._forms[span.start : span.end]
            in_weeks = any(form.startswith(("week", "wk")) for form in units)
            in_months = any(form.startswith(("month", "mth")) for form in units)
            other = words_of("postpartum postnatal birth old partum ago after since for past last")
            is_other = span.is_ago or bool(other & self._around(span.start, span.end, 2, 3))
            is_other = is_other or self._before(span.start, 2) == ["baby", "is"]
            if (in_weeks or in_months) and not is_other and SHORTEST_KNOWN_PREGNANCY <= span.low <= LONGEST_PREGNANCY:
                high = (span.low if span.high is None else span.high) + (MONTH / 2 if in_months else 0)
                yield Figure("weeks_pregnant", round(span.low / WEEK), round(high / WEEK), span.start, span.end)
        for names, low, high in ((("third", "3rd"), 28, 40), (("second", "2nd"), 14, 27), (("first", "1st"), 4, 13)):
            for place, form in enumerate(self._forms):
                if form in names and self._form(place + 1) == "trimester":
                    yield Figure("weeks_pregnant", low, high, place, place + 2)

    def _weeks_alone(self) -> Iterator[Figure]:
        """ "38wks, new headache": weeks that open a sentence and stand alone are those of a pregnancy."""
        for span in self._spans:
            units = self._forms[span.start : span.end]
            opens = span.start == 0 or not self._form(span.start - 1).isalnum() or self._form(span.start - 1) == "at"
            stands_alone = not self._form(span.end).isalnum() or self._form(span.end) in {
                "and",
                "with",
                "here",
                "now",
                "preg",
            }
            in_weeks = any(form.startswith(("week", "wk")) for form in units)
            if (
                opens
                and stands_alone
                and in_weeks
                and not span.is_ago
                and EARLIEST_ALONE <= span.low <= LONGEST_PREGNANCY
            ):
                yield Figure(
                    "weeks_pregnant",
                    round(span.low / WEEK),
                    round((span.high or span.low) / WEEK),
                    span.start,
                    span.end,
                )
                return

    def _says_i_am_weeks(self) -> bool:
        return any(
            self._before(span.start, 2) == ["i", "am"] and self._forms[span.end - 1].startswith(("week", "wk"))
            for span in self._spans
        )

    def _birth(self) -> Iterator[Figure]:
        forms = set(self._forms)
        is_spoken_of = "baby" in forms or {"little", "one"} <= forms
        had_baby = is_spoken_of and bool({"had", "having", "born", "old", "gave", "is", "came", "arrived"} & forms)
        if BORN.isdisjoint(forms) and not had_baby and not (FEEDING & forms and "old" in forms):
            return
        speaks = BORN | words_of("baby old ago since had born after little came arrived")
        for span in self._spans:
            if span.low < LONGEST_SINCE_BIRTH and speaks & self._around(span.start, span.end, 8, 6):
                yield in_unit(WEEK, "weeks_postpartum", span)
                return
        for amount in self._amounts:
            if self._form(amount.start - 1) == "day" and amount.low <= LONGEST_DAY_SINCE_BIRTH:
                yield Figure("weeks_postpartum", amount.low / 7, amount.low / 7, amount.start - 1, amount.end)
                return
        if (
            place := next((at for at, form in enumerate(self._forms) if form in {"just", "newborn"}), None)
        ) is not None:
            yield Figure("weeks_postpartum", JUST_NOW, 6, place, place + 1)
