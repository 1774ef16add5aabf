"""Words that sound like a danger and are about something else; and beside each, the danger that is still heard."""

import pytest

from clinical import Urgency, assess
from clinical.red_flag_screen import screen


def stated(text: str) -> dict[str, str | int | float]:
    return {sighting.fact: sighting.answer for sighting in screen(text)}


HARMLESS = [
    ("crown fell off while eating toffee, no pain", "very_drowsy"),
    ("my face went numb at the dentist this morning and it's still numb", "one_sided_numbness"),
    ("my jaw locked open when I yawned", "mouth_opening_fingers"),
    ("feel a lump under my tongue thats been there a month", "tongue_raised_or_stuck"),
    ("feel a lump under my tongue thats been there a month", "swelling_mouth"),
    ("my vision goes zigzaggy for 20 mins then the headache comes", "transient_vision_loss"),
    ("my vision goes zigzaggy for 20 mins then the headache comes", "blurred_vision"),
    ("I snore and wake up with headaches, husband says i stop breathing", "breathing_difficulty"),
    ("headaches every day for about 6 weeks, worse in the morning and when i bend over", "swelling_rapid"),
    ("Can't open my mouth more than a finger wide and my cheek is swollen", "sudden_swelling"),
    ("tension headache at the end of every working day", "co_better_away"),
    ("pounding headaches behind my right eye", "eye_pain"),
    ("slipped without warning and hit my head", "peak_minutes"),
    ("had a wisdom tooth out 3 days ago and the pain is getting worse", "headache_worsening"),
    ("walked into a door this morning, small bump, feel fine", "sudden_unsteadiness"),
    ("keep walking into doors and walls today", "suicidal_thoughts"),
    ("face swollen on one side since last night", "face_droop"),
    ("my toddler has bumped his lip, its swollen but he is eating", "sudden_unexplained_swelling"),
    ("knocked my tooth a week ago and now its gone grey", "tooth_knocked_out"),
    ("neck is tight and headache starts at the back of the head", "swelling_neck"),
    ("lump in neck for a month, painless", "swelling_neck"),
    ("pulsing whoosh in my ear and headaches, overweight", "peak_minutes"),
    ("tooth moved since i got braces off", "tooth_displaced"),
    ("tooth moved since i got braces off", "bite_changed"),
    ("headache for 3 days now, paracetamol not helping", "tooth_pain_controlled"),
    ("had bell's palsy in 2009, all back to normal now, need a check up", "face_droop"),
    ("I keep thinking I'm going to have a seizure, never had one", "new_seizure"),
    ("is toothache always a heart attack?", "chest_discomfort"),
    ("an article in the paper says toothache can be a heart attack", "chest_discomfort"),
    ("I read in the paper that an aching jaw is common", "jaw_pain_now_at_rest"),
    ("how long is it normal to bleed for once the tooth comes out, mine is on friday", "bleeding_heavy"),
    ("my sister's lips swelled up once, I never had that", "sudden_unexplained_swelling"),
    ("almost choked at the quote for a crown", "breathing_difficulty"),
    ("laughed so much I almost fainted", "fainted"),
    ("laughed so much I almost blacked out", "loc"),
    ("my 7 year old's tooth is wobbly and about to drop out", "child_balance_problem"),
    ("twinge in my front tooth with cold water, gone in a moment", "tooth_knocked_out"),
    ("my neck aches in the run up to a migraine", "swelling_neck"),
    ("my neck aches before one of my migraines", "neck_pain_new"),
    ("she is 2, bumped her head, cried right away and is playing", "peak_minutes"),
    ("a documentary said thunderclap headaches are dangerous, mine is mild", "peak_minutes"),
    ("a friend's headache hit her in a second, mine builds slowly", "peak_minutes"),
    ("one minute i am hot the next cold, bit of a headache", "peak_minutes"),
    ("my daughter lost her front tooth at school", "very_drowsy"),
    ("one ibuprofen every eight hours and it works", "analgesic_overdose"),
    ("plate rubbing my gum, sore spot there", "swelling_local_gum"),
    ("my bridge fell out on the trampoline", "sudden_unsteadiness"),
    ("will my face droop after botox", "face_droop"),
    ("had a fit when I was 4, none since", "new_seizure"),
    ("passed out when I was at school, want a check up", "fainted"),
    ("can you fit in a check up for my son", "new_seizure"),
    ("face a bit puffy since the tooth came out, going down", "inhaled_object"),
]
DANGEROUS = [
    ("I fell off my bike without a helmet and blacked out for a sec", "loc"),
    ("I had no helmet on and passed out", "loc"),
    ("no fever and vomited twice", "vomiting"),
    ("she fell asleep again while i was talking to her after banging her head", "very_drowsy"),
    ("he keeps nodding off mid sentence", "very_drowsy"),
    ("face is numb and so is my left arm since this morning", "one_sided_numbness"),
    ("my face went numb suddenly on one side, no dentist involved", "one_sided_numbness"),
    ("my jaw is clamped and i cant open it more than a crack", "mouth_opening_fingers"),
    ("the floor of my mouth is swollen hard and my tongue is pushed up", "tongue_raised_or_stuck"),
    ("lost the vision in my right eye for about 5 minutes", "transient_vision_loss"),
    ("my baby stopped breathing for a few seconds", "breathing_difficulty"),
    ("my cheek is swollen and its got worse since this morning", "swelling_rapid"),
    ("my fingers and face are swollen and im 32 weeks", "sudden_swelling"),
    ("headache clears when i leave the house and comes back at home", "co_better_away"),
    ("headache behind my eyes and my eye is really painful and red", "eye_pain"),
    ("severe headache without warning, like a clap", "peak_minutes"),
    ("Can't open my mouth more than a finger wide and my cheek is swollen", "swelling_face"),
    ("keep walking into doors and walls today", "sudden_unsteadiness"),
    ("my face has dropped on one side and swollen", "face_droop"),
    ("headache, neck hurts when i put my chin on my chest", "neck_stiff"),
    ("pain in my jaw when i walk uphill, stops when i rest", "jaw_pain_exertional"),
    ("woke up and my lips have swollen up for no reason", "sudden_unexplained_swelling"),
    ("got hit playing rugby and my front tooth is gone", "tooth_knocked_out"),
    ("my neck is tight and swollen under the jaw", "swelling_neck"),
    ("not even water stays down", "cannot_keep_fluids"),
    ("nothing stays down", "cannot_keep_fluids"),
    ("water wont stay down", "cannot_keep_fluids"),
    ("fluids are not staying down", "cannot_keep_fluids"),
    ("it is getting worse every day", "headache_worsening"),
    ("had bell's palsy in 2009 and now my face has dropped again", "face_droop"),
    ("i had bell's palsy in 2009 and it is back now", "face_droop"),
    ("he just had a fit and i think he will have another fit", "new_seizure"),
    ("my jaw aches and I think I am having a heart attack", "chest_discomfort"),
    ("sat reading and my jaw started to ache", "jaw_pain_now_at_rest"),
    ("how long should it bleed after the extraction, it has been pouring for two hours", "bleeding_heavy"),
    ("blood coming out every time I lift the gauze", "bleeding_heavy"),
    ("my brother ate nuts and his face is swelling up", "sudden_unexplained_swelling"),
    ("my tongue is getting thicker by the minute", "sudden_unexplained_swelling"),
    ("choked on a crown and now I can't breathe", "breathing_difficulty"),
    ("he is choking and going blue", "breathing_difficulty"),
    ("stood up and passed out", "fainted"),
    ("my son is 6, wobbly on his feet and has headaches", "child_balance_problem"),
    ("my front tooth is gone after a fall", "tooth_knocked_out"),
    ("the glands in my neck are up and I have a fever", "swelling_neck"),
    ("the swelling was small at breakfast and has gone down into my neck", "swelling_neck"),
    ("the swelling on my jaw keeps growing", "swelling_rapid"),
    ("neck pain on one side since i woke", "neck_pain_new"),
    ("had a thunderclap headache an hour ago", "peak_minutes"),
    ("headache came from one second to the next", "peak_minutes"),
    ("my wife's headache hit her in a second", "peak_minutes"),
    ("my daughter was sick and i feel i am losing her", "very_drowsy"),
    ("paracetamol every two hours since last night", "analgesic_overdose"),
    ("ibuprofen every half hour", "analgesic_overdose"),
    ("spot full of pus on my gum", "swelling_local_gum"),
    ("he is up on the roof of the car park and says he will jump", "suicidal_plan_or_now"),
    ("my 5 year old has gone cross eyed and has headaches", "child_squint_or_upgaze"),
    ("zigzags with my migraines, usually 20 minutes. this time three hours and still there", "aura_minutes"),
    ("everyone in the flat has headaches, the boiler is old", "has_headache"),
    ("my face is drooping since the botox", "face_droop"),
    ("had a fit in the night, tongue bitten", "new_seizure"),
    ("passed out when I was at the gym", "fainted"),
    ("my face dropped when I was eating breakfast", "face_droop"),
    ("tooth fell out when I was punched, have it in milk", "tooth_knocked_out"),
    ("the room is spinning and I can't stand", "sudden_unsteadiness"),
    ("pain in my head as I orgasmed, worst I have ever known", "peak_minutes"),
    ("my crown went down the wrong way and i am coughing", "inhaled_object"),
    ("punched yesterday and now watery fluid runs from my ear", "head_injury_days"),
]


@pytest.mark.parametrize(("says", "fact"), HARMLESS)
def test_what_only_sounds_like_a_danger_is_not_noted(says: str, fact: str) -> None:
    assert stated(says).get(fact, "absent") in {"absent", "not_sure"}


@pytest.mark.parametrize(("says", "fact"), DANGEROUS)
def test_the_danger_beside_it_is_heard(says: str, fact: str) -> None:
    assert stated(says).get(fact, "absent") not in {"absent", "not_sure"}


@pytest.mark.parametrize("says", ["my crown fell off while i was eating", "my filling came out when i was chewing gum"])
def test_lost_dental_work_is_no_emergency(says: str) -> None:
    assert assess(stated(says)).urgency is not Urgency.EMERGENCY
