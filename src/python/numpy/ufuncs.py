# Functions of every entry: of one array (exp) or of two, stretched to a common shape (add).
import math
from . import links, numbers
from .array import make, ndarray
from .dtypes import BOOL, FLOAT, INT
from .errors import UFuncTypeError, missing
from .indexing import advanced, basic, items_of
from .scalars import generic, wrap
from .strided import broadcast_flat, broadcast_shapes, cast, flat, positions, shape_text

float = type(0.0)
_plain = {float: FLOAT, int: INT, bool: BOOL}


class Single:
    # An operand that is one number.
    def __init__(self, value, kind):
        self.v = value
        self.dtype = kind


def operand(x, name):
    # An operand as an array or a Single.
    kind = type(x)
    if kind in _plain:
        return Single(x, _plain[kind])
    if isinstance(x, generic):
        return x
    if kind is ndarray:
        return x if x._s != () else Single(x._d[x._o], x.dtype)
    if kind is list or kind is tuple or kind is range:
        return links.array_of(x)
    text = "ufunc '%s' has no numbers to take from a '%s'" % (name, kind.__name__)
    arithmetic = kind is str and name in _binary and _binary[name][1] != "b"
    raise UFuncTypeError(text) if arithmetic else TypeError(text)


# name: (what a pair gives, its kind, the same where Python raises). Kinds: n number, f float, b bool,
# i bits, s the same type as its operands.
_binary = {
    "add": ("x + y", "n", None),
    "subtract": ("x - y", "n", None),
    "multiply": ("x * y", "n", None),
    "divide": ("x / y", "f", numbers.divide),
    "floor_divide": ("floor_divide(x, y)", "n", None),
    "remainder": ("remainder(x, y)", "n", None),
    "power": ("power(x, y)", "n", None),
    "maximum": ("x if x != x or x >= y else y", "s", None),
    "minimum": ("x if x != x or x <= y else y", "s", None),
    "logaddexp": ("logaddexp(x, y)", "f", None),
    "less": ("x < y", "b", None),
    "less_equal": ("x <= y", "b", None),
    "greater": ("x > y", "b", None),
    "greater_equal": ("x >= y", "b", None),
    "equal": ("x == y", "b", None),
    "not_equal": ("x != y", "b", None),
    "logical_and": ("x != 0 and y != 0", "b", None),
    "logical_or": ("x != 0 or y != 0", "b", None),
    "logical_xor": ("(x != 0) != (y != 0)", "b", None),
    "bitwise_and": ("x & y", "i", None),
    "bitwise_or": ("x | y", "i", None),
    "bitwise_xor": ("x ^ y", "i", None),
}
_of_bools = {"add": "x or y", "multiply": "x and y"}
_names = {name: getattr(numbers, name) for name in ("floor_divide", "remainder", "power", "logaddexp")}


def _kernels(expression):
    # The same for two lists, a list and a number, a number and a list.
    return [
        eval("lambda X, Y: [%s for x, y in zip(X, Y)]" % expression, _names),
        eval("lambda X, y: [%s for x in X]" % expression, _names),
        eval("lambda x, Y: [%s for y in Y]" % expression, _names),
        eval("lambda x, y: %s" % expression, _names),
    ]


_made = {name: _kernels(expression) for name, (expression, _, _) in _binary.items()}
_made_of_bools = {name: _kernels(expression) for name, expression in _of_bools.items()}


def result_type(name, a, b):
    # The types that the operands take, and that of the result.
    kind = _binary[name][1]
    common = a if a.rank >= b.rank else b
    if kind == "b":
        return None, BOOL
    if kind == "f":
        return FLOAT, FLOAT
    if kind == "i" and common is FLOAT:
        raise TypeError(
            "ufunc '%s' not supported for the input types, and the inputs could not be safely coerced to any "
            "supported types according to the casting rule ''safe''" % name
        )
    if common is BOOL and kind == "n":
        if name == "subtract":
            raise TypeError(
                "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, "
                "or the logical_xor function instead."
            )
        if name not in _of_bools:
            return INT, INT
    # Sums, differences and products of mixed types come out right as they are.
    cheap = kind == "n" and name in ("add", "subtract", "multiply")
    return None if cheap else common, common


def _compute(name, X, Y, form, of_bools):
    expression, _, careful = _binary[name]
    kernels = (_made_of_bools if of_bools else _made)[name]
    try:
        return kernels[form](X, Y)
    except ZeroDivisionError:
        if form == 0:
            return [careful(x, y) for x, y in zip(X, Y)]
        if form == 1:
            return [careful(x, Y) for x in X]
        return [careful(X, y) for y in Y] if form == 2 else careful(X, Y)


