from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinical.instruments.diary import (
    Attack,
    Dose,
    headache_days,
    in_days,
    long_headache_days,
    medicine_days,
    migraine_days,
)
from clinical.instruments.measure import OutOfRangeError


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(date(2026, 3, day), time(hour, minute))


def days(*numbers: int) -> frozenset[date]:
    return frozenset(date(2026, 3, number) for number in numbers)


MIGRAINE = {"worst": 7.0, "pulsating": True, "nausea": True}


def test_a_headache_past_midnight_counts_on_both_days():
    assert headache_days([Attack(at(1, 22), at(2, 1))]) == days(1, 2)


def test_a_headache_that_ends_at_midnight_counts_once():
    assert headache_days([Attack(at(1, 22), at(2, 0))]) == days(1)


def test_a_headache_of_a_moment_at_midnight_counts():
    assert headache_days([Attack(at(2, 0), at(2, 0))]) == days(2)


def test_two_attacks_in_a_day_count_once():
    assert headache_days([Attack(at(1, 8), at(1, 9)), Attack(at(1, 18), at(1, 19))]) == days(1)


def test_two_pain_features_and_nausea_make_a_migraine_day():
    assert migraine_days([Attack(at(1, 8), at(1, 12), **MIGRAINE)]) == days(1)


def test_one_pain_feature_and_nausea_make_no_migraine_day():
    assert migraine_days([Attack(at(1, 8), at(1, 12), pulsating=True, worst=3, nausea=True)]) == days()


def test_pain_of_4_is_a_pain_feature_and_3_is_not():
    assert migraine_days([Attack(at(1, 8), at(1, 12), pulsating=True, worst=4, vomiting=True)]) == days(1)
    assert migraine_days([Attack(at(1, 8), at(1, 12), pulsating=True, worst=3.9, vomiting=True)]) == days()


def test_light_trouble_alone_does_not_make_a_migraine_day_but_with_sound_it_does():
    light = Attack(at(1, 8), at(1, 12), unilateral=True, activity_worse=True, photophobia=True)
    both = Attack(at(2, 8), at(2, 12), unilateral=True, activity_worse=True, photophobia=True, phonophobia=True)
    assert migraine_days([light, both]) == days(2)


def test_an_aura_makes_the_day_it_began_a_migraine_day():
    assert migraine_days([Attack(at(1, 23), at(2, 3), aura=True)]) == days(1)


def test_believed_to_be_migraine_and_eased_by_a_triptan_counts():
    assert migraine_days([Attack(at(1, 8), at(1, 9), believed_migraine=True, eased_by=frozenset({"triptan"}))]) == days(
        1
    )


def test_believed_to_be_migraine_and_eased_by_an_ergot_counts():
    assert migraine_days([Attack(at(1, 8), at(1, 9), believed_migraine=True, eased_by=frozenset({"ergot"}))]) == days(1)


def test_believed_to_be_migraine_and_eased_by_paracetamol_does_not_count():
    eased = frozenset({"simple_analgesic"})
    assert migraine_days([Attack(at(1, 8), at(1, 9), believed_migraine=True, eased_by=eased)]) == days()


def test_a_triptan_that_eased_something_else_does_not_count():
    assert migraine_days([Attack(at(1, 8), at(1, 9), eased_by=frozenset({"triptan"}))]) == days()


def test_four_hours_of_headache_make_a_long_day_and_a_minute_less_does_not():
    assert long_headache_days([Attack(at(1, 8), at(1, 12)), Attack(at(2, 8), at(2, 11, 59))]) == days(1)


def test_four_hours_across_midnight_make_no_long_day():
    assert long_headache_days([Attack(at(1, 22), at(2, 2))]) == days()


def test_two_attacks_of_two_hours_make_a_long_day():
    assert long_headache_days([Attack(at(1, 8), at(1, 10)), Attack(at(1, 14), at(1, 16))]) == days(1)


def test_overlapping_attacks_are_not_counted_twice():
    assert (
        long_headache_days([Attack(at(1, 8), at(1, 10)), Attack(at(1, 9), at(1, 11)), Attack(at(1, 9), at(1, 10))])
        == days()
    )


def test_a_headache_that_medicine_cut_short_counts_as_long_if_it_would_have_been():
    assert long_headache_days([Attack(at(1, 8), at(1, 9), hours_if_untreated=4)]) == days(1)
    assert long_headache_days([Attack(at(1, 8), at(1, 9), hours_if_untreated=3)]) == days()


def test_medicine_is_counted_in_days_not_tablets():
    doses = [
        Dose(at(1, 8), "simple_analgesic"),
        Dose(at(1, 12), "simple_analgesic"),
        Dose(at(1, 20), "triptan"),
        Dose(at(3, 8), "triptan"),
    ]
    assert medicine_days(doses) == {"any": 2, "simple_analgesic": 1, "triptan": 2}


def test_days_outside_the_diary_do_not_count():
    assert in_days(days(1, 5, 28, 29), date(2026, 3, 1), date(2026, 3, 28)) == 3


@pytest.mark.parametrize(
    "refused",
    [
        lambda: Attack(at(2, 8), at(1, 8)),
        lambda: Attack(at(1, 8), at(1, 8) + timedelta(days=367)),
        lambda: Attack(at(1, 8), at(1, 9), worst=11),
        lambda: Attack(at(1, 8), at(1, 9), hours_if_untreated=-1),
        lambda: in_days(days(1), date(2026, 3, 2), date(2026, 3, 1)),
    ],
)
def test_what_cannot_have_been_is_refused(refused):
    with pytest.raises(OutOfRangeError):
        refused()


SOME_ATTACK = st.builds(
    lambda start, length, worst, pulsating, nausea, aura: Attack(
        start, start + length, worst=worst, pulsating=pulsating, nausea=nausea, aura=aura
    ),
    st.datetimes(at(1, 0), at(31, 0)),
    st.timedeltas(timedelta(0), timedelta(days=7)),
    st.integers(0, 10),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)


@given(st.lists(SOME_ATTACK, max_size=12))
def test_migraine_days_and_long_days_are_headache_days(attacks):
    assert migraine_days(attacks) <= headache_days(attacks)
    assert long_headache_days(attacks) <= headache_days(attacks)


@given(st.lists(SOME_ATTACK, max_size=8), SOME_ATTACK)
def test_one_more_attack_never_takes_a_day_away(attacks, another):
    assert headache_days(attacks) <= headache_days([*attacks, another])
    assert long_headache_days(attacks) <= long_headache_days([*attacks, another])
