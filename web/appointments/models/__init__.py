"""The nouns of the diary, one file each."""

from web.appointments.models.appointment import LIVE_STATUSES, Appointment, AppointmentStatus
from web.appointments.models.appointment_change import AppointmentChange, ChangedBy
from web.appointments.models.calendar_feed import CalendarFeed
from web.appointments.models.clinic import Clinic
from web.appointments.models.hold import Hold
from web.appointments.models.occupied_time import QUANTUM, OccupiedTime, quanta_between, start_of_quantum
from web.appointments.models.opening_exception import OpeningException
from web.appointments.models.opening_hours import OpeningHours
from web.appointments.models.patient_details import PatientDetails
from web.appointments.models.patient_message import Channel, MessageKind, MessageState, PatientMessage
from web.appointments.models.practitioner import Practitioner
from web.appointments.models.room import Room
from web.appointments.models.service import Service, ServiceKind
from web.appointments.models.site import Site
from web.appointments.models.travel_time import TravelTime, travel_between
from web.appointments.models.waiting import ON_THE_LIST, Waiting, WaitingStatus

__all__ = [
    "LIVE_STATUSES",
    "ON_THE_LIST",
    "QUANTUM",
    "Appointment",
    "AppointmentChange",
    "AppointmentStatus",
    "CalendarFeed",
    "ChangedBy",
    "Channel",
    "Clinic",
    "Hold",
    "MessageKind",
    "MessageState",
    "OccupiedTime",
    "OpeningException",
    "OpeningHours",
    "PatientDetails",
    "PatientMessage",
    "Practitioner",
    "Room",
    "Service",
    "ServiceKind",
    "Site",
    "TravelTime",
    "Waiting",
    "WaitingStatus",
    "quanta_between",
    "start_of_quantum",
    "travel_between",
]