def _entries(values, kind, wanted):
    return values if wanted is None else cast(values, kind, wanted)


def calculate(name, a, b):
    # Entries, shape and type of name(a, b); a shape of None is that of a scalar.
    a, b = operand(a, name), operand(b, name)
    wanted, kind = result_type(name, a.dtype, b.dtype)
    of_bools = kind is BOOL and name in _of_bools
    arrays = (2 if type(a) is ndarray else 0) + (1 if type(b) is ndarray else 0)
    if name == "power" and kind is INT:
        exponents = flat(b) if arrays & 1 else [b.v]
        if any([e < 0 for e in exponents]):
            raise ValueError("Integers to negative integer powers are not allowed.")
    if arrays == 0:
        x = _entries([a.v], a.dtype, wanted)[0]
        y = _entries([b.v], b.dtype, wanted)[0]
        return _compute(name, x, y, 3, of_bools), None, kind
    if arrays == 2:
        y = _entries([b.v], b.dtype, wanted)[0]
        return _compute(name, _entries(flat(a), a.dtype, wanted), y, 1, of_bools), a._s, kind
    if arrays == 1:
        x = _entries([a.v], a.dtype, wanted)[0]
        return _compute(name, x, _entries(flat(b), b.dtype, wanted), 2, of_bools), b._s, kind
    shape = broadcast_shapes(a._s, b._s)
    X = _entries(broadcast_flat(a, shape), a.dtype, wanted)
    Y = _entries(broadcast_flat(b, shape), b.dtype, wanted)
    return _compute(name, X, Y, 0, of_bools), shape, kind


def binary(name, a, b):
    if name == "matmul":
        return links.matmul(a, b)
    if name == "equal" or name == "not_equal":
        if b is None or type(b) is str:
            return make([name == "not_equal"] * a.size, a._s, BOOL) if type(a) is ndarray else name == "not_equal"
    values, shape, kind = calculate(name, a, b)
    return wrap(kind, values) if shape is None else make(values, shape, kind)


# name: (function of one number, kind). Kinds: f float, b bool, s the same type, w whole numbers stay.
_unary = {
    "exp": (math.exp, numbers.exp, "f"),
    "expm1": (None, numbers.expm1, "f"),
    "log": (math.log, numbers.log, "f"),
    "log2": (None, numbers.log2, "f"),
    "log10": (None, numbers.log10, "f"),
    "log1p": (None, numbers.log1p, "f"),
    "sqrt": (math.sqrt, numbers.sqrt, "f"),
    "tanh": (None, numbers.tanh, "f"),
    "sin": (None, numbers.sin, "f"),
    "cos": (None, numbers.cos, "f"),
    "reciprocal": (None, numbers.reciprocal, "f"),
    "floor": (None, numbers.floor, "f"),
    "ceil": (None, numbers.ceil, "f"),
    "rint": (None, numbers.rint, "f"),
    "isnan": (None, numbers.is_nan, "b"),
    "isinf": (None, numbers.is_inf, "b"),
    "isfinite": (None, numbers.is_finite, "b"),
    "logical_not": (None, lambda x: x == 0, "b"),
    "negative": (None, lambda x: -x, "s"),
    "positive": (None, lambda x: x, "s"),
    "absolute": (None, lambda x: abs(x), "s"),
    "sign": (None, numbers.sign, "s"),
    "square": (None, lambda x: x * x, "s"),
    "invert": (None, lambda x: ~x, "s"),
}


def unary_entries(name, values, kind):
    quick, careful, result = _unary[name]
    if kind is BOOL and name in ("negative", "positive", "sign"):
        raise TypeError("The numpy boolean %s, is not supported" % name)
    if name == "invert":
        if kind is FLOAT:
            raise TypeError("ufunc 'invert' not supported for the input types")
        if kind is BOOL:
            return [not x for x in values], BOOL
    if kind is BOOL and result == "s":
        return values, BOOL
    if result == "f":
        values, kind = cast(values, kind, FLOAT), FLOAT
    elif result == "b":
        kind = BOOL
    if quick is not None:
        try:
            return [quick(x) for x in values], kind
        except (ValueError, OverflowError):
            pass
    return [careful(x) for x in values], kind


def unary(name, a):
    a = operand(a, name)
    if type(a) is not ndarray:
        values, kind = unary_entries(name, [a.v], a.dtype)
        return wrap(kind, values[0])
    values, kind = unary_entries(name, flat(a), a.dtype)
    return make(list(values), a._s, kind)


