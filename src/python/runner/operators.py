# What the rewritten source calls: see src/python/rewrite.
from numpy import links
from numpy.array import ndarray
from numpy.errors import missing
from numpy.scalars import generic, plain_float

float = type(0.0)

_plain = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "truediv": lambda a, b: a / b,
    "floordiv": lambda a, b: a // b,
    "mod": lambda a, b: a % b,
    "pow": lambda a, b: a**b,
    "matmul": lambda a, b: a @ b,
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
    "xor": lambda a, b: a ^ b,
}
_ufuncs = {
    "add": "add",
    "sub": "subtract",
    "mul": "multiply",
    "truediv": "divide",
    "floordiv": "floor_divide",
    "mod": "remainder",
    "pow": "power",
    "matmul": "matmul",
    "and": "bitwise_and",
    "or": "bitwise_or",
    "xor": "bitwise_xor",
}
_native = (float, int, str, bool, tuple)


def inplace(operation, target, value):
    kind = type(target)
    if kind is ndarray:
        return links.inplace(_ufuncs[operation], target, value)
    if kind in _native or isinstance(target, generic):
        return _plain[operation](target, value)
    if kind is list and operation == "add" and type(value) is not ndarray:
        target.extend(value)
        return target
    own = getattr(target, "__i" + operation + "__", None)
    if own is not None:
        result = own(value)
        if result is not NotImplemented:
            return result
    if kind is set or kind is dict:
        if operation == "or":
            target.update(value)
            return target
        if operation == "sub":
            target.difference_update(value)
            return target
    return _plain[operation](target, value)


class item:
    # holder[key] op= value: the old entry is read before the value is worked out.
    def __init__(self, holder, key, operation):
        self.holder = holder
        self.key = key
        self.operation = operation
        self.old = holder[key]

    def set(self, value):
        old = self.old
        new = inplace(self.operation, old, value)
        # A view has been written through.
        if new is old and type(new) is ndarray and type(self.holder) is ndarray and new._d is self.holder._d:
            return
        self.holder[self.key] = new


class attribute:
    def __init__(self, holder, name, operation):
        self.holder = holder
        self.name = name
        self.operation = operation
        self.old = getattr(holder, name)

    def set(self, value):
        setattr(self.holder, self.name, inplace(self.operation, self.old, value))


index = links.key
_stand_in = (ndarray, generic)


class lt(links.Comparison):
    def compare(self, a, b):
        if isinstance(b, _stand_in):
            return links.binary("less", a, b)
        return a < b


class gt(links.Comparison):
    def compare(self, a, b):
        if isinstance(b, _stand_in):
            return links.binary("greater", a, b)
        return a > b


class le(links.Comparison):
    def compare(self, a, b):
        if isinstance(b, _stand_in):
            return links.binary("less_equal", a, b)
        return a <= b


class ge(links.Comparison):
    def compare(self, a, b):
        if isinstance(b, _stand_in):
            return links.binary("greater_equal", a, b)
        return a >= b


def plain(value):
    # A number of the stand-in as Python's own.
    if isinstance(value, generic):
        return value.v
    if type(value) is ndarray and value._s == ():
        return value.item()
    return value


class text:
    # A text whose % and format take numbers of the stand-in as Python's own.
    def __init__(self, text):
        self.text = text

    def __mod__(self, values):
        if type(values) is tuple:
            return self.text % tuple([plain(value) for value in values])
        return self.text % (plain(values) if type(values) is not dict else values)

    def format(self, *values, **named):
        values = [plain(value) for value in values]
        return self.text.format(*values, **{name: plain(value) for name, value in named.items()})
