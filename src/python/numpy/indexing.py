# What stands between the brackets: either a new view, or a list of places.
from . import links
from .dtypes import BOOL, INT
from .scalars import bool_, int64
from .strided import broadcast_shapes, flat, positions, shape_text, size_of, strides_of

float = type(0.0)
_invalid = (
    "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices"
)


def whole(value):
    if value is None or type(value) is int:
        return value
    if type(value) is int64:
        return value.v
    raise TypeError("slice indices must be integers or None or have an __index__ method")


def bounds(part, n):
    # Start, number and step of what a slice takes of n.
    start, stop, step = whole(part.start), whole(part.stop), whole(part.step)
    if step is None:
        step = 1
    if step == 0:
        raise ValueError("slice step cannot be zero")
    if step > 0:
        start = 0 if start is None else max(0, start + n) if start < 0 else min(start, n)
        stop = n if stop is None else max(0, stop + n) if stop < 0 else min(stop, n)
        return start, max(0, (stop - start + step - 1) // step), step
    start = n - 1 if start is None else max(-1, start + n) if start < 0 else min(start, n - 1)
    stop = -1 if stop is None else max(-1, stop + n) if stop < 0 else min(stop, n - 1)
    return start, max(0, (start - stop - step - 1) // -step), step


def within(index, n, axis):
    if index < -n or index >= n:
        raise IndexError("index %d is out of bounds for axis %d with size %d" % (index, axis, n))
    return index + n if index < 0 else index


def _item(item):
    # One item of a key as an int, slice, None, Ellipsis or array.
    kind = type(item)
    if kind is int or kind is slice or item is None or item is Ellipsis:
        return item
    if kind is int64:
        return item.v
    if kind is float or kind is str or kind is dict:
        raise IndexError(_invalid)
    if kind is bool or kind is bool_:
        return links.array_of(item)
    if not hasattr(item, "_d"):
        if kind is not list and kind is not tuple and kind is not range:
            raise IndexError(_invalid)
        item = links.array_of(item)
        if size_of(item._s) == 0:
            return item.astype(INT)
    if item.dtype is not INT and item.dtype is not BOOL:
        raise IndexError("arrays used as indices must be of integer (or boolean) type")
    if item.dtype is INT and item._s == ():
        return item.item()
    return item


def _takes(item):
    if item is None or item is Ellipsis:
        return 0
    return len(item._s) if hasattr(item, "_d") and item.dtype is BOOL else 1


def items_of(a, key):
    # The items of a key, the ellipsis written out; whether one was written, and whether there are arrays.
    items = [_item(item) for item in key] if type(key) is tuple else [_item(key)]
    used = sum([_takes(item) for item in items])
    ndim = len(a._s)
    if used > ndim:
        raise IndexError(
            "too many indices for array: array is %d-dimensional, but %d were indexed" % (ndim, used)
        )
    dots = [k for k in range(len(items)) if items[k] is Ellipsis]
    if len(dots) > 1:
        raise IndexError("an index can only have a single ellipsis ('...')")
    at = dots[0] if dots else len(items)
    rest = [links.key[:]] * (ndim - used)
    items = items[:at] + rest + items[at + 1 :]
    return items, bool(dots), any([hasattr(item, "_d") for item in items])


def basic(a, items):
    # Offset, shape and strides of the view that ints, slices and None make.
    offset = a._o
    shape = []
    strides = []
    axis = 0
    for item in items:
        if item is None:
            shape.append(1)
            strides.append(0)
            continue
        n, step = a._s[axis], a._t[axis]
        if type(item) is int:
            offset += within(item, n, axis) * step
        else:
            start, count, by = bounds(item, n)
            if count > 0:
                offset += start * step
            shape.append(count)
            strides.append(step * by)
        axis += 1
    return offset, tuple(shape), tuple(strides)


def true_places(mask):
    # For each axis of a mask the indices of its true entries.
    values = flat(mask)
    found = [p for p in range(len(values)) if values[p]]
    axes = []
    inner = len(values)
    for n in mask._s:
        inner = inner // n if n else 0
        axes.append([(p // inner) % n for p in found])
    return axes, len(found)


def _gather(a, items):
    # Offset of the ints alone, the parts before, at and after the index arrays.
    parts = []
    axis = 0
    for item in items:
        if item is None:
            parts.append(("view", 1, 0, 0))
        elif type(item) is int:
            parts.append(("index", (), [within(item, a._s[axis], axis)], a._t[axis]))
            axis += 1
        elif type(item) is slice:
            start, count, by = bounds(item, a._s[axis])
            parts.append(("view", count, a._t[axis] * by, start * a._t[axis] if count else 0))
            axis += 1
        elif item.dtype is BOOL:
            for k in range(len(item._s)):
                if item._s[k] != a._s[axis + k]:
                    raise IndexError(
                        "boolean index did not match indexed array along dimension %d; dimension is %d but "
                        "corresponding boolean dimension is %d" % (axis + k, a._s[axis + k], item._s[k])
                    )
            lists, count = true_places(item)
            for places in lists:
                parts.append(("index", (count,), places, a._t[axis]))
                axis += 1
            if len(item._s) == 0:
                parts.append(("index", (1 if flat(item)[0] else 0,), [0] if flat(item)[0] else [], 0))
        else:
            n = a._s[axis]
            parts.append(("index", item._s, [within(p, n, axis) for p in flat(item)], a._t[axis]))
            axis += 1
    return parts


def advanced(a, items):
    # The places that index arrays choose, and the shape of what is chosen.
    parts = _gather(a, items)
    found = [k for k in range(len(parts)) if parts[k][0] == "index"]
    together = found[-1] - found[0] + 1 == len(found)
    shape = ()
    for k in found:
        shape = _common(shape, parts[k][1], [parts[m][1] for m in found])
    chosen = [0] * size_of(shape)
    for k in found:
        places = _stretch(parts[k][2], parts[k][1], shape)
        step = parts[k][3]
        chosen = [p + q * step for p, q in zip(chosen, places)]
    cut = found[0] if together else 0
    views = [(k, part) for k, part in enumerate(parts) if part[0] == "view"]
    before = [part for k, part in views if k < cut]
    after = [part for k, part in views if k >= cut]
    offset = a._o + sum([part[3] for _, part in views])
    outer = positions([part[1] for part in before], [part[2] for part in before], offset)
    inner = positions([part[1] for part in after], [part[2] for part in after], 0)
    places = [p + q + r for p in outer for q in chosen for r in inner]
    return places, tuple([part[1] for part in before]) + shape + tuple([part[1] for part in after])


def _common(a, b, all):
    try:
        return broadcast_shapes(a, b)
    except ValueError:
        texts = " ".join([shape_text(s) for s in all])
        raise IndexError("shape mismatch: indexing arrays could not be broadcast together with shapes " + texts + " ")


def _stretch(values, old, new):
    if old == new:
        return values
    own = (1,) * (len(new) - len(old)) + old
    strides = [0 if n == 1 else t for n, t in zip(own, strides_of(own))]
    return [values[p] for p in positions(new, strides, 0)]