def store(name, target, values, shape, kind):
    # Writes a result into an array, as out= and the in-place operators do.
    if kind.rank > target.dtype.rank:
        raise UFuncTypeError(
            "Cannot cast ufunc '%s' output from dtype('%s') to dtype('%s') with casting rule 'same_kind'"
            % (name, kind, target.dtype)
        )
    if shape is None:
        values, shape = [values], ()
    if shape != target._s:
        try:
            fits = broadcast_shapes(shape, target._s) == target._s
        except ValueError:
            fits = False
        if not fits:
            raise ValueError(
                "non-broadcastable output operand with shape %s doesn't match the broadcast shape %s"
                % (shape_text(target._s), shape_text(shape))
            )
        values = broadcast_flat(make(values, shape, kind), target._s)
    values = cast(values, kind, target.dtype)
    if values is target._d:
        return target
    if target._c and target._o == 0 and len(target._d) == len(values):
        target._d[:] = values
        return target
    d = target._d
    for p, v in zip(positions(target._s, target._t, target._o), values):
        d[p] = v
    return target


def inplace(name, target, value):
    # target op= value for an array: the entries are overwritten, whoever else looks at them.
    if name == "matmul":
        raise TypeError("In-place matrix multiplication is not (yet) supported. Use 'a = a @ b' instead of 'a @= b'.")
    values, shape, kind = calculate(name, target, value)
    return store(name, target, values, shape, kind)


class ufunc:
    def __init__(self, name):
        self.__name__ = name
        self.name = name
        self.nin = 1 if name in _unary else 2

    def __repr__(self):
        return "<ufunc '" + self.name + "'>"

    def __call__(self, a, b=None, out=None, dtype=None, where=True):
        if where is not True or dtype is not None:
            raise missing("np.%s with where= or dtype=" % self.name, "where(condition, a, b) and astype")
        if self.nin == 1:
            if out is None:
                out = b
            if out is None:
                return unary(self.name, a)
            a = operand(a, self.name)
            values, kind = unary_entries(self.name, flat(a) if type(a) is ndarray else [a.v], a.dtype)
            return store(self.name, out, list(values), a._s if type(a) is ndarray else (), kind)
        if b is None:
            raise TypeError("%s() takes from 2 to 3 positional arguments but 1 were given" % self.name)
        if out is None:
            return binary(self.name, a, b)
        values, shape, kind = calculate(self.name, a, b)
        return store(self.name, out, values, shape, kind)

    def at(self, a, key, b=None):
        # Unlike a[key] op= b it counts an index as often as it stands there.
        items, _, arrays = items_of(a, key)
        if arrays:
            places, shape = advanced(a, items)
        else:
            offset, shape, strides = basic(a, items)
            places = positions(shape, strides, offset)
        if self.nin == 1:
            b = 0
        b = links.array_of(b)
        values = broadcast_flat(b, broadcast_shapes(b._s, shape))
        d = a._d
        for p, v in zip(places, values):
            if self.nin == 1:
                new, kind = unary_entries(self.name, [d[p]], a.dtype)
                new = new[0]
            else:
                new, _, kind = calculate(self.name, wrap(a.dtype, d[p]), wrap(b.dtype, v))
            if kind.rank > a.dtype.rank:
                raise UFuncTypeError(
                    "Cannot cast ufunc '%s' output from dtype('%s') to dtype('%s') with casting rule 'same_kind'"
                    % (self.name, kind, a.dtype)
                )
            d[p] = cast([new], kind, a.dtype)[0]

    def reduce(self, a, axis=0, keepdims=False):
        short = {"add": "sum", "multiply": "prod", "maximum": "max", "minimum": "min"}
        short["logical_and"], short["logical_or"] = "all", "any"
        if self.name not in short:
            raise missing("np.%s.reduce" % self.name, "reduce of " + ", ".join(sorted(short)))
        return links.method(short[self.name])(links.array_of(a), axis=axis, keepdims=keepdims)

    def outer(self, a, b):
        a, b = links.array_of(a), links.array_of(b)
        return binary(self.name, a.reshape(a._s + (1,) * len(b._s)), b)

    def __getattr__(self, name):
        raise AttributeError("numpy stand-in: np.%s.%s is not part of it; it has at, reduce, outer" % (self.name, name))


links.binary = binary
links.unary = unary
links.inplace = inplace
functions = {name: ufunc(name) for name in list(_binary) + list(_unary)}
functions["matmul"] = None
