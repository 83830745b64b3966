# What an array can be asked by a dot.
from . import links
from .array import make
from .dtypes import FLOAT, dtype_of
from . import linear, reductions, shaping
from .strided import cast, flat, size_of


def astype(a, dtype, copy=True):
    kind = dtype_of(dtype)
    if not copy and kind is a.dtype:
        return a
    return make(list(cast(flat(a), a.dtype, kind)), a._s, kind)


def copy(a, order="C"):
    return make(list(flat(a)), a._s, a.dtype)


def fill(a, value):
    a[...] = value


def item(a, *place):
    if place:
        if len(place) == 1 and len(a._s) != 1:
            place = place[0]
            return flat(a)[place] if type(place) is int else a[place].item()
        return a[place].item()
    if size_of(a._s) != 1:
        raise ValueError("can only convert an array of size 1 to a Python scalar")
    return flat(a)[0]


def tolist(a):
    if a._s == ():
        return flat(a)[0]
    if len(a._s) == 1:
        return list(flat(a))
    return [tolist(a[k]) for k in range(a._s[0])]


def clip(a, a_min=None, a_max=None, out=None):
    result = links.array_of(a)
    if a_min is None and a_max is None:
        raise ValueError("One of max or min must be given")
    if a_min is not None:
        result = links.binary("maximum", result, a_min)
    if a_max is not None:
        result = links.binary("minimum", result, a_max)
    if out is None:
        return result
    out[...] = result
    return out


def _clip(a, min=None, max=None, out=None):
    return clip(a, min, max, out)


def round_(a, decimals=0):
    a = links.array_of(a)
    if a.dtype is not FLOAT:
        return copy(a)
    if decimals == 0:
        return links.unary("rint", a)
    factor = 10.0**decimals
    return links.unary("rint", a * factor) / factor


def sort(a, axis=-1):
    a[...] = reductions.sort(a, axis)


def dot(a, b):
    return linear.dot(a, b)


_methods = {
    "astype": astype,
    "copy": copy,
    "fill": fill,
    "item": item,
    "tolist": tolist,
    "clip": _clip,
    "round": round_,
    "sort": sort,
    "dot": dot,
    "reshape": shaping.reshape,
    "ravel": shaping.ravel,
    "flatten": shaping.flatten,
    "transpose": shaping.transpose,
    "swapaxes": shaping.swapaxes,
    "squeeze": shaping.squeeze,
    "repeat": shaping.repeat,
    "nonzero": shaping.nonzero,
    "sum": reductions.sum_,
    "prod": reductions.prod,
    "mean": reductions.mean,
    "var": reductions.var,
    "std": reductions.std,
    "max": reductions.max_,
    "min": reductions.min_,
    "argmax": reductions.argmax,
    "argmin": reductions.argmin,
    "any": reductions.any_,
    "all": reductions.all_,
    "cumsum": reductions.cumsum,
    "cumprod": reductions.cumprod,
    "argsort": reductions.argsort,
    "trace": linear.trace,
}


def method(name):
    return _methods.get(name)


links.method = method
