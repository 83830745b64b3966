from . import links
from .dtypes import BOOL, FLOAT, INT
from .indexing import advanced, basic, items_of, within
from .scalars import generic, give_operators, int64, wrap
from .strided import broadcast_flat, cast, flat, is_contiguous, positions, shape_text, size_of, strides_of

float = type(0.0)


class ndarray:
    # _d the list that views share, _o the place of the first entry in it, _s shape, _t strides in entries,
    # _c whether the entries stand one after the other.
    def __init__(self, *given, **named):
        raise NotImplementedError("numpy stand-in: np.ndarray(...) is not part of it; it has zeros, empty, array")

    @property
    def shape(self):
        return self._s

    @shape.setter
    def shape(self, shape):
        made = self.reshape(shape)
        if made._d is not self._d:
            raise AttributeError("Incompatible shape for in-place modification.")
        self._s, self._t, self._c = made._s, made._t, made._c

    @property
    def ndim(self):
        return len(self._s)

    @property
    def size(self):
        return size_of(self._s)

    @property
    def itemsize(self):
        return self.dtype.itemsize

    @property
    def nbytes(self):
        return size_of(self._s) * self.dtype.itemsize

    @property
    def strides(self):
        return tuple([t * self.dtype.itemsize for t in self._t])

    @property
    def T(self):
        return view(self, self._o, tuple(reversed(self._s)), tuple(reversed(self._t)))

    @property
    def flat(self):
        return iter([wrap(self.dtype, v) for v in flat(self)])

    def __len__(self):
        if self._s == ():
            raise TypeError("len() of unsized object")
        return self._s[0]

    def __iter__(self):
        if self._s == ():
            raise TypeError("iteration over a 0-d array")
        return iter([self[k] for k in range(self._s[0])]) if len(self._s) > 1 else self.flat

    def __bool__(self):
        if size_of(self._s) > 1:
            raise ValueError(
                "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()"
            )
        return any([v != 0 for v in flat(self)])

    def __contains__(self, value):
        return any(flat(links.binary("equal", self, value)))

    def __hash__(self):
        raise TypeError("unhashable type: 'numpy.ndarray'")

    def __repr__(self):
        return links.array_text(self, True)

    def __str__(self):
        return links.array_text(self, False)

    def __getitem__(self, key):
        kind = type(key)
        if kind is int64:
            key = key.v
            kind = int
        shape = self._s
        if kind is int and len(shape) > 0:
            place = self._o + within(key, shape[0], 0) * self._t[0]
            if len(shape) == 1:
                return wrap(self.dtype, self._d[place])
            return view(self, place, shape[1:], self._t[1:])
        if kind is tuple and len(key) == 2 and len(shape) == 2 and type(key[0]) is int and type(key[1]) is int:
            row = within(key[0], shape[0], 0) * self._t[0]
            return wrap(self.dtype, self._d[self._o + row + within(key[1], shape[1], 1) * self._t[1]])
        items, dots, arrays = items_of(self, key)
        if arrays:
            places, shape = advanced(self, items)
            d = self._d
            return make([d[p] for p in places], shape, self.dtype)
        offset, shape, strides = basic(self, items)
        if shape == () and not dots:
            return wrap(self.dtype, self._d[offset])
        return view(self, offset, shape, strides)

    def __setitem__(self, key, value):
        items, _, arrays = items_of(self, key)
        if arrays:
            places, shape = advanced(self, items)
        else:
            offset, shape, strides = basic(self, items)
            places = positions(shape, strides, offset)
        write(self, places, shape, value)

    def __neg__(self):
        return links.unary("negative", self)

    def __pos__(self):
        return links.unary("positive", self)

    def __abs__(self):
        return links.unary("absolute", self)

    def __invert__(self):
        return links.unary("invert", self)

    def __getattr__(self, name):
        found = links.method(name)
        if found is None:
            raise AttributeError(
                "'numpy.ndarray' object has no attribute '%s' (this is a stand-in of NumPy, which lacks much of it)"
                % name
            )
        return lambda *given, **named: found(self, *given, **named)


_compare = """
def __{name}__(self, o):
    if isinstance(o, Comparison):
        return o == self
    return links.binary("{ufunc}", self, o)
"""
give_operators(ndarray, False)
for _name, _ufunc in (
    ("lt", "less"),
    ("le", "less_equal"),
    ("gt", "greater"),
    ("ge", "greater_equal"),
    ("eq", "equal"),
    ("ne", "not_equal"),
):
    _names = {"links": links, "Comparison": links.Comparison}
    exec(_compare.format(name=_name, ufunc=_ufunc), _names)
    setattr(ndarray, "__" + _name + "__", _names["__" + _name + "__"])


def make(values, shape, kind):
    # A new array that owns its list.
    a = object.__new__(ndarray)
    a._d = values
    a._o = 0
    a._s = shape
    a._t = strides_of(shape)
    a._c = True
    a.dtype = kind
    a.base = None
    return a


def view(of, offset, shape, strides):
    a = object.__new__(ndarray)
    a._d = of._d
    a._o = offset
    a._s = shape
    a._t = strides
    a._c = is_contiguous(shape, strides)
    a.dtype = of.dtype
    a.base = of if of.base is None else of.base
    return a


def write(target, places, shape, value):
    # Writes a value, stretched to the shape, at these places of the target's list.
    d = target._d
    kind = type(value)
    if kind is float or kind is int or kind is bool or isinstance(value, generic):
        old = FLOAT if kind is float else INT if kind is int else BOOL if kind is bool else value.dtype
        v = cast([getattr(value, "v", value)], old, target.dtype)[0]
        for p in places:
            d[p] = v
        return
    if shape == () and kind is not type(target):
        if kind is str:
            raise ValueError("could not convert string to float: '%s'" % value)
        if value is None:
            raise TypeError("float() argument must be a string or a real number, not 'NoneType'")
        if not hasattr(value, "_d"):
            raise ValueError("setting an array element with a sequence.")
    value = links.array_of(value)
    values = cast(fitted(value, shape), value.dtype, target.dtype)
    if values is d:
        values = list(values)
    for p, v in zip(places, values):
        d[p] = v


def fitted(value, shape):
    # The entries of a value that is assigned to a place of this shape.
    own = value._s
    while len(own) > len(shape) and own[0] == 1:
        own = own[1:]
    fits = len(own) <= len(shape)
    if fits:
        for n, m in zip(reversed(own), reversed(shape)):
            if n != m and n != 1:
                fits = False
    if not fits:
        if shape == ():
            raise ValueError("setting an array element with a sequence.")
        raise ValueError(
            "could not broadcast input array from shape %s into shape %s" % (shape_text(value._s), shape_text(shape))
        )
    if own != value._s:
        value = make(flat(value), own, value.dtype)
    return broadcast_flat(value, shape)
