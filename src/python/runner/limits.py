# How a run is kept within its time and its output.
import sys
import time

from .operators import plain

check_every = 32


class OutputLimit(BaseException):
    pass


class Clock:
    def __init__(self):
        self.turns = 0
        self.end = None

    def start(self, milliseconds):
        self.end = time.ticks_add(time.ticks_ms(), milliseconds)

    def look(self, line):
        if self.end is not None and time.ticks_diff(self.end, time.ticks_ms()) < 0:
            # The page reads this and ends the run: no except of the learner's can catch it.
            sys.stdout.write("\0time %d\0" % line)


clock = Clock()


def tick(line):
    clock.turns += 1
    if clock.turns >= check_every:
        clock.turns = 0
        clock.look(line)
    return True


def loop(line, items):
    for item in items:
        clock.turns += 1
        if clock.turns >= check_every:
            clock.turns = 0
            clock.look(line)
        yield item


class Output:
    def __init__(self):
        self.characters = 0
        self.lines = 0

    def allow(self, characters, lines):
        self.characters = characters
        self.lines = lines

    def write(self, text):
        text = text.replace("\0", " ")
        self.characters -= len(text)
        self.lines -= text.count("\n")
        if self.characters < 0 or self.lines < 0:
            raise OutputLimit()
        sys.stdout.write(text)


output = Output()


def print_(*values, sep=" ", end="\n", file=None, flush=False):
    text = (" " if sep is None else sep).join([value if type(value) is str else str(value) for value in values])
    output.write(text + ("\n" if end is None else end))


said = []


def say_once(text):
    if text not in said:
        said.append(text)
        output.write(text + "\n")
