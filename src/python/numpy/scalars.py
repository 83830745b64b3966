from . import links
from .dtypes import BOOL, FLOAT, INT

float = type(0.0)


class generic:
    def __repr__(self):
        return repr(self.v)

    def __str__(self):
        return str(self.v)

    def __hash__(self):
        return hash(self.v)

    def __bool__(self):
        return bool(self.v)

    def __int__(self):
        return int(self.v)

    def __getitem__(self, key):
        if key is None or key == () or key is Ellipsis:
            return links.array_of(self)[key]
        raise IndexError("invalid index to scalar variable.")

    def __getattr__(self, name):
        if name == "shape":
            return ()
        if name == "ndim":
            return 0
        if name == "size":
            return 1
        if name == "T":
            return self
        if name[:1] == "_":
            raise AttributeError("'%s' object has no attribute '%s'" % (type(self).__name__, name))
        if name in ("astype", "copy", "round", "clip"):
            return lambda *given, **named: links.method(name)(links.array_of(self), *given, **named)[()]
        try:
            return getattr(links.array_of(self), name)
        except AttributeError:
            raise AttributeError("'numpy.%s' object has no attribute '%s'" % (type(self).__name__, name))

    def item(self):
        return self.v

    def tolist(self):
        return self.v

    def __neg__(self):
        return links.unary("negative", self)

    def __pos__(self):
        return links.unary("positive", self)

    def __abs__(self):
        return links.unary("absolute", self)

    def __invert__(self):
        return links.unary("invert", self)


class number(generic):
    pass


class floating(number):
    pass


class integer(number):
    pass


class float64(floating):
    dtype = FLOAT

    def __init__(self, value=0.0):
        self.v = value if type(value) is float else plain_float(value)


class int64(integer):
    dtype = INT

    def __init__(self, value=0):
        self.v = value if type(value) is int else int(value)

    def __index__(self):
        return self.v


class bool_(generic):
    dtype = BOOL

    def __new__(cls, value=False):
        return TRUE if value else FALSE

    def __init__(self, *given):
        pass


def _bool(value):
    made = object.__new__(bool_)
    made.v = value
    return made


TRUE = _bool(True)
FALSE = _bool(False)


def plain_float(value):
    # A Python float of anything that is one number.
    if isinstance(value, generic):
        return float(value.v)
    if hasattr(value, "_d"):
        if value.size != 1:
            raise TypeError("only size-1 arrays can be converted to Python scalars")
        return float(value.item())
    return float(value)


def wrap(kind, value):
    # One entry of an array as the scalar that NumPy hands out.
    if kind is FLOAT:
        return float64(value)
    if kind is INT:
        return int64(value)
    return TRUE if value else FALSE


# The operators, written out for each: the usual operands are answered at once, all others go the way of arrays.
_fast = """
def __{name}__(self, o):
    t = type(o)
    if t is float or t is int:
        return float64(self.v {sign} o)
    if t is float64 or t is int64:
        return float64(self.v {sign} o.v)
    return links.binary("{ufunc}", self, o)
def __r{name}__(self, o):
    t = type(o)
    if t is float or t is int:
        return float64(o {sign} self.v)
    return links.binary("{ufunc}", o, self)
"""
_slow = """
def __{name}__(self, o):
    return links.binary("{ufunc}", self, o)
def __r{name}__(self, o):
    return links.binary("{ufunc}", o, self)
"""
_compare = """
def __{name}__(self, o):
    if isinstance(o, links.Comparison):
        return o == self
    t = type(o)
    if t is float or t is int:
        return TRUE if self.v {sign} o else FALSE
    if t is float64 or t is int64:
        return TRUE if self.v {sign} o.v else FALSE
    return links.binary("{ufunc}", self, o)
"""
_operators = (
    ("add", "+", "add"),
    ("sub", "-", "subtract"),
    ("mul", "*", "multiply"),
    ("truediv", "/", "divide"),
    ("floordiv", "//", "floor_divide"),
    ("mod", "%", "remainder"),
    ("pow", "**", "power"),
    ("matmul", "@", "matmul"),
    ("and", "&", "bitwise_and"),
    ("or", "|", "bitwise_or"),
    ("xor", "^", "bitwise_xor"),
)
_comparisons = (
    ("lt", "<", "less"),
    ("le", "<=", "less_equal"),
    ("gt", ">", "greater"),
    ("ge", ">=", "greater_equal"),
    ("eq", "==", "equal"),
    ("ne", "!=", "not_equal"),
)


def give_operators(cls, fast):
    for name, sign, ufunc in _operators:
        names = {"links": links, "float": float, "float64": float64, "int64": int64}
        template = _fast if fast and sign in "+-*" else _slow
        exec(template.format(name=name, sign=sign, ufunc=ufunc), names)
        setattr(cls, "__" + name + "__", names["__" + name + "__"])
        setattr(cls, "__r" + name + "__", names["__r" + name + "__"])


def give_comparisons(cls):
    for name, sign, ufunc in _comparisons:
        names = {"links": links, "float": float, "float64": float64, "int64": int64, "TRUE": TRUE, "FALSE": FALSE}
        exec(_compare.format(name=name, sign=sign, ufunc=ufunc), names)
        setattr(cls, "__" + name + "__", names["__" + name + "__"])


give_operators(float64, True)
give_operators(int64, False)
give_operators(bool_, False)
give_comparisons(float64)
give_comparisons(int64)
give_comparisons(bool_)
