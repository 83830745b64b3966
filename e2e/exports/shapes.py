"""Holds the shapes that the listings annotate against NumPy's: every one said, and none left out.

Standard input: a JSON list of {"name", "program", "call", "claims"}: the program defines the function that is called,
claims are one list a line of [expression, shape]. Standard output: a JSON list of faults, empty where all is right.

Left out may be an array of which the line takes a part, and what a line assigns, because its target is named.
"""
import ast
import json
import sys

import numpy as np


def expressions(node):
    """The expressions of a statement that have to be named where they are arrays."""
    exempt = set()
    for part in ast.walk(node):
        if isinstance(part, ast.Subscript):
            exempt.add(id(part.value))
        if isinstance(part, ast.Assign):
            exempt.add(id(part.value))
    body = getattr(node, "iter", node) if isinstance(node, ast.For) else node
    for part in ast.walk(body):
        if isinstance(part, ast.expr) and id(part) not in exempt:
            yield ast.unparse(part)


def check(case):
    lines = case["program"].split("\n")
    statements = {
        node.lineno: node
        for node in ast.walk(ast.parse(case["program"]))
        if isinstance(node, ast.stmt) and not isinstance(node, ast.FunctionDef)
    }
    faults = []
    seen = set()

    def value(text, frame):
        try:
            return eval(text, frame.f_globals, frame.f_locals)
        except Exception:
            return None

    def look(number, frame):
        if number in seen:
            return
        seen.add(number)
        claims = case["claims"][number - 1]
        for text, shape in claims:
            found = value(text, frame)
            if not isinstance(found, np.ndarray) or list(found.shape) != shape:
                faults.append(f"{case['name']}: {text} in '{lines[number - 1]}' is {np.shape(found)}, not {shape}")
        said = {ast.unparse(ast.parse(text, mode="eval")) for text, _ in claims}
        for text in expressions(statements[number]) if number in statements else ():
            found = value(text, frame)
            if isinstance(found, np.ndarray) and found.ndim > 0 and text not in said:
                faults.append(f"{case['name']}: {text} in '{lines[number - 1]}' has no shape beside it")

    scope = {"np": np}
    exec(compile(case["program"], "listing", "exec"), scope)

    def tracer(frame, event, _):
        if frame.f_code.co_filename != "listing":
            return None
        before = [frame.f_lineno]

        def on_line(frame, event, _):
            if event in ("line", "return"):
                look(before[0], frame)
                before[0] = frame.f_lineno
            return on_line

        return on_line

    exec(case["data"], scope)
    sys.settrace(tracer)
    try:
        eval(case["call"], scope)
    finally:
        sys.settrace(None)
    for number, line in enumerate(lines, 1):
        if line and number not in seen:
            faults.append(f"{case['name']}: line {number} did not run")
    return faults


json.dump([fault for case in json.load(sys.stdin) for fault in check(case)], sys.stdout)
