"""Runs Python files as they are, in one process, because importing PyTorch takes seconds.

Standard input: a JSON list of texts. Standard output: a JSON list of what each printed, or {"error": ...}.
"""
import contextlib
import io
import json
import sys
import traceback


def run(text):
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(text, "export.py", "exec"), {"__name__": "__main__"})
    except Exception:
        return {"error": traceback.format_exc()}
    return {"printed": printed.getvalue()}


json.dump([run(text) for text in json.load(sys.stdin)], sys.stdout)
