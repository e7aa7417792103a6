"""How many times the disk was asked to write, against turns acknowledged, as the kernel saw it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile

from benchmarks.figure import Figure

TURNS = 60
SCRIPT = """
import sys
from benchmarks.engine import app
from benchmarks.talks import line
from infoview_ai.rehearsal.rehearsal import Settings
with app() as built:
    slug = built.profiles.all()[0].slug
    rehearsal = built.rehearsals.start(Settings(professional=slug, minutes=180))
    said = 0
    for number in range({turns}):
        built.rehearsals.say(rehearsal.id, line(number))
        rehearsal = built.rehearsals.wait(rehearsal.id, 30)
        said += 1
        if rehearsal.state != "running":
            rehearsal = built.rehearsals.start(Settings(professional=slug, minutes=180))
    print("acknowledged", said)
"""


def synced_turns() -> list[Figure]:
    if shutil.which("strace") is None:
        print("skipped: fdatasync count needs strace")
        return []
    with tempfile.NamedTemporaryFile("r", suffix=".strace") as trace:
        script = SCRIPT.format(turns=TURNS)
        command = ["strace", "-f", "-c", "-e", "trace=fdatasync,fsync", "-o", trace.name, sys.executable, "-c", script]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=dict(os.environ))
        said = int(re.findall(r"acknowledged (\d+)", done.stdout)[0])
        calls = sum(int(row.split()[3]) for row in trace.read().splitlines() if row.rstrip().endswith("sync"))
    return [Figure("fdatasync calls for each acknowledged turn", calls / said, "", 1, "at least")]
