from . import links
from .array import make, ndarray, view
from .creation import shape_given
from .dtypes import BOOL, INT
from .errors import missing
from .indexing import true_places
from .scalars import int64
from .strided import (
    broadcast_flat,
    broadcast_shapes,
    cast,
    flat,
    normal_axis,
    positions,
    shape_text,
    size_of,
    strides_of,
)


def as_array(a):
    return links.array_of(a)


def reshape(a, *shape, order="C"):
    if order != "C":
        raise missing("reshape with order='%s'" % order, "order='C'")
    a = as_array(a)
    if len(shape) == 1:
        shape = shape[0]
    if type(shape) is int or type(shape) is int64:
        shape = (shape,)
    shape = shape_given(shape)
    size = a.size
    text = "cannot reshape array of size %d into shape %s" % (size, shape_text(shape))
    open_axes = [k for k in range(len(shape)) if shape[k] == -1]
    if len(open_axes) > 1:
        raise ValueError("can only specify one unknown dimension")
    if open_axes:
        others = size_of([n for n in shape if n != -1])
        if others == 0 or size % others != 0:
            raise ValueError(text)
        shape = tuple([size // others if n == -1 else n for n in shape])
    if size_of(shape) != size:
        raise ValueError(text)
    if a._c:
        return view(a, a._o, shape, strides_of(shape))
    strides = _split_strides(a, shape)
    if strides is not None:
        return view(a, a._o, shape, strides)
    return make(flat(a), shape, a.dtype)


def _split_strides(a, shape):
    # Strides of the same entries in another shape, where only axes of length 1 come or go; else None.
    old = [(n, t) for n, t in zip(a._s, a._t) if n != 1]
    if [n for n, _ in old] != [n for n in shape if n != 1]:
        return None
    rest = iter([t for _, t in old])
    return tuple([0 if n == 1 else next(rest) for n in shape])


def ravel(a):
    return reshape(a, -1)


def flatten(a):
    a = as_array(a)
    return make(list(flat(a)), (a.size,), a.dtype)


def transpose(a, *axes):
    a = as_array(a)
    if len(axes) == 1 and (axes[0] is None or not isinstance(axes[0], int)):
        axes = axes[0]
    ndim = len(a._s)
    if axes is None or axes == ():
        return a.T
    if type(axes) is int:
        axes = (axes,)
    if len(axes) != ndim:
        raise ValueError("axes don't match array")
    axes = [normal_axis(k, ndim) for k in axes]
    if len(set(axes)) != ndim:
        raise ValueError("repeated axis in transpose")
    return view(a, a._o, tuple([a._s[k] for k in axes]), tuple([a._t[k] for k in axes]))


def swapaxes(a, axis1, axis2):
    a = as_array(a)
    axes = list(range(len(a._s)))
    m, n = normal_axis(axis1, len(axes)), normal_axis(axis2, len(axes))
    axes[m], axes[n] = axes[n], axes[m]
    return transpose(a, axes)


def moved_last(a, axes):
    # The same entries with these axes behind all others.
    kept = [k for k in range(len(a._s)) if k not in axes]
    return transpose(a, kept + list(axes)) if len(a._s) > 1 else a


def squeeze(a, axis=None):
    a = as_array(a)
    ndim = len(a._s)
    if axis is None:
        drop = [k for k in range(ndim) if a._s[k] == 1]
    else:
        drop = [normal_axis(k, ndim) for k in (axis if isinstance(axis, (tuple, list)) else (axis,))]
        if any([a._s[k] != 1 for k in drop]):
            raise ValueError("cannot select an axis to squeeze out which has size not equal to one")
    kept = [k for k in range(ndim) if k not in drop]
    return view(a, a._o, tuple([a._s[k] for k in kept]), tuple([a._t[k] for k in kept]))


def expand_dims(a, axis):
    a = as_array(a)
    axis = normal_axis(axis, len(a._s) + 1)
    return view(a, a._o, a._s[:axis] + (1,) + a._s[axis:], a._t[:axis] + (0,) + a._t[axis:])


def broadcast_to(a, shape):
    a = as_array(a)
    shape = shape_given(shape)
    fits = False
    try:
        fits = broadcast_shapes(a._s, shape) == shape
    except ValueError:
        pass
    if not fits:
        raise ValueError(
            "operands could not be broadcast together with remapped shapes [original->remapped]: %s  and requested shape %s"
            % (shape_text(a._s), shape_text(shape))
        )
    strides = (0,) * (len(shape) - len(a._s)) + tuple([0 if n == 1 else t for n, t in zip(a._s, a._t)])
    return view(a, a._o, shape, strides)


def concatenate(arrays, axis=0):
    arrays = [as_array(a) for a in arrays]
    if not arrays:
        raise ValueError("need at least one array to concatenate")
    kind = _common_type(arrays)
    if axis is None:
        arrays = [ravel(a) for a in arrays]
        axis = 0
    ndim = len(arrays[0]._s)
    if ndim == 0:
        raise ValueError("zero-dimensional arrays cannot be concatenated")
    axis = normal_axis(axis, ndim)
    first = arrays[0]._s
    for place, a in enumerate(arrays):
        if len(a._s) != ndim:
            raise ValueError(
                "all the input array dimensions except for the concatenation axis must match exactly, but along "
                "dimension 0, the array at index 0 has %d dimension(s) and the array at index %d has %d dimension(s)"
                % (ndim, place, len(a._s))
            )
        for k in range(ndim):
            if k != axis and a._s[k] != first[k]:
                raise ValueError(
                    "all the input array dimensions except for the concatenation axis must match exactly, but along "
                    "dimension %d, the array at index 0 has size %d and the array at index %d has size %d"
                    % (k, first[k], place, a._s[k])
                )
    lists = [cast(flat(a), a.dtype, kind) for a in arrays]
    lengths = [size_of(a._s[axis:]) for a in arrays]
    values = []
    for block in range(size_of(first[:axis])):
        for entries, n in zip(lists, lengths):
            values.extend(entries[block * n : (block + 1) * n])
    shape = first[:axis] + (sum([a._s[axis] for a in arrays]),) + first[axis + 1 :]
    return make(values, shape, kind)


def _common_type(arrays):
    kind = BOOL
    for a in arrays:
        if a.dtype.rank > kind.rank:
            kind = a.dtype
    return kind


def stack(arrays, axis=0):
    arrays = [as_array(a) for a in arrays]
    if not arrays:
        raise ValueError("need at least one array to stack")
    if any([a._s != arrays[0]._s for a in arrays]):
        raise ValueError("all input arrays must have the same shape")
    return concatenate([expand_dims(a, axis) for a in arrays], normal_axis(axis, len(arrays[0]._s) + 1))


def atleast_1d(a):
    a = as_array(a)
    return a if a._s != () else reshape(a, 1)


def atleast_2d(a):
    a = as_array(a)
    return a if len(a._s) > 1 else reshape(a, (1, a.size))


def vstack(arrays):
    return concatenate([atleast_2d(a) for a in arrays], 0)


def hstack(arrays):
    arrays = [atleast_1d(a) for a in arrays]
    return concatenate(arrays, 0 if arrays and len(arrays[0]._s) == 1 else 1)


def column_stack(arrays):
    arrays = [as_array(a) for a in arrays]
    return concatenate([a if len(a._s) > 1 else reshape(a, (a.size, 1)) for a in arrays], 1)


def tile(a, reps):
    a = as_array(a)
    reps = shape_given(reps)
    ndim = max(len(reps), len(a._s))
    reps = (1,) * (ndim - len(reps)) + reps
    made = reshape(a, (1,) * (ndim - len(a._s)) + a._s)
    for axis, count in enumerate(reps):
        made = concatenate([made] * count, axis) if count > 0 else _none_along(made, axis)
    return make(list(flat(made)), made._s, made.dtype)


def _none_along(a, axis):
    return make([], a._s[:axis] + (0,) + a._s[axis + 1 :], a.dtype)


def repeat(a, repeats, axis=None):
    a = as_array(a)
    if axis is None:
        a, axis = ravel(a), 0
    axis = normal_axis(axis, len(a._s))
    n = a._s[axis]
    counts = broadcast_flat(as_array(repeats), (n,))
    places = [k for k in range(n) for _ in range(counts[k])]
    return a[(links.key[:],) * axis + (places,)]


def flip(a, axis=None):
    a = as_array(a)
    axes = range(len(a._s)) if axis is None else [normal_axis(axis, len(a._s))]
    return a[tuple([links.key[::-1] if k in axes else links.key[:] for k in range(len(a._s))])]


def nonzero(a):
    mask = as_array(a).astype(BOOL)
    if mask._s == ():
        mask = reshape(mask, 1)
    lists, count = true_places(mask)
    return tuple([make(places, (count,), INT) for places in lists])


def where(condition, x=None, y=None):
    if x is None and y is None:
        return nonzero(condition)
    if x is None or y is None:
        raise ValueError("either both or neither of x and y should be given")
    condition, x, y = as_array(condition), as_array(x), as_array(y)
    kind = x.dtype if x.dtype.rank >= y.dtype.rank else y.dtype
    shape = broadcast_shapes(broadcast_shapes(condition._s, x._s), y._s)
    chosen = [
        a if c else b
        for c, a, b in zip(
            broadcast_flat(condition, shape),
            cast(broadcast_flat(x, shape), x.dtype, kind),
            cast(broadcast_flat(y, shape), y.dtype, kind),
        )
    ]
    return make(chosen, shape, kind)


def diag(v, k=0):
    v = as_array(v)
    if len(v._s) == 1:
        n = v._s[0] + abs(k)
        made = make([(False, 0, 0.0)[v.dtype.rank]] * (n * n), (n, n), v.dtype)
        for i, value in enumerate(flat(v)):
            row, column = (i, i + k) if k >= 0 else (i - k, i)
            made._d[row * n + column] = value
        return made
    rows, columns = v._s
    values = [v[i, i + k] for i in range(rows) if 0 <= i + k < columns]
    return links.array_of(values) if values else make([], (0,), v.dtype)
