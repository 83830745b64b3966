# What the rewritten source calls: see src/python/rewrite.
from numpy import links
from numpy.array import ndarray
from numpy.scalars import generic

float = type(0.0)

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
_signs = {
    "add": "+",
    "sub": "-",
    "mul": "*",
    "truediv": "/",
    "floordiv": "//",
    "mod": "%",
    "pow": "**",
    "matmul": "@",
    "and": "&",
    "or": "|",
    "xor": "^",
}
# One function for each operator: numbers, which are by far the most, are answered at once.
_template = """
def of(target, value):
    kind = type(target)
    if kind is float or kind is int:
        return target {sign} value
    if kind is ndarray:
        return links.inplace("{ufunc}", target, value)
    if kind is list or kind is set or kind is dict:
        done = collected("{name}", target, value)
        if done:
            return target
    elif not isinstance(target, generic):
        own = getattr(target, "__i{name}__", None)
        if own is not None:
            result = own(value)
            if result is not NotImplemented:
                return result
    return target {sign} value
"""


def collected(name, target, value):
    # Whether the collection has taken the value in.
    if type(target) is list:
        if name != "add" or type(value) is ndarray:
            return False
        target.extend(value)
        return True
    if name == "or":
        target.update(value)
        return True
    if name == "sub" and type(target) is set:
        target.difference_update(value)
        return True
    return False


def _operator(name):
    names = {"float": float, "ndarray": ndarray, "generic": generic, "links": links, "collected": collected}
    exec(_template.format(name=name, sign=_signs[name], ufunc=_ufuncs[name]), names)
    return names["of"]


inplace = {name: _operator(name) for name in _signs}


class item:
    # holder[key] op= value: the old entry is read before the value is worked out.
    def __init__(self, holder, key, operation):
        self.holder = holder
        self.key = key
        self.operation = operation
        self.old = holder[key]

    def set(self, value):
        old = self.old
        new = inplace[self.operation](old, value)
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
        setattr(self.holder, self.name, inplace[self.operation](self.old, value))


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
