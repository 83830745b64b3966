# A stand-in for NumPy: what a softmax loss and its gradient need, in plain Python. What it lacks it says by name.
import math as _math

from . import links as _links
from . import numbers as _numbers
from .errors import AxisError, errstate, missing as _missing, seterr
from .dtypes import dtype
from .scalars import bool_, float64, floating, generic, int64, integer, number
from .array import ndarray
from .creation import (
    arange,
    array,
    asarray,
    copy,
    empty,
    empty_like,
    eye,
    full,
    full_like,
    identity,
    linspace,
    ones,
    ones_like,
    zeros,
    zeros_like,
)
from .ufuncs import functions as _functions
from .shaping import (
    atleast_1d,
    atleast_2d,
    broadcast_to,
    column_stack,
    concatenate,
    diag,
    expand_dims,
    flip,
    hstack,
    nonzero,
    ravel,
    repeat,
    reshape,
    squeeze,
    stack,
    swapaxes,
    tile,
    transpose,
    vstack,
    where,
)
from .reductions import (
    allclose,
    argmax,
    argmin,
    argsort,
    array_equal,
    bincount,
    count_nonzero,
    cumprod,
    cumsum,
    isclose,
    mean,
    prod,
    sort,
    std,
    unique,
    var,
)
from .reductions import all_ as all, any_ as any, max_ as max, min_ as min, sum_ as sum
from .linear import dot, inner, linalg as _linalg, matmul, outer, trace, vdot
from .methods import clip, method as _method, round_ as round
from . import printing as _printing

linalg = _linalg()
amax = max
amin = min
around = round
float_ = float64
int_ = int64
double = float64
inf = Inf = _numbers.inf
nan = NaN = _numbers.nan
pi = _math.pi
e = _math.e
newaxis = None
__version__ = "1.24 (stand-in)"


class _random:
    def __getattr__(self, name):
        raise _missing(
            "np.random." + name, "no random numbers, because they would not be those of NumPy: the data are given"
        )


random = _random()

add = _functions["add"]
subtract = _functions["subtract"]
multiply = _functions["multiply"]
divide = true_divide = _functions["divide"]
floor_divide = _functions["floor_divide"]
remainder = mod = _functions["remainder"]
power = _functions["power"]
maximum = _functions["maximum"]
minimum = _functions["minimum"]
logaddexp = _functions["logaddexp"]
less = _functions["less"]
less_equal = _functions["less_equal"]
greater = _functions["greater"]
greater_equal = _functions["greater_equal"]
equal = _functions["equal"]
not_equal = _functions["not_equal"]
logical_and = _functions["logical_and"]
logical_or = _functions["logical_or"]
logical_xor = _functions["logical_xor"]
logical_not = _functions["logical_not"]
bitwise_and = _functions["bitwise_and"]
bitwise_or = _functions["bitwise_or"]
bitwise_xor = _functions["bitwise_xor"]
invert = bitwise_not = _functions["invert"]
exp = _functions["exp"]
expm1 = _functions["expm1"]
log = _functions["log"]
log2 = _functions["log2"]
log10 = _functions["log10"]
log1p = _functions["log1p"]
sqrt = _functions["sqrt"]
tanh = _functions["tanh"]
sin = _functions["sin"]
cos = _functions["cos"]
reciprocal = _functions["reciprocal"]
floor = _functions["floor"]
ceil = _functions["ceil"]
rint = _functions["rint"]
isnan = _functions["isnan"]
isinf = _functions["isinf"]
isfinite = _functions["isfinite"]
negative = _functions["negative"]
positive = _functions["positive"]
absolute = abs = _functions["absolute"]
sign = _functions["sign"]
square = _functions["square"]


def shape(a):
    return asarray(a).shape


def ndim(a):
    return asarray(a).ndim


def size(a):
    return asarray(a).size


def isscalar(x):
    return isinstance(x, (generic, type(0.0), int, bool, str))


def copyto(dst, src):
    dst[...] = src


_instead = {
    "einsum": "dot, matmul, outer",
    "tensordot": "dot, matmul, outer",
    "multiply_outer": "outer",
    "float32": "float64, int64 and bool",
    "float16": "float64, int64 and bool",
    "int32": "float64, int64 and bool",
    "int8": "float64, int64 and bool",
    "uint8": "float64, int64 and bool",
    "take_along_axis": "P[np.arange(N), y]",
    "put_along_axis": "P[np.arange(N), y]",
    "choose": "P[np.arange(N), y]",
    "fromfunction": "zeros, arange, eye",
    "load": "no files",
    "loadtxt": "no files",
    "save": "no files",
}
_removed = ("float", "int", "bool", "object", "str", "long", "complex")


def __getattr__(name):
    if name in _removed:
        raise AttributeError("module 'numpy' has no attribute '%s'. `np.%s` was a deprecated alias" % (name, name))
    if name[:2] == "__":
        raise AttributeError(name)
    instead = _instead.get(name)
    text = "numpy stand-in: np." + name + " is not part of it"
    raise AttributeError(text if instead is None else text + "; it has " + instead)
