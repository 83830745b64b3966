import math
from . import links
from .array import make, ndarray
from .dtypes import BOOL, FLOAT, INT, dtype_of
from .errors import missing
from .scalars import generic, plain_float
from .strided import broadcast_flat, cast, flat, size_of

float = type(0.0)
_leaf = {float: FLOAT, int: INT, bool: BOOL}


def _read(x, values, depth, shape):
    # Puts the numbers of nested lists into values; returns the type that holds all of them.
    kind = _leaf.get(type(x))
    if kind is not None:
        if depth != len(shape):
            raise _ragged(shape[:depth])
        values.append(x)
        return kind
    if isinstance(x, generic):
        if depth != len(shape):
            raise _ragged(shape[:depth])
        values.append(x.v)
        return x.dtype
    if type(x) is ndarray:
        if x._s != tuple(shape[depth:]):
            raise _ragged(shape[:depth])
        values.extend(flat(x))
        return x.dtype
    if not isinstance(x, (list, tuple, range)):
        if type(x) in (str, bytes, dict, set, complex) or x is None:
            raise missing("an array of %s" % type(x).__name__, "arrays of float, int and bool")
        raise TypeError("float() argument must be a string or a real number, not '%s'" % type(x).__name__)
    if depth >= len(shape) or len(x) != shape[depth]:
        raise _ragged(shape[:depth])
    common = None
    for item in x:
        kind = _read(item, values, depth + 1, shape)
        if common is None or kind.rank > common.rank:
            common = kind
    return common if common is not None else FLOAT


def _ragged(shape):
    return ValueError(
        "setting an array element with a sequence. The requested array has an inhomogeneous shape after %d dimensions."
        % max(1, len(shape))
    )


def _shape_of(x):
    shape = []
    while isinstance(x, (list, tuple, range)):
        shape.append(len(x))
        if len(x) == 0:
            break
        x = x[0]
    return shape + list(x._s) if type(x) is ndarray else shape


def array(object, dtype=None, copy=True, ndmin=0):
    if type(object) is ndarray:
        kind = object.dtype if dtype is None else dtype_of(dtype)
        if not copy and kind is object.dtype:
            return object
        return make(list(cast(flat(object), object.dtype, kind)), object._s, kind)
    values = []
    if hasattr(object, "__next__") or type(object) in (set, dict):
        raise missing("an array of a generator, set or dict", "arrays of lists")
    shape = _shape_of(object)
    found = _read(object, values, 0, shape)
    # A whole number among floats is a float, a truth value among whole numbers is one.
    values = [_as(v, found) for v in values]
    kind = found if dtype is None else dtype_of(dtype)
    made = make(cast(values, found, kind), tuple(shape), kind)
    while len(made._s) < ndmin:
        made = made[None]
    return made


def _as(value, kind):
    if kind is FLOAT:
        return float(value)
    return int(value) if kind is INT else value


def asarray(a, dtype=None):
    if type(a) is ndarray and (dtype is None or dtype_of(dtype) is a.dtype):
        return a
    return array(a, dtype)


def shape_given(shape):
    if hasattr(shape, "__index__"):
        return (int(shape),)
    if type(shape) is int:
        return (shape,)
    made = []
    if type(shape) is ndarray:
        shape = shape.tolist()
    if not isinstance(shape, (list, tuple)):
        raise TypeError("'%s' object cannot be interpreted as an integer" % type(shape).__name__)
    for n in shape:
        if type(n) is not int and not hasattr(n, "__index__"):
            raise TypeError("'%s' object cannot be interpreted as an integer" % type(n).__name__)
        made.append(int(n))
    return tuple(made)


def _filled(shape, value, kind):
    shape = shape_given(shape)
    if any([n < 0 for n in shape]):
        raise ValueError("negative dimensions are not allowed")
    return make([value] * size_of(shape), shape, kind)


def zeros(shape, dtype=None):
    kind = dtype_of(dtype)
    return _filled(shape, (False, 0, 0.0)[kind.rank], kind)


def ones(shape, dtype=None):
    kind = dtype_of(dtype)
    return _filled(shape, (True, 1, 1.0)[kind.rank], kind)


def empty(shape, dtype=None):
    return zeros(shape, dtype)


def full(shape, fill_value, dtype=None):
    value = asarray(fill_value)
    kind = value.dtype if dtype is None else dtype_of(dtype)
    shape = shape_given(shape)
    return make(list(cast(broadcast_flat(value, shape), value.dtype, kind)), shape, kind)


def _like(a, dtype, shape):
    a = asarray(a)
    return a._s if shape is None else shape, a.dtype if dtype is None else dtype


def zeros_like(a, dtype=None, shape=None):
    return zeros(*_like(a, dtype, shape))


def ones_like(a, dtype=None, shape=None):
    return ones(*_like(a, dtype, shape))


def empty_like(a, dtype=None, shape=None):
    return zeros(*_like(a, dtype, shape))


def full_like(a, fill_value, dtype=None):
    shape, kind = _like(a, dtype, None)
    return full(shape, fill_value, kind)


def _plain(x):
    return x.v if isinstance(x, generic) else x.item() if type(x) is ndarray else x


def arange(start, stop=None, step=1, dtype=None):
    start, stop, step = _plain(start), _plain(stop), _plain(step)
    if stop is None:
        start, stop = 0, start
    if step == 0:
        raise ZeroDivisionError("division by zero")
    if type(start) is int and type(stop) is int and type(step) is int:
        made = make(list(range(start, stop, step)), (), INT)
    else:
        count = max(0, math.ceil((stop - start) / step))
        made = make([float(start + k * step) for k in range(count)], (), FLOAT)
    made = make(made._d, (len(made._d),), made.dtype)
    return made if dtype is None else made.astype(dtype)


def linspace(start, stop, num=50, endpoint=True):
    start, stop, num = plain_float(start), plain_float(stop), int(num)
    gaps = num - 1 if endpoint else num
    step = (stop - start) / gaps if gaps > 0 else 0.0
    values = [start + k * step for k in range(num)]
    if endpoint and num > 1:
        values[-1] = stop
    return make(values, (num,), FLOAT)


def eye(N, M=None, k=0, dtype=None):
    N = int(N)
    M = N if M is None else int(M)
    made = zeros((N, M), dtype)
    one = (True, 1, 1.0)[made.dtype.rank]
    for i in range(N):
        if 0 <= i + k < M:
            made._d[i * M + i + k] = one
    return made


def identity(n, dtype=None):
    return eye(n, None, 0, dtype)


def copy(a):
    return array(a)


links.array_of = asarray
