# What modules further up provide to those further down; set while the package is imported.
array_of = None  # creation.array
binary = None  # ufuncs.binary
unary = None  # ufuncs.unary
inplace = None  # ufuncs.inplace
method = None  # methods.method
array_text = None  # printing.array_text
warn = None  # where warnings are written


class _Key:
    # What stands between brackets, as an index gets it: the runtime makes slices in no other way.
    def __getitem__(self, key):
        return key


key = _Key()


class Comparison:
    # One comparison a < b, written a == lt() == b: the first equality hands over a, the second compares.
    # An equality asks its right side too, a comparison of this runtime only its left.
    def __init__(self):
        self.waiting = True

    def __eq__(self, other):
        if self.waiting:
            self.left = other
            self.waiting = False
            return True
        return self.compare(self.left, other)
