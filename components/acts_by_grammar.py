"""Acts told by what is to be done and to what: "bin my slot", "shift my 9 o'clock", "get me a human", "from the top again".

For messages that no example comes near; each act is a word or phrase of doing near one of the thing it is done to,
or a phrase that means nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from clinical.red_flag_screen.word_sets import phrases_of

_LONGEST, _NEAR = 26, 10
Phrases = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class _Act:
    """`alone` are phrases that mean the act by themselves; `doing` near `thing` mean it together."""

    name: str
    alone: Phrases = ()
    doing: Phrases = ()
    thing: Phrases = ()
    but_of: Phrases = ()
    """What makes it something else."""

    def is_meant(self, said: str) -> bool:
        if _places(said, self.but_of):
            return False
        if _places(said, self.alone):
            return True
        return any(
            abs(one - other) <= _NEAR for one in _places(said, self.doing) for other in _places(said, self.thing)
        )


_BOOKING = phrases_of(
    """
    appointment, appointments, appt, apt, booking, bookings, slot, slots, visit, check up, checkup, reservation, my place, my time, dental slot, consultation, oclock, am on, my 9, my 10, my 11, my 12, my 1, my 2, my 3, my 4,
    half past, quarter past, quarter to
    """
)
_BOOKED = phrases_of(
    "i am down for, im down for, down for, booked for, booked in for, booked in on, i am booked, am booked, got you down, have you down, got me down, have me down, meant to come, due to come, due in, seeing you on, coming in on, my appointment, my slot, my booking"
)
_ACTS = (
    _Act(
        "insult",
        alone=phrases_of(
            """
            fuck you, fuck yourself, fuck off, go fuck, piss off, sod off, bugger off, feck off, get stuffed, get lost, get knotted, up yours, screw you, bite me, shut up, shut your face, shut your gob, shove it, shove off, naff off,
            eff off, f off, kiss my arse, kiss my ass, bollocks to you, you prick, you twat, you muppet, you plank, you numpty, you eejit, you tosser, you wanker, you arsehole, you asshole, you cretin, you pillock, you bellend, you gobshite,
            you moron, you idiot, you clown, you melon, you donkey, you toaster, up toaster, you tin can, bucket of bolts, chocolate teapot, chocolate fireguard, waste of space you, waste of electricity, thick as mince, thick as two short planks,
            away and boil, boil your head, running jump, your mother was, useless machine, useless bot, useless robot, useless thing, stupid bot, stupid robot, stupid machine, dumb bot, dumb machine, daft machine, daft robot, shite bot, crap bot, rubbish bot
            """
        ),
        but_of=phrases_of("told me to, says to me, said to me, my husband, my wife, my boss"),
    ),
    _Act(
        "restart",
        alone=phrases_of(
            """
            start again, start over, start afresh, start anew, start from scratch, begin again, begin afresh, from scratch, from the beginning, from the start, from the top, from the off, from the very beginning, from the very start, back to square one, square one,
            back to the beginning, back to the start, do over, clean slate, fresh start, new chat, redo the whole, from question one, go again from, reset this, reset the chat, reboot, all over again please, begin at the beginning
            """
        ),
        but_of=phrases_of(
            "headache, headaches, pain, migraine, jaw, tooth, hurt, hurts, hurting, had it, had them, was there, started again, it started, has been, bad from, pills, tablets, smoking"
        ),
    ),
    _Act(
        "cancel_appointment",
        doing=phrases_of(
            """
            cancel, scrap, scrub, bin, drop, call off, called off, calling off, pull, void, withdraw, free up, strike off, strike me off, cross me off, take me off, take me out, take us off, give up, give away, give it away, give it to someone, forget about, forget,
            do not need, not need, no longer need, not want, no longer want, not be needing, not be coming to, not coming to, will not be making, will not make, get rid of, release, undo, annul, chuck, ditch, remove, knock off
            """
        ),
        thing=_BOOKING,
        but_of=phrases_of(
            "instead, another day, another time, different day, different time, move, later, earlier, reschedule, rather have, swap, postpone, change, can you cancel, how do i cancel, fee, charge, charged, policy, afternoon one, morning one, no need to cancel, not cancel, do not cancel"
        ),
    ),
    _Act(
        "change_appointment",
        alone=phrases_of(
            "reschedule, re schedule, rearrange my, rebook me, change my appointment, change my booking, move my appointment, postpone my"
        ),
        doing=phrases_of(
            """
            move, moved, shift, shifted, push, pushed, bump, swap, swapped, change, changed, rearrange, rejig, postpone, postponed, put back, put off, put it back, bring forward, brought forward, bring it forward, make it later, make it earlier,
            later, earlier, another day, another time, different day, different time, other day, delay, alter, switch, can we do, could we do, could i come, can i come, make it
            """
        ),
        thing=_BOOKED,
        but_of=phrases_of("tablet, tablets, medication, dose, how do i, pain, hurts"),
    ),
    _Act(
        "request_human",
        alone=phrases_of(
            """
            real human, real person, actual human, actual person, proper person, proper human, live person, live agent, human being, human please, a human, someone real, somebody real, do not do robots, not do robots, not do bots, not talk to robots, not talking to a robot, not talking to a machine, not talk to machines,
            hate robots, hate bots, no robots, not a robot, not a machine, someone on the phone, somebody on the phone, one of the girls, one of the lads, one of the staff, one of your staff, one of the team, one of your team, girl on the desk, girl at the desk, lady on the desk, woman on reception, the receptionist, on reception,
            speak to the manager, speak to a manager, talk to the manager, put me through, put us through, patch me through, ring me back, call me back, give me a ring, give me a bell, phone me, with a pulse, flesh and blood
            """
        ),
        but_of=phrases_of(
            "are you a, am i talking, am i speaking, is this a, is that a, are you, sick, headache, pain, told me, said, rude, nice, lovely, chat with the receptionist went"
        ),
    ),
    _Act(
        "goodbye",
        alone=phrases_of(
            """
            night night, nighty night, night nite, nite nite, laters, laterz, l8r, l8rs, see you later, see ya later, see you after, see yous, catch you later, cheerio, ta ra, tara for now, ta ta, toodle, toodle pip, toodles, bye for now, bye now, bye bye, buh bye, ttfn, ttyl, so long, leave you be, leave you to it, leave you in peace,
            let you go now, got to run, gotta run, bye, i am off now, i am away now, away home, away to my bed, away to bed, slan, slan abhaile, safe home, nos da, hwyl, adios, ciao, au revoir, hasta la vista, over and out, signing off, logging off, gotta go, got to go, g2g, gtg, must dash, must go, better go, best be off, be off now, heading off, i am offski
            """
        ),
        but_of=phrases_of(
            "everyone, forever, world, sorry, kids, die, dead, end, life, anymore, any more, pills, tablets, for good, hospital, to the dentist, to the doctor, to the loo, to the toilet, to be sick, headache, pain, migraine, toothache, hurts, before, if, when"
        ),
    ),
    _Act(
        "stop",
        alone=phrases_of(
            """
            knock it on the head, knock this on the head, call it a day, pack it in, pack this in, jack it in, jack this in, leave it there, leave it at that, stop this chat, end this chat, end the chat, close the chat, close this chat, stop the chat, stop asking, no more questions, stop the questions, enough questions, enough of this chat,
            done with this chat, done with this form, done with these questions, done answering, finish up here, wrap this up, wrap it up, not carry on with this chat, not want to carry on, not wish to continue, not want to continue, not continue with this, bothered with this any more, bothered with this anymore, bothered wi this, arsed with this
            """
        ),
        but_of=phrases_of(
            "living, life, alive, pain, headache, headaches, migraine, like this, tablets, pills, botox, injections, treatment, smoking"
        ),
    ),
    _Act(
        "request_appointment",
        alone=phrases_of(
            "fit me in, fit us in, fit him in, fit her in, squeeze me in, squeeze us in, squeeze him in, squeeze her in, slot me in, slot us in, pencil me in, book me in, book us in, book him in, book her in"
        ),
        doing=phrases_of(
            """
            book, grab, squeeze me, squeeze us, squeeze him, squeeze her, fit me, fit us, fit him, fit her, pencil me, pencil us, get me in, get us in, get him in, get her in, put me down, put us down, schedule, arrange, make, can i get, can i have, could i have, could i get, can i grab, need, want, would like, looking for, after an, any
            """
        ),
        thing=phrases_of(
            "appointment, appt, slot, slots, in please, in this week, in next week, in tomorrow, in today, in on, check up, checkup, consultation, cancellation, cancellations, in anywhere, u in, in soon, in sooner"
        ),
        but_of=phrases_of(
            "change, move, cancel, my appointment, my slot, my booking, later, earlier, reschedule, do i need an, cost, price, much, what happens, forget, not need, no longer"
        ),
    ),
    _Act(
        "thank",
        alone=phrases_of(
            "fair play to you, fair dos to you, good on you, good on ya, much obliged, you are a star, you are a legend, you are a gem, you are a lifesaver, you are an angel, god bless you, bless you, go raibh maith agat, nice one mate, cheers pal, cheers mate, cheers for that, ta very much, ta muchly, ta love, that is grand thanks, that is sound"
        ),
        but_of=phrases_of("no thanks, but, not, pain, headache"),
    ),
    _Act(
        "greet",
        alone=phrases_of(
            "howya, how is things, how are things, how things, what is the craic, whats the craic, how do, hiya, hiya pal, how is it going, how are you doing, how is yourself, wotcha, watcha, what about ye, bout ye, aye aye, ey up, ay up, yo yo, anybody home, anyone home, knock knock, good day to you"
        ),
        but_of=phrases_of(
            "pain, headache, head, jaw, tooth, migraine, appointment, booking, hurts, question, want, need, bye, can"
        ),
    ),
    _Act(
        "correct_answer",
        alone=phrases_of(
            """
            i fibbed, told a fib, i told a porky, told a lie, told you a lie, i lied, put it straight, set it straight, set the record straight, put that right, put it right, come clean, own up, was not truthful, was not straight with you, not been straight, was not honest, gave you the wrong, told you wrong, gave the wrong,
            wrong answer earlier, my mistake earlier, change one of my answers, change my answer, change what i said, correct what i said, fix what i said, amend what i said, mixed up my answers
            """
        ),
    ),
)


def act_meant(forms: Sequence[str]) -> str | None:
    """The first act that the words mean, or None. `forms` holds words, no commas and stops."""
    if not 0 < len(forms) <= _LONGEST:
        return None
    said = f" {' '.join(forms)} "
    return next((act.name for act in _ACTS if act.is_meant(said)), None)


def _places(said: str, phrases: Phrases) -> list[int]:
    """How many words stand before each of the phrases that occur."""
    found = []
    for phrase in phrases:
        start = said.find(f" {' '.join(phrase)} ")
        if start >= 0:
            found.append(said.count(" ", 0, start))
    return found
