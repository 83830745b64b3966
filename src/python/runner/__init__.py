# Runs a learner's source, then the calls that are asked for.
import builtins
import collections
import copy
import functools
import io
import itertools
import json
import operator
import sys

import numpy
from numpy import links

from . import operators
from .bridge import decode, encode
from .builtins_given import given, math
from .limits import OutputLimit, clock, loop, output, print_, say_once, tick

file_name = "your code"


class _names:
    # A module of just these names.
    def __init__(self, **names):
        for name, value in names.items():
            setattr(self, name, value)


_modules = {
    # The head of the course's own file imports these two.
    "builtins": _names(range=range, object=object, zip=zip, map=map, str=str, int=int),
    "past.builtins": _names(xrange=range),
    "numpy": numpy,
    "math": math(),
    "collections": collections,
    "copy": copy,
    "functools": functools,
    "itertools": itertools,
    "operator": operator,
}
_closed = {
    "os": "reach the computer",
    "sys": "reach the runtime",
    "js": "reach the page",
    "jsffi": "reach the page",
    "io": "read or write files",
    "pathlib": "read or write files",
    "vfs": "read or write files",
    "socket": "reach the network",
    "requests": "reach the network",
    "urllib": "reach the network",
    "asyncio": "wait for events",
    "subprocess": "start programs",
    "threading": "start threads",
    "random": "draw numbers: the data are given, so that a result can be checked",
    "time": "read the clock",
}


def _import_closed(name, *rest):
    root = name.split(".")[0]
    if root in _closed:
        raise ImportError("import %s: code here cannot %s. It has numpy (a stand-in) and math." % (name, _closed[root]))
    if name in _modules:
        return _modules[name]
    if root == "numpy":
        if name == "numpy.linalg" and rest and len(rest) > 2 and rest[2]:
            return numpy.linalg
        if name in ("numpy.linalg", "numpy.random"):
            return numpy
        raise ImportError("numpy stand-in: %s is not part of it" % name)
    raise ImportError("No module named '%s' here. It has numpy (a stand-in) and math." % name)


_namespace = {}


def _fresh():
    names = {"__name__": "__main__", "print": print_}
    names.update(given)
    for name in ("lt", "gt", "le", "ge", "item", "attribute", "index", "plain", "text"):
        names["_tw_" + name] = getattr(operators, name)
    for name, function in operators.inplace.items():
        names["_tw_i" + name] = function
    names["_tw_tick"] = tick
    names["_tw_loop"] = loop
    return names


def _line_of(error):
    # The last line of the learner's own that the traceback names.
    written = io.StringIO()
    sys.print_exception(error, written)
    found = None
    mark = 'File "' + file_name + '", line '
    for text in written.getvalue().split("\n"):
        if mark in text:
            digits = text.split(mark)[1].split(",")[0].strip()
            found = int(digits) if digits.isdigit() else found
    return found


def _problem(error, source):
    kind = type(error)
    line = _line_of(error)
    message = str(error)
    if kind is OutputLimit:
        return {"kind": "output", "type": "", "message": "It printed too much.", "line": line}
    if kind is MemoryError or (message == "overflow converting long int to machine word" and _grows(source, line)):
        return {"kind": "memory", "type": "MemoryError", "message": "It needs more memory than there is.", "line": line}
    if kind is RuntimeError and (message == "maximum recursion depth exceeded" or message == "pystack exhausted"):
        return {"kind": "recursion", "type": "RecursionError", "message": "A function calls itself without end.", "line": line}
    if kind is IndentationError and message[:8] == "unindent":
        line = _next_line(source, line)
    if kind is SyntaxError or kind is IndentationError:
        return {"kind": "syntax", "type": kind.__name__, "message": message, "line": line}
    if kind is KeyError and len(error.args) > 0:
        message = repr(error.args[0])
    return {"kind": "raised", "type": kind.__name__, "message": message, "line": line}


def _grows(source, line):
    # A list or text multiplied by a number beyond all memory; a range may be as long.
    lines = source.split("\n")
    text = lines[line - 1] if line is not None and line <= len(lines) else ""
    return "*" in text and "range(" not in text


def _next_line(source, line):
    # The runtime names the end of the line before the one that stands wrong.
    lines = source.split("\n")
    while line is not None and line < len(lines):
        line += 1
        if lines[line - 1].strip():
            break
    return line


def prepare():
    builtins.__import__ = _import_closed
    links.warn = say_once


def _call(name, args, source):
    try:
        function = _namespace.get(name)
        if function is None:
            raise NameError("the code defines no '%s'" % name)
        value = encode(function(*args))
        problem = None
    except BaseException as error:
        value = None
        problem = _problem(error, source)
    return {"value": value, "argsAfter": [encode(arg) for arg in args], "problem": problem}


def run(request_path, answer_path):
    with open(request_path) as file:
        request = json.load(file)
    source = request["shown"]
    clock.start(request["milliseconds"])
    output.allow(request["characters"], request["lines"])
    _namespace.clear()
    _namespace.update(_fresh())
    results = []
    problem = None
    try:
        exec(compile(request["source"], file_name, "exec"), _namespace)
    except BaseException as error:
        problem = _problem(error, source)
    if problem is None:
        for call in request["calls"]:
            # Each has its own time: many calls that are quick enough are no loop without end.
            clock.start(request["milliseconds"])
            results.append(_call(call["name"], [decode(arg) for arg in call["args"]], source))
    with open(answer_path, "w") as file:
        json.dump({"problem": problem, "results": results}, file)
