# What many entries come to: along all axes, one, or several.
from . import links, numbers
from .array import make
from .dtypes import BOOL, FLOAT, INT
from .errors import missing, warn
from .scalars import wrap
from .shaping import as_array, moved_last
from .strided import broadcast_flat, broadcast_shapes, cast, flat, normal_axis, size_of

float = type(0.0)


def groups(a, axis):
    # The entries that are taken together, one list a result, and the axes that go.
    ndim = len(a._s)
    if axis is None:
        return [flat(a)], list(range(ndim))
    axes = [normal_axis(k, ndim) for k in (axis if isinstance(axis, tuple) else (axis,))]
    if len(set(axes)) != len(axes):
        raise ValueError("duplicate value in 'axis'")
    entries = flat(a) if axes == [ndim - 1] else flat(moved_last(a, axes))
    n = size_of([a._s[k] for k in axes])
    count = size_of([a._s[k] for k in range(ndim) if k not in axes])
    return [entries[k * n : (k + 1) * n] for k in range(count)], axes


def finish(a, axes, values, kind, keepdims):
    if keepdims:
        return make(values, tuple([1 if k in axes else n for k, n in enumerate(a._s)]), kind)
    shape = tuple([n for k, n in enumerate(a._s) if k not in axes])
    return wrap(kind, values[0]) if shape == () else make(values, shape, kind)


def _put(out, result):
    if out is None:
        return result
    out[...] = result
    return out


def sum_(a, axis=None, dtype=None, out=None, keepdims=False):
    a = as_array(a)
    kind = INT if a.dtype is BOOL else a.dtype
    lists, axes = groups(a, axis)
    start = 0.0 if kind is FLOAT else 0
    result = finish(a, axes, [sum(entries, start) for entries in lists], kind, keepdims)
    return _put(out, result if dtype is None else result.astype(dtype))


def prod(a, axis=None, dtype=None, out=None, keepdims=False):
    a = as_array(a)
    kind = INT if a.dtype is BOOL else a.dtype
    lists, axes = groups(a, axis)
    values = []
    for entries in lists:
        product = 1.0 if kind is FLOAT else 1
        for entry in entries:
            product *= entry
        values.append(product)
    result = finish(a, axes, values, kind, keepdims)
    return _put(out, result if dtype is None else result.astype(dtype))


def mean(a, axis=None, dtype=None, out=None, keepdims=False):
    a = as_array(a)
    lists, axes = groups(a, axis)
    values = [numbers.divide(sum(entries, 0.0), float(len(entries))) for entries in lists]
    return _put(out, finish(a, axes, values, FLOAT, keepdims))


