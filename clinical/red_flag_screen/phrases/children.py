"""What parents say of a child who is not well."""

_CHILD = "son|daughter|boy|girl|kid|child|toddler|little_one|lad|wee_one|he|she|baby|year_old|yo|yr_old"

CHILDREN: dict[str, tuple[str, ...]] = {
    "child_balance_problem": (
        f"{_CHILD} .. falling|falls|fell|toppling|wobbling|wobbly|staggering|stumbling|unsteady|clumsy|swaying|lurching|bumping .. over|about|around|into|all|lot|keeps|today|feet|down & son|daughter|boy|girl|kid|child|toddler|year_old|yo|yr_old|little_one|wee",
        f"{_CHILD} .. walks|walking|walk .. like|as_if|funny|drunk|boat|wobbly|unsteady|sideways & son|daughter|boy|girl|kid|child|toddler|year_old|yo|yr_old|little_one|wee",
    ),
    "child_lethargy": (
        "lethargic|listless|no_energy|no_go|no_life|lies_there|just_lies|lies_around|lying_around|flat_and|lifeless|washed_out|not_himself|not_herself|worn_out|no_interest|wont_play|not_want_to_play|not_playing|wont_get_up|exhausted_all|wiped_out|limp & son|daughter|boy|girl|kid|child|toddler|year_old|yo|yr_old|little_one|wee_one|baby|lad",
    ),
}
