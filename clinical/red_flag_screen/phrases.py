"""What patients call each danger sign."""

PHRASES: dict[str, tuple[str, ...]] = {
    "neck_stiff": ("neck .. stiff", "stiff neck", "neck stiffness"),
    "fever": ("fever", "feverish", "temperature of 38|39|40", "got|have a temperature"),
    "face_droop": ("face|mouth .. droop|drop|droopy",),
    "suicidal_thoughts": ("want to die", "kill myself", "end it all"),
}
IDIOMS: tuple[str, ...] = ()
