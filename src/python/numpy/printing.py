# Arrays as text, laid out as NumPy lays them out: 8 decimals at most, 75 columns, long ones shortened.
from . import links
from .dtypes import FLOAT
from .strided import flat, size_of

float = type(0.0)
precision = 8
width = 75
edge = 3
threshold = 1000


def _digits(x):
    # The shortest digits that give x again, and the place of the point behind the first of them.
    text = repr(abs(x))
    exponent = 0
    if "e" in text:
        text, after = text.split("e")
        exponent = int(after)
    left, _, right = text.partition(".")
    digits = left + right
    point = len(left) + exponent
    rest = digits.lstrip("0")
    point -= len(digits) - len(rest)
    return rest.rstrip("0"), point


def _rounded(digits, places):
    # Digits cut to so many, the last one rounded, half to even on what repr gave; and whether a digit was gained.
    if len(digits) <= places:
        return digits, 0
    if places < 0:
        return "", 0
    kept = digits[:places]
    rest = digits[places:]
    up = rest > "5" or (rest == "5" and places > 0 and int(kept[-1]) % 2 == 1)
    if not up:
        return kept, 0
    raised = str(int("1" + kept) + 1)
    if raised[0] == "2":
        return "1" + raised[1:], 1
    return raised[1:], 0


def positional(x):
    digits, point = _digits(x)
    if point < 0:
        digits = "0" * -point + digits
        point = 0
    digits, gained = _rounded(digits, point + precision)
    point += gained
    left = digits[:point] + "0" * (point - len(digits))
    return left or "0", digits[point:].rstrip("0")


def scientific(x):
    digits, point = _digits(x)
    if digits == "":
        return "0", "", 0
    digits, gained = _rounded(digits, 1 + precision)
    return digits[0], digits[1:].rstrip("0"), point - 1 + gained


def _sign(x):
    text = repr(x)
    return "-" if text[0] == "-" else ""


def float_texts(values):
    # All entries in one format, right for the largest, the smallest and the longest of them.
    finite = [x for x in values if x - x == 0]
    sizes = [abs(x) for x in finite if x != 0]
    exponents = bool(sizes) and (
        max(sizes) >= 1e8 or min(sizes) < 1e-4 or max(sizes) / min(sizes) > 1000.0
    )
    if exponents:
        parts = [scientific(x) for x in finite]
        decimals = max([len(right) for _, right, _ in parts])
        lengths = max([max(2, len(str(abs(e)))) for _, _, e in parts])
        texts = {}

        def text(x):
            left, right, e = scientific(x)
            power = str(abs(e))
            return "%s%s.%se%s%s" % (
                _sign(x),
                left,
                right + "0" * (decimals - len(right)),
                "-" if e < 0 else "+",
                "0" * (lengths - len(power)) + power,
            )

    else:
        parts = [positional(x) for x in finite]
        decimals = max([len(right) for _, right in parts] + [0])

        def text(x):
            left, right = positional(x)
            return _sign(x) + left + "." + right + " " * (decimals - len(right))

    texts = [text(x) if x - x == 0 else "nan" if x != x else "inf" if x > 0 else "-inf" for x in values]
    # Infinities and NaN are set under the last of the decimals.
    longest = max([len(t) for t in texts] + [0])
    return [" " * (longest - len(t)) + t for t in texts]


def entry_texts(values, kind):
    if kind is FLOAT:
        return float_texts(values)
    texts = [repr(v) for v in values]
    longest = max([len(t) for t in texts] + [0])
    return [" " * (longest - len(t)) + t for t in texts]


def _kept(n, short):
    # Which of n places are shown; None stands for the dots.
    if short and n > 2 * edge:
        return list(range(edge)) + [None] + list(range(n - edge, n))
    return list(range(n))


def _gather(shape, strides, offset, short, places):
    if not shape:
        places.append(offset)
        return
    for k in _kept(shape[0], short):
        if k is not None:
            _gather(shape[1:], strides[1:], offset + k * strides[0], short, places)


def array_text(a, as_repr):
    if a._s == () and not as_repr:
        return str(flat(a)[0])
    separator = ", " if as_repr else " "
    indent = " " * (7 if as_repr else 1)
    short = size_of(a._s) > threshold
    places = []
    _gather(a._s, a._t, a._o, short, places)
    texts = iter(entry_texts([a._d[p] for p in places], a.dtype))
    ends = ""
    if as_repr:
        ends = ")" if size_of(a._s) > 0 else _empty_end(a)
    if size_of(a._s) == 0:
        body = "[]"
    else:
        body = _lines(a._s, texts, separator, indent, short, len(ends) if as_repr else 0)
    return "array(" + body + ends if as_repr else body


def _empty_end(a):
    shape = "" if a._s == (0,) else ", shape=%s" % str(a._s)
    return "%s, dtype=%s)" % (shape, a.dtype.name)


def _lines(shape, texts, separator, indent, short, closing):
    if not shape:
        return next(texts)
    if len(shape) > 1:
        gap = separator.rstrip() + "\n" * (len(shape) - 1) + indent
        rows = []
        for k in _kept(shape[0], short):
            rows.append(
                "..." if k is None else _lines(shape[1:], texts, separator, indent + " ", short, closing + 1)
            )
        return "[" + gap.join(rows) + "]"
    lines = []
    line = indent
    kept = _kept(shape[0], short)
    for place, k in enumerate(kept):
        word = "..." if k is None else next(texts)
        last = place == len(kept) - 1
        limit = width - closing - 1
        if len(line) + len(word) > limit and len(line) > len(indent):
            lines.append(line.rstrip())
            line = indent
        line += word + ("" if last else separator)
    lines.append(line)
    return "[" + "\n".join(lines)[len(indent) :] + "]"


links.array_text = array_text
