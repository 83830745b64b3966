from . import links

class AxisError(ValueError):
    pass


class UFuncTypeError(TypeError):
    pass


state = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}


def warn(kind, operation):
    # What NumPy says once a place it says here once a run.
    how = state[kind]
    if how == "ignore":
        return
    words = {"divide": "divide by zero", "over": "overflow", "invalid": "invalid value"}[kind]
    text = words + " encountered in " + operation
    if how == "raise":
        raise FloatingPointError(text)
    if links.warn is not None:
        links.warn("RuntimeWarning: " + text)


class FloatingPointError(ArithmeticError):
    pass


def _settings(all, given):
    changed = dict(state)
    if all is not None:
        for kind in changed:
            changed[kind] = all
    for kind, how in given.items():
        if kind not in state:
            raise TypeError("unexpected keyword argument '%s'" % kind)
        changed[kind] = how
    for how in changed.values():
        if how not in ("ignore", "warn", "raise"):
            raise missing("treating a floating-point error by '%s'" % how, "ignore, warn and raise")
    return changed


def seterr(all=None, **given):
    old = dict(state)
    state.update(_settings(all, given))
    return old


class errstate:
    def __init__(self, all=None, **given):
        self.wanted = _settings(all, given)

    def __enter__(self):
        self.old = dict(state)
        state.update(self.wanted)

    def __exit__(self, *what):
        state.update(self.old)


def missing(what, instead=None):
    # The words in which the stand-in says what it lacks.
    text = "numpy stand-in: " + what + " is not part of it"
    return NotImplementedError(text if instead is None else text + "; it has " + instead)
