# Python's own functions where the runtime's would not know the stand-in's numbers, or reach out of the page.
import math as own_math
from numpy.array import ndarray
from numpy.numbers import _log1p as log1p
from numpy.scalars import bool_, float64, floating, generic, int64, plain_float

from .operators import gt, lt, plain

native_float = type(0.0)


def _less(a, b):
    comparison = lt()
    comparison.left = a
    return comparison.compare(a, b)


def _extreme(better):
    def of(*given, key=None, default=None):
        items = list(given[0]) if len(given) == 1 else given
        if len(items) == 0:
            if default is not None:
                return default
            raise ValueError("max() arg is an empty sequence" if better is _more else "min() arg is an empty sequence")
        best = items[0]
        best_key = best if key is None else key(best)
        for item in items[1:]:
            item_key = item if key is None else key(item)
            if better(item_key, best_key):
                best, best_key = item, item_key
        return best

    return of


def _more(a, b):
    return bool(gt().compare(a, b))


def _fewer(a, b):
    return bool(lt().compare(a, b))


class float:
    def __new__(cls, value=0.0):
        return plain_float(value)

    def __init__(self, *given):
        pass


def _kinds(kinds):
    for kind in kinds if type(kinds) is tuple else (kinds,):
        if type(kind) is tuple:
            for inner in _kinds(kind):
                yield inner
        else:
            yield kind


def isinstance_(value, kinds):
    for kind in _kinds(kinds):
        if kind is float:
            if type(value) is native_float or type(value) is float64:
                return True
        elif kind is int and type(value) is bool:
            return True
        elif isinstance(value, kind):
            return True
    return False


def round_(number, ndigits=None):
    if type(number) is ndarray:
        return number.round(0 if ndigits is None else ndigits)
    number = plain(number)
    return round(number) if ndigits is None else round(number, ndigits)


def sorted_(items, key=None, reverse=False):
    # Entries of the stand-in are put in order by their values.
    values = list(items)
    return sorted(values, key=(lambda item: plain(item)) if key is None else (lambda item: plain(key(item))), reverse=reverse)


def pow_(base, exponent, *modulus):
    return pow(base, exponent, *modulus) if modulus else base**exponent


def no_input(*prompt):
    raise EOFError("There is no keyboard to read from here: write the value into the code.")


def no_file(*given, **named):
    raise OSError("There are no files here.")


class math:
    # Python's math, for numbers of the stand-in too, with Python's own errors.
    def __getattr__(self, name):
        found = log1p if name == "log1p" else getattr(own_math, name)
        if not callable(found):
            return found

        def call(*given):
            given = [_number(value) for value in given]
            try:
                return found(*given)
            except ValueError as error:
                if name in ("exp", "expm1", "pow", "sinh", "cosh") and _all_finite(given):
                    if name != "pow" or given[0] > 0:
                        raise OverflowError("math range error")
                raise error

        return call


def _all_finite(given):
    return all([x - x == 0 for x in given])


def _number(value):
    return plain_float(value) if type(value) is ndarray else plain(value)


given = {
    "float": float,
    "isinstance": isinstance_,
    "max": _extreme(_more),
    "min": _extreme(_fewer),
    "round": round_,
    "sorted": sorted_,
    "pow": pow_,
    "input": no_input,
    "open": no_file,
}
