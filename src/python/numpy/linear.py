# Products of matrices and vectors.
from . import links
from .array import make, ndarray
from .dtypes import BOOL, FLOAT
from .errors import missing
from .reductions import sum_
from .scalars import generic, wrap
from .shaping import as_array, broadcast_to, moved_last, reshape, stack, transpose
from .strided import broadcast_shapes, flat, shape_text, size_of

float = type(0.0)


def _type(a, b):
    return a.dtype if a.dtype.rank >= b.dtype.rank else b.dtype


def _sum(row, column, kind):
    if kind is BOOL:
        return any([x and y for x, y in zip(row, column)])
    return sum([x * y for x, y in zip(row, column)], 0.0 if kind is FLOAT else 0)


def _lists(a, n, count):
    entries = flat(a)
    return [entries[k * n : (k + 1) * n] for k in range(count)]


def _product(a, b):
    # Sums over the last axis of a and the last but one of b, the only one where b has one.
    m, n = a._s, b._s
    at = max(0, len(n) - 2)
    if m[-1] != n[at]:
        raise ValueError(
            "shapes %s and %s not aligned: %d (dim %d) != %d (dim %d)"
            % (shape_text(m), shape_text(n), m[-1], len(m) - 1, n[at], at)
        )
    kind = _type(a, b)
    rows = _lists(a, m[-1], size_of(m[:-1]))
    columns = _lists(moved_last(b, [at]), n[at], size_of(n) // n[at] if n[at] else size_of(n[:at] + n[at + 1 :]))
    values = [_sum(row, column, kind) for row in rows for column in columns]
    shape = m[:-1] + n[:at] + n[at + 1 :]
    return wrap(kind, values[0]) if shape == () else make(values, shape, kind)


def dot(a, b, out=None):
    a, b = as_array(a), as_array(b)
    result = links.binary("multiply", a, b) if a._s == () or b._s == () else _product(a, b)
    if out is None:
        return result
    out[...] = result
    return out


def matmul(a, b):
    for x in (a, b):
        if isinstance(x, (int, float, bool, generic)) or (type(x) is ndarray and x._s == ()):
            raise ValueError(
                "matmul: Input operand does not have enough dimensions (has 0, gufunc core with signature "
                "(n?,k),(k,m?)->(n?,m?) requires 1)"
            )
    a, b = as_array(a), as_array(b)
    m, n = a._s, b._s
    inner = n[0] if len(n) == 1 else n[-2]
    if m[-1] != inner:
        raise ValueError(
            "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
            "(n?,k),(k,m?)->(n?,m?) (size %d is different from %d)" % (inner, m[-1])
        )
    if len(m) <= 2 and len(n) <= 2:
        return _product(a, b)
    return _stacked(a if len(m) > 1 else a[None], b if len(n) > 1 else b[:, None], len(m) == 1, len(n) == 1)


def _stacked(a, b, drop_row, drop_column):
    # Products of stacks of matrices.
    lead = broadcast_shapes(a._s[:-2], b._s[:-2])
    a, b = broadcast_to(a, lead + a._s[-2:]), broadcast_to(b, lead + b._s[-2:])
    left, right = reshape(a, (-1,) + a._s[-2:]), reshape(b, (-1,) + b._s[-2:])
    made = stack([_product(x, y) for x, y in zip(left, right)])
    made = reshape(made, lead + made._s[-2:])
    if drop_row:
        made = made[..., 0, :]
    return made[..., 0] if drop_column else made


def outer(a, b):
    a, b = as_array(a), as_array(b)
    return links.binary("multiply", a.reshape(-1, 1), b.reshape(1, -1))


def inner(a, b):
    a, b = as_array(a), as_array(b)
    if a._s == () or b._s == ():
        return links.binary("multiply", a, b)
    return dot(a, b if len(b._s) == 1 else transpose(b, list(range(len(b._s) - 2)) + [len(b._s) - 1, len(b._s) - 2]))


def vdot(a, b):
    return dot(as_array(a).reshape(-1), as_array(b).reshape(-1))


def trace(a):
    a = as_array(a)
    return sum_([a[k, k] for k in range(min(a._s))])


def norm(x, ord=None, axis=None, keepdims=False):
    x = as_array(x)
    if ord is not None and not (ord == 2 and (axis is not None or len(x._s) == 1)):
        if ord == 1 and (axis is not None or len(x._s) == 1):
            return sum_(abs(x), axis, None, None, keepdims)
        raise missing("np.linalg.norm with ord=%s" % ord, "the norm of all entries, 2 and 1 along an axis")
    return links.unary("sqrt", sum_(links.binary("multiply", x, x) * 1.0, axis, None, None, keepdims))


class linalg:
    norm = staticmethod(norm)

    def __getattr__(self, name):
        raise AttributeError("numpy stand-in: np.linalg.%s is not part of it; it has norm" % name)


links.matmul = matmul
