# Arithmetic of single numbers as IEEE 754 and NumPy have it: where Python raises, infinities and NaN.
import math
from .errors import warn

float = type(0.0)
inf = float("inf")
nan = float("nan")


def divide(x, y):
    if y != 0:
        return x / y
    if x == 0 or x != x:
        if x == x:
            warn("invalid", "divide")
        return nan
    warn("divide", "divide")
    return math.copysign(inf, x) * math.copysign(1.0, y)


def _divmod(x, y):
    # Quotient and remainder of floats: the remainder is exact and has the sign of y.
    if x - x != 0:
        return nan, nan
    rest = math.fmod(x, y)
    quotient = (x - rest) / y
    if rest != 0:
        if (y < 0) != (rest < 0):
            rest += y
            quotient -= 1.0
    else:
        rest = math.copysign(0.0, y)
    if quotient == 0:
        return math.copysign(0.0, x / y), rest
    whole = float(math.floor(quotient)) if abs(quotient) < 1e15 else quotient
    return (whole + 1.0 if quotient - whole > 0.5 else whole), rest


def floor_divide(x, y):
    if type(x) is int and type(y) is int:
        if y == 0:
            warn("divide", "floor_divide")
            return 0
        return x // y
    if y == 0:
        return divide(x, y)
    return _divmod(float(x), float(y))[0]


def remainder(x, y):
    if type(x) is int and type(y) is int:
        if y == 0:
            warn("divide", "remainder")
            return 0
        return x % y
    if y == 0:
        warn("invalid", "remainder")
        return nan
    return _divmod(float(x), float(y))[1]


def power(x, y):
    if type(x) is int and type(y) is int:
        return x**y
    if y == 0 or x == 1:
        return 1.0
    if x == 0 and y < 0:
        warn("divide", "power")
        odd = y - y == 0 and y % 2 == 1
        return math.copysign(inf, x) if odd else inf
    if x < 0 and y - y == 0 and y != math.floor(y):
        if x == -inf:
            return inf if y > 0 else 0.0
        warn("invalid", "power")
        return nan
    if y - y != 0 and y == y:
        size = abs(x)
        if size == 1:
            return 1.0
        return (inf if (size > 1) == (y > 0) else 0.0) if x == x else nan
    result = float(x) ** y if x >= 0 or x != x else abs(float(x)) ** y * (-1.0 if y % 2 == 1 else 1.0)
    if result - result != 0 and x - x == 0 and y - y == 0:
        warn("over", "power")
    return result


def maximum(x, y):
    return x if x != x or x >= y else y


def minimum(x, y):
    return x if x != x or x <= y else y


def logaddexp(x, y):
    if x == y:
        return x + math.log(2.0)
    d = x - y
    if d != d:
        return d
    return x + _log1p(math.exp(-d)) if d > 0 else y + _log1p(math.exp(d))


def exp(x):
    try:
        return math.exp(x)
    except (ValueError, OverflowError):
        warn("over", "exp")
        return inf


def expm1(x):
    try:
        return math.expm1(x)
    except (ValueError, OverflowError):
        warn("over", "expm1")
        return inf


def _logarithm(name, function, zero):
    def of(x):
        try:
            return function(x)
        except ValueError:
            if x == zero:
                warn("divide", name)
                return -inf
            warn("invalid", name)
            return nan

    return of


log = _logarithm("log", math.log, 0)
log2 = _logarithm("log2", math.log2, 0)
log10 = _logarithm("log10", math.log10, 0)


def _log1p(x):
    # log(1 + x) without the loss of digits near 0: the error of 1 + x is divided out.
    u = 1.0 + x
    if u == 1.0 or u - u != 0:
        return x if u == 1.0 else math.log(u)
    return math.log(u) * x / (u - 1.0)


log1p = _logarithm("log1p", _log1p, -1)


def _with_nan(name, function):
    def of(x):
        try:
            return function(x)
        except ValueError:
            warn("invalid", name)
            return nan

    return of


sqrt = _with_nan("sqrt", math.sqrt)
sin = _with_nan("sin", math.sin)
cos = _with_nan("cos", math.cos)


def tanh(x):
    return math.tanh(x)


def sign(x):
    if x != x:
        return x
    one = type(x)(1)
    return one if x > 0 else -one if x < 0 else one * 0


def _whole(function):
    return lambda x: x if x - x != 0 else math.copysign(float(function(x)), x)


floor = _whole(math.floor)
ceil = _whole(math.ceil)


def _even(x):
    low = math.floor(x)
    rest = x - low
    if rest == 0.5:
        return low if low % 2 == 0 else low + 1
    return low if rest < 0.5 else low + 1


rint = _whole(_even)


def reciprocal(x):
    return divide(1.0, x)


def is_nan(x):
    return x != x


def is_inf(x):
    return x == x and x - x != 0


def is_finite(x):
    return x - x == 0
