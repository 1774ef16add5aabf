"""Who speaks, and what follows from what is said: carers, pains spoken of before, and what one fact says of another."""

import pytest

from tests.components.test_stated_facts import Read, read

__all__ = ["read"]


@pytest.mark.parametrize(
    ("text", "fact", "answer"),
    [
        ("my wee girl is 6 and her head is sore", "third_party", "present"),
        ("he stops breathing in his sleep, frightens the life out of me", "third_party", "present"),
        ("my sister had temporal arteritis so when i got this headache i worried", "third_party", None),
        ("wife says i sound like a cement mixer at night with my teeth", "third_party", None),
        ("my sister is pregnant and she cant have it either", "third_party", None),
        ("re my nephew, 19. He has a headache and he is not sleeping", "has_headache", "present"),
        ("carer here for mr d, 88. He is in pain", "sex", "m"),
        ("right so the jaw. Stiff getting up, loosens after breakfast", "jaw_stiff_on_waking", "present"),
        ("my knee. Stiff getting up, loosens after breakfast", "jaw_stiff_on_waking", None),
        ("paracetamol isnt touching my toothache", "acute_meds_fail", None),
        ("paracetamol isnt touching my toothache", "tooth_pain_controlled", "absent"),
        ("paracetamol isnt touching my migraine", "acute_meds_fail", "present"),
        ("it throbs on the left and light kills me", "has_headache", "present"),
        ("headache for 3 weeks now", "headache_status", "new"),
        ("headaches twice a week for 2 years", "headache_status", "usual"),
        ("headache for 3 days now", "headache_status", None),
        ("stopped snoring since i lost 4 stone", "snores_loudly", "absent"),
        ("stopped snoring since i lost 4 stone", "weight_loss_or_sweats", None),
        ("afraid he would stop breathing in the night", "apnoea_seen", None),
        ("on the pill, the mini one, no oestrogen", "combined_contraceptive", "absent"),
        ("my eyelid is hanging", "btx_ptosis", None),
        ("my eyelid is hanging since the botox", "btx_ptosis", "present"),
        ("this adult is wobbly on his feet, he is 50", "child_balance_problem", None),
    ],
)
def test_whose_it_is_and_what_follows(text: str, fact: str, answer: str | None, read: Read) -> None:
    assert read(text).get(fact) == answer


@pytest.mark.parametrize(
    ("text", "fact", "low", "high"),
    [
        ("i take ketoprofen 18 days, rizatriptan 8 days a month", "simple_analgesic_days", 18, 18),
        ("14 days a month (paracetamol 10, sumatriptan 6)", "triptan_days", 6, 6),
        ("diary for last 30 days: any headache 17, migraine type 9", "migraine_days_month", 9, 9),
        ("zigzags grow over about 15 min and its clear by 40 min", "aura_minutes", 40, 40),
        ("5 heads a month turned into 16 or so", "headache_days_month", 16, 16),
        ("headache nearly gone. I'm 63, smoker", "age", 63, 63),
        ("headaches since may. 27 and on the pill", "age", 27, 27),
        ("my boy 15 keeps saying he sees double", "age", 15, 15),
        ("just nausea with my head, 5 hours and its over", "duration_h", 5, 5),
        ("my head wakes me at 4 every night", "wakes_from_sleep", 1, 1),
    ],
)
def test_numbers_by_how_they_are_put(text: str, fact: str, low: float, high: float, read: Read) -> None:
    answer = read(text)[fact]
    assert (answer == "present") if fact == "wakes_from_sleep" else low <= answer <= high
