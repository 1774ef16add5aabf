"""The nouns of the console."""

from web.console.models.staff_member import Role, StaffMember

__all__ = ["Role", "StaffMember"]
