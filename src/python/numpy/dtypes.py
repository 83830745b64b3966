# Three types of entries, ordered by what holds what: bool < int64 < float64.
class dtype:
    def __new__(cls, spec):
        return dtype_of(spec)

    def __init__(self, *given):
        pass

    def __repr__(self):
        return "dtype('" + self.name + "')"

    def __str__(self):
        return self.name

    def __eq__(self, other):
        try:
            return dtype_of(other) is self
        except TypeError:
            return False

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return self.rank


def _make(name, kind, rank, itemsize):
    made = object.__new__(dtype)
    made.name = name
    made.kind = kind
    made.rank = rank
    made.itemsize = itemsize
    return made


BOOL = _make("bool", "b", 0, 1)
INT = _make("int64", "i", 1, 8)
FLOAT = _make("float64", "f", 2, 8)
RANKS = (BOOL, INT, FLOAT)

known = {
    "bool": BOOL,
    "bool_": BOOL,
    "?": BOOL,
    "int": INT,
    "int64": INT,
    "i8": INT,
    "float": FLOAT,
    "float64": FLOAT,
    "double": FLOAT,
    "f8": FLOAT,
}


def dtype_of(spec):
    if type(spec) is dtype:
        return spec
    if spec is None:
        return FLOAT
    name = spec if type(spec) is str else getattr(spec, "__name__", None)
    found = known.get(name)
    if found is None:
        if type(spec) is str and not spec.lstrip("<>=").isalpha() and name not in unsupported:
            raise TypeError("data type '" + spec + "' not understood")
        if name in unsupported:
            raise TypeError("numpy stand-in: " + name + " is not part of it; it has float64, int64 and bool")
        raise TypeError("Cannot interpret '" + str(spec) + "' as a data type")
    return found


unsupported = (
    "float16 float32 int8 int16 int32 uint8 uint16 uint32 uint64 complex64 complex128 complex str object object_"
).split(" ")
