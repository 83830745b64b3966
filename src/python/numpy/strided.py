# Arrays as views of a list: where their entries stand, and new views of the same list.
from .dtypes import BOOL, FLOAT, INT
from .errors import AxisError

float = type(0.0)


def size_of(shape):
    size = 1
    for n in shape:
        size *= n
    return size


def strides_of(shape):
    strides = []
    step = 1
    for n in reversed(shape):
        strides.insert(0, step)
        step *= n
    return tuple(strides)


def is_contiguous(shape, strides):
    step = 1
    for k in range(len(shape) - 1, -1, -1):
        if shape[k] != 1 and strides[k] != step:
            return False
        step *= shape[k]
    return True


def positions(shape, strides, offset):
    # The places of all entries in the list, in row-major order.
    places = [offset]
    for n, step in zip(shape, strides):
        if n == 1:
            continue
        if step == 0 or n == 0:
            places = [p for p in places for _ in range(n)]
        else:
            places = [p + k for p in places for k in range(0, n * step, step)]
    return places


def flat(a):
    # The entries in row-major order. It may be the array's own list: to be read only.
    d = a._d
    if a._c:
        n = size_of(a._s)
        return d if a._o == 0 and len(d) == n else d[a._o : a._o + n]
    return [d[p] for p in positions(a._s, a._t, a._o)]


def cast(values, old, new):
    # Entries of one type as another, as astype does.
    if old is new:
        return values
    if new is FLOAT:
        return [1.0 * v for v in values] if old is INT else [1.0 if v else 0.0 for v in values]
    if new is BOOL:
        return [v != 0 for v in values]
    if old is BOOL:
        return [1 if v else 0 for v in values]
    try:
        return [int(v) for v in values]
    except (ValueError, OverflowError):
        return [int(v) if v - v == 0 else -9223372036854775808 for v in values]


def broadcast_shapes(a, b):
    if a == b:
        return a
    short = len(a) - len(b)
    left = (1,) * -short + a
    right = (1,) * short + b
    shape = []
    for m, n in zip(left, right):
        if m != n and m != 1 and n != 1:
            raise ValueError(
                "operands could not be broadcast together with shapes %s %s " % (shape_text(a), shape_text(b))
            )
        shape.append(n if m == 1 else m)
    return tuple(shape)


def shape_text(shape):
    return "(" + ",".join([str(n) for n in shape]) + (",)" if len(shape) == 1 else ")")


def broadcast_flat(a, shape):
    # The entries of an array stretched to a shape it broadcasts to.
    if a._s == shape:
        return flat(a)
    strides = (0,) * (len(shape) - len(a._s)) + tuple([0 if n == 1 else t for n, t in zip(a._s, a._t)])
    d = a._d
    return [d[p] for p in positions(shape, strides, a._o)]


def normal_axis(axis, ndim):
    if type(axis) is not int:
        if not hasattr(axis, "__index__"):
            raise TypeError("'%s' object cannot be interpreted as an integer" % type(axis).__name__)
        axis = int(axis)
    if axis < -ndim or axis >= ndim:
        raise AxisError("axis %d is out of bounds for array of dimension %d" % (axis, ndim))
    return axis + ndim if axis < 0 else axis
