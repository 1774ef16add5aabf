import pytest

from clinical.facts import FACTS
from clinical.instruments.measure import OutOfRangeError
from clinical.instruments.medicines import FACT_OF_CLASS, MEDICINES, medicine_named
from clinical.instruments.painkiller_dose import day_total

CLASSES = {
    "simple_analgesic": "paracetamol, Tylenol, Nurofen, Advil, aspirin, Disprin Extra, Nuromol, Aleve, Calpol",
    "combination": "co-codamol, Cocodamol, Syndol, Nurofen Plus, Excedrin Migraine, Fioricet, Anadin, Percocet",
    "triptan": "sumatriptan, Imigran, Imitrex, Maxalt, Zomig, Relpax, Treximet, Naramig, Amerge",
    "opioid": "codeine, Codeine Phosphate, tramadol, Ultram, morphine, OxyContin, dihydrocodeine, Demerol",
    "ergot": "ergotamine, Cafergot, DHE, D.H.E. 45, Migranal",
    "gepant": "rimegepant, Nurtec ODT, Vydura, Ubrelvy",
    "ditan": "lasmiditan, Reyvow",
    "preventive": "propranolol, topiramate, Topamax, amitriptyline, Ajovy, candesartan, pizotifen, Qulipta, Botox",
    "anticoagulant": "warfarin, Coumadin, apixaban, Eliquis, Xarelto, enoxaparin, Clexane",
    "antiplatelet": "clopidogrel, Plavix, ticagrelor, Brilinta, dipyridamole",
    "antiresorptive": "alendronic acid, Fosamax, Prolia, denosumab, zoledronate, Reclast, Avastin",
    "immunosuppressant": "methotrexate, Humira, ciclosporin, cyclosporine, prednisolone",
    "combined_contraceptive": "Microgynon, Yasmin, NuvaRing, Xulane, Sprintec",
    "progestogen_only": "Cerazette, Mirena, desogestrel, Camila, Depo-Provera",
    "antiemetic": "metoclopramide, prochlorperazine, Buccastem, Zofran",
}


@pytest.mark.parametrize(
    ("name", "medicine_class"), [(name.strip(), kind) for kind, names in CLASSES.items() for name in names.split(",")]
)
def test_a_medicine_is_known_by_the_name_people_use(name, medicine_class):
    assert medicine_named(name).medicine_class == medicine_class


def test_case_and_signs_do_not_matter():
    assert medicine_named("  NUROFEN   plus® ") is medicine_named("Nurofen Plus")
    assert medicine_named("alka seltzer") is medicine_named("Alka-Seltzer")


def test_what_is_no_medicine_is_not_known():
    assert medicine_named("chocolate") is None
    assert medicine_named("") is None


def test_two_simple_painkillers_stay_simple_and_caffeine_makes_a_combination():
    assert medicine_named("Disprin Extra").medicine_class == "simple_analgesic"
    assert medicine_named("Anadin Extra").medicine_class == "combination"


def test_no_name_stands_for_two_medicines():
    taken = {}
    for medicine in MEDICINES:
        for name in (medicine.name, *medicine.also):
            assert medicine_named(name) is taken.setdefault(name.lower(), medicine), name


def test_at_least_eighty_products_and_generics_of_both_countries_are_known():
    assert sum(not medicine.countries for medicine in MEDICINES) >= 80
    assert sum("GB" in medicine.countries for medicine in MEDICINES) >= 80
    assert sum("US" in medicine.countries for medicine in MEDICINES) >= 80


def test_every_class_bears_on_a_fact_that_exists():
    assert set(FACT_OF_CLASS.values()) <= set(FACTS)
    assert medicine_named("apixaban").fact == "anticoagulant"
    assert medicine_named("aspirin").fact == "simple_analgesic_days"
    assert medicine_named("rimegepant").fact is None


PARACETAMOL = medicine_named("Panadol")
COLD_DRINK = medicine_named("Lemsip Max")
IBUPROFEN = medicine_named("Nurofen")


def test_eight_tablets_of_paracetamol_are_what_the_packet_allows():
    assert day_total([(PARACETAMOL, 8)], age=40).over_the_packet is False


def test_nine_tablets_of_paracetamol_are_too_many():
    assert day_total([(PARACETAMOL, 9)], age=40).over_the_packet is True


def test_paracetamol_hidden_in_a_cold_drink_counts():
    total = day_total([(PARACETAMOL, 7), (COLD_DRINK, 1)], age=40)
    assert total.paracetamol_mg == 4500
    assert total.over_the_packet is True


def test_six_tablets_of_ibuprofen_are_allowed_and_seven_too_many():
    assert day_total([(IBUPROFEN, 6)], age=40).over_the_packet is False
    assert day_total([(IBUPROFEN, 7)], age=40).over_the_packet is True


def test_a_strength_that_varies_leaves_it_open():
    assert day_total([(medicine_named("Calpol"), 3)], age=40).over_the_packet is None
    assert day_total([(medicine_named("paracetamol"), 4)], age=40).over_the_packet is None


def test_a_child_within_adult_limits_is_left_open_and_beyond_them_is_too_many():
    assert day_total([(PARACETAMOL, 4)], age=14).over_the_packet is None
    assert day_total([(PARACETAMOL, 4)], age=None).over_the_packet is None
    assert day_total([(PARACETAMOL, 9)], age=14).over_the_packet is True


def test_a_medicine_without_either_adds_nothing():
    assert day_total([(medicine_named("sumatriptan"), 2)], age=40).over_the_packet is False


def test_a_number_of_tablets_that_cannot_be_is_refused():
    with pytest.raises(OutOfRangeError):
        day_total([(PARACETAMOL, -1)], age=40)
