"""``python -m pip install -r FILE`` of the tests. ``FAKE_PIP`` names a JSON file: what fails, how long it takes."""

import json
import os
import re
import sys
import sysconfig
import time
from pathlib import Path

TOLD = json.loads(Path(os.environ["FAKE_PIP"]).read_text(encoding="utf-8")) if "FAKE_PIP" in os.environ else {}
SITE = Path(sysconfig.get_path("purelib"))


def say(line):
    print(line, flush=True)


def main():
    lines = Path(sys.argv[sys.argv.index("-r") + 1]).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    wanted = [re.match(r"([\w.-]+)==(\S+)", line).groups() for line in lines if "==" in line]
    with open(os.environ["FAKE_PIP"] + ".runs", "a", encoding="utf-8") as runs:
        runs.write(json.dumps({"argv": sys.argv[1:], "pid": os.getpid(), "wanted": wanted}) + "\n")
    say("Looking in indexes: https://name:hush@index.example/simple")
    for name, version in wanted:
        say("Collecting {}=={}".format(name, version))
        say("  Downloading {}-{}-py3-none-any.whl (1.0 kB)".format(name.replace("-", "_"), version))
        if TOLD.get("fail", {}).get(name):
            sys.stderr.write(TOLD["fail"][name] + "\n")
            return 1
        Path(os.environ["TMPDIR"], name + ".whl").write_bytes(b"x" * 1000)
        time.sleep(TOLD.get("seconds", {}).get(name, 0.0))
    say("Installing collected packages: " + ", ".join(name for name, _ in wanted))
    for name, _version in wanted:
        (SITE / (name.replace("-", "_") + ".py")).write_text(
            TOLD.get("content", {}).get(name, "__version__ = '1.0'\n"), encoding="utf-8"
        )
    say("Successfully installed " + " ".join("-".join(pair) for pair in wanted))
    return 0


sys.exit(main())
