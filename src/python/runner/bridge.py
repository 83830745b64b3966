# Values of Python as plain data and back. Floats cross as the bytes they are made of, so that none is rounded.
import binascii
from array import array

from numpy import links
from numpy.array import make, ndarray
from numpy.dtypes import BOOL, FLOAT, INT, dtype_of
from numpy.scalars import generic
from numpy.strided import flat

float = type(0.0)


def packed(numbers):
    return binascii.hexlify(bytes(array("d", [1.0 * n if n is not True and n is not False else 1.0 if n else 0.0 for n in numbers]))).decode()


def unpacked(text):
    return list(array("d", binascii.unhexlify(text)))


def encode(value, depth=0):
    if isinstance(value, generic):
        value = value.v
    kind = type(value)
    if kind is float:
        return {"kind": "float", "value": packed([value])}
    if kind is int:
        return {"kind": "int", "value": packed([value])}
    if kind is bool:
        return {"kind": "bool", "value": value}
    if kind is str:
        return {"kind": "str", "value": value}
    if value is None:
        return {"kind": "none"}
    if kind is ndarray:
        return {
            "kind": "array",
            "dtype": value.dtype.name,
            "shape": list(value._s),
            "data": packed(flat(value)),
        }
    if (kind is tuple or kind is list) and depth < 8:
        return {"kind": kind.__name__, "items": [encode(item, depth + 1) for item in value]}
    return {"kind": "other", "type": kind.__name__}


def decode(plain):
    kind = plain["kind"]
    if kind == "float":
        return unpacked(plain["value"])[0]
    if kind == "int":
        return int(unpacked(plain["value"])[0])
    if kind == "none":
        return None
    if kind == "array":
        dtype = dtype_of(plain["dtype"])
        numbers = unpacked(plain["data"])
        if dtype is INT:
            numbers = [int(n) for n in numbers]
        elif dtype is BOOL:
            numbers = [n != 0 for n in numbers]
        return make(numbers, tuple(plain["shape"]), dtype)
    if kind == "list" or kind == "tuple":
        items = [decode(item) for item in plain["items"]]
        return items if kind == "list" else tuple(items)
    return plain["value"]