def var(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
    a = as_array(a)
    lists, axes = groups(a, axis)
    values = []
    for entries in lists:
        middle = numbers.divide(sum(entries, 0.0), float(len(entries)))
        squares = sum([(entry - middle) * (entry - middle) for entry in entries], 0.0)
        values.append(numbers.divide(squares, float(len(entries) - ddof)))
    return _put(out, finish(a, axes, values, FLOAT, keepdims))


def std(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
    return _put(out, links.unary("sqrt", var(a, axis, None, None, ddof, keepdims)))


def _extreme(name, choose, arg):
    def place(entries):
        for k, entry in enumerate(entries):
            if entry != entry:
                return k
        return entries.index(choose(entries))

    def of(a, axis=None, out=None, keepdims=False, **others):
        if others:
            raise missing("np.%s with %s" % (name, ", ".join(others)), "axis, out and keepdims")
        a = as_array(a)
        if arg and isinstance(axis, tuple):
            raise TypeError("'tuple' object cannot be interpreted as an integer")
        lists, axes = groups(a, axis)
        if any([len(entries) == 0 for entries in lists]):
            if arg:
                raise ValueError("attempt to get %s of an empty sequence" % name)
            raise ValueError(
                "zero-size array to reduction operation %simum which has no identity" % name
            )
        if arg:
            return _put(out, finish(a, axes, [place(entries) for entries in lists], INT, keepdims))
        floats = a.dtype is FLOAT
        values = []
        for entries in lists:
            total = sum(entries, 0.0) if floats else 0
            found = total == total or not any([e != e for e in entries])
            values.append(choose(entries) if found else numbers.nan)
        return _put(out, finish(a, axes, values, a.dtype, keepdims))

    return of


max_ = _extreme("max", max, False)
min_ = _extreme("min", min, False)
argmax = _extreme("argmax", max, True)
argmin = _extreme("argmin", min, True)


def any_(a, axis=None, out=None, keepdims=False):
    a = as_array(a)
    lists, axes = groups(a, axis)
    return _put(out, finish(a, axes, [any([e != 0 for e in entries]) for entries in lists], BOOL, keepdims))


def all_(a, axis=None, out=None, keepdims=False):
    a = as_array(a)
    lists, axes = groups(a, axis)
    return _put(out, finish(a, axes, [all([e != 0 for e in entries]) for entries in lists], BOOL, keepdims))


def count_nonzero(a, axis=None, keepdims=False):
    return sum_(links.binary("not_equal", as_array(a), 0), axis, None, None, keepdims)


def _running(combine):
    def of(a, axis=None, dtype=None, out=None):
        a = as_array(a)
        if axis is None:
            a, axis = a.reshape(-1), 0
        kind = INT if a.dtype is BOOL else a.dtype
        axis = normal_axis(axis, len(a._s))
        lists, _ = groups(a, axis)
        n = a._s[axis]
        values = []
        for entries in lists:
            entries = cast(entries, a.dtype, kind)
            for k, entry in enumerate(entries):
                values.append(entry if k == 0 else combine(values[-1], entry))
        # The axis stands last now; it goes back to its place.
        others = [m for k, m in enumerate(a._s) if k != axis]
        axes = list(range(axis)) + [len(others)] + list(range(axis, len(others)))
        result = make(values, tuple(others + [n]), kind)
        result = result.transpose(axes).copy() if len(a._s) > 1 else result
        return _put(out, result)

    return of


cumsum = _running(lambda x, y: x + y)
cumprod = _running(lambda x, y: x * y)


def _order(entries):
    # Places in rising order, equal entries as they stood, NaN last.
    def key(k):
        return (1, 0.0, k) if entries[k] != entries[k] else (0, entries[k], k)

    return [k for _, _, k in sorted([key(k) for k in range(len(entries))])]


def _along(a, axis, of, kind):
    if axis is None:
        a, axis = a.reshape(-1), 0
    axis = normal_axis(axis, len(a._s))
    lists, _ = groups(a, axis)
    others = [m for k, m in enumerate(a._s) if k != axis]
    values = [v for entries in lists for v in of(entries)]
    made = make(values, tuple(others + [a._s[axis]]), kind)
    axes = list(range(axis)) + [len(others)] + list(range(axis, len(others)))
    return made.transpose(axes).copy() if len(a._s) > 1 else made


def argsort(a, axis=-1):
    return _along(as_array(a), axis, _order, INT)


def sort(a, axis=-1):
    a = as_array(a)
    return _along(a, axis, lambda entries: [entries[k] for k in _order(entries)], a.dtype)


def unique(a):
    a = as_array(a)
    found = []
    for v in flat(sort(a, None)):
        if not found or found[-1] != v:
            found.append(v)
    return make(found, (len(found),), a.dtype)


def bincount(x, weights=None, minlength=0):
    x = as_array(x)
    if x.dtype is FLOAT:
        raise TypeError("Cannot cast array data from dtype('float64') to dtype('int64') according to the rule 'safe'")
    places = flat(x)
    if any([p < 0 for p in places]):
        raise ValueError("'list' argument must have no negative elements")
    counts = [0 if weights is None else 0.0] * max([minlength] + [p + 1 for p in places])
    added = [1] * len(places) if weights is None else flat(as_array(weights))
    for p, w in zip(places, added):
        counts[p] += w
    return make(counts, (len(counts),), INT if weights is None else FLOAT)


def allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
    return bool(all_(isclose(a, b, rtol, atol, equal_nan)))


def isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
    a, b = as_array(a), as_array(b)
    shape = broadcast_shapes(a._s, b._s)

    def close(x, y):
        if x != x or y != y:
            return equal_nan and x != x and y != y
        return x == y or (y - y == 0 and abs(x - y) <= atol + rtol * abs(y))

    values = [close(x, y) for x, y in zip(broadcast_flat(a, shape), broadcast_flat(b, shape))]
    return make(values, shape, BOOL) if shape != () else wrap(BOOL, values[0])


def array_equal(a, b):
    a, b = as_array(a), as_array(b)
    return a._s == b._s and all([x == y for x, y in zip(flat(a), flat(b))])
