"""Kills builds over an older site, and asks each time what stands in the folder. See README.md beside this file."""

import os
import random
import re
import shutil
import subprocess
import sys
import time
import urllib.parse

JAVA = ["java", "-XX:TieredStopAtLevel=1", "-cp", os.environ["CLASSPATH"], "dossier.cli.Main", "build"]
FOREIGN = {"theirs.txt": b"mine", "issues/theirs/notes.md": b"notes", "CNAME": b"example.org"}
LINK = re.compile(rb'(?:href|src)="([^"#]*)(?:#[^"]*)?"')
STAGE, LOCK = ".dossier-stage", ".dossier-lock"


def build(project, out):
    return subprocess.Popen(JAVA + ["-o", out], cwd=project, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def finish(project, out):
    process = build(project, out)
    said = process.communicate()[0].decode()
    assert process.returncode == 0, said


def files(folder):
    found = {}
    for root, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(root, name)
            key = os.path.relpath(path, folder)
            if key != LOCK:
                with open(path, "rb") as file:
                    found[key] = file.read()
    return found


def stand(out, *parts):
    shutil.rmtree(out, ignore_errors=True)
    for part in parts:
        for key, content in part.items():
            path = os.path.join(out, key)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(content)


def broken_links(site):
    broken = []
    for page, html in site.items():
        if page.endswith(".html") and page != "404.html":
            for link in set(LINK.findall(html)):
                address = urllib.parse.unquote(link.decode())
                if address and not re.match(r"[a-z]+:", address):
                    target = os.path.normpath(os.path.join(os.path.dirname(page), address))
                    if target not in site:
                        broken.append((page, address))
    return broken


def wait(process, mark, longest):
    while process.poll() is None and not os.path.exists(mark):
        time.sleep(0.0002)
    time.sleep(random.uniform(0, longest))


def kill(process, out, turn):
    """At any time, or while files are staged, or while they are moved."""
    if turn % 2 == 0:
        time.sleep(random.uniform(0.05, 4))
    elif turn % 4 == 1:
        wait(process, os.path.join(out, STAGE), 0.25)
    else:
        wait(process, os.path.join(out, STAGE, "manifest"), 0.06)
    ended = process.poll() is not None
    process.kill()
    process.wait()
    return ended


def judge(out, old, new, ended):
    there = files(out)
    staged = {key for key in there if key.startswith(STAGE + "/")}
    real = {key: content for key, content in there.items() if key not in staged}
    site = {key: content for key, content in real.items() if key not in FOREIGN}
    assert all(real.get(key) == content for key, content in FOREIGN.items()), "a foreign file changed"
    assert not broken_links(real), broken_links(real)
    if ended or not staged and site == new:
        assert site == new
        return "over"
    if STAGE + "/manifest" not in there:
        assert site == old, "the old site changed before the commit"
        return "before the commit"
    for key, content in site.items():
        whole = content in (old.get(key), new.get(key)) or b"being published" in content
        assert whole, "torn: " + key
    return "after the commit"


def main(one, other, turns):
    random.seed(2008)
    out = os.path.join(os.path.dirname(os.path.abspath(one)), "crash-out")
    sites = {}
    for project in (one, other):
        shutil.rmtree(out, ignore_errors=True)
        finish(project, out)
        sites[project] = files(out)
    stand(out, sites[one], FOREIGN)
    fell = {}
    for turn in range(turns):
        process = build(other, out)
        where = judge(out, sites[one], sites[other], kill(process, out, turn))
        fell[where] = fell.get(where, 0) + 1
        finish(other, out)
        site = {key: content for key, content in files(out).items() if key not in FOREIGN}
        assert site == sites[other], "the next build did not complete the new site"
        one, other = other, one
        print(turn + 1, where, flush=True)
    print(fell)


main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
