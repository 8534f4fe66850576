#!/usr/bin/env python3
"""Learns the weights of scripts/lib/weights.lua: a logistic regression over the signals of lines. Python 3, standard library only.

  train.py SIGNALS.jsonl GOLD.jsonl PAGES/ [--without K/N] > scripts/lib/weights.lua

SIGNALS.jsonl is what signals.lua wrote of PAGES/; GOLD.jsonl has {"id", "text"}, the true body of each page.
A line is the post's when most of its runs of four words are in the true body. Every page weighs the same, and within a
page a line weighs by its words. --without K/N leaves out every N-th page from the K-th on, to measure with.
"""
import argparse, json, math, pathlib, random, re
from collections import Counter

WORD = re.compile(r"\w+")
PASSES, RATE, SHRINK = 15, 0.3, 3e-3


def read(path):
    with open(path, encoding="utf-8", errors="replace") as f:
        return [json.loads(line) for line in f if line.strip()]


def runs(words):
    return [tuple(words[i:i + 4]) for i in range(len(words) - 3)]


def is_true(words, true_runs, true_lines):
    """Whether a line of these words is the post's; short lines must be whole lines of the true body."""
    if len(words) < 4:
        return " ".join(words) in true_lines
    mine = runs(words)
    return sum(run in true_runs for run in mine) > len(mine) / 2


def verdicts(lines, raw, text):
    true_runs = Counter(runs(WORD.findall(text)))
    true_lines = {" ".join(WORD.findall(line)) for line in text.split("\n")}
    words = [WORD.findall(raw[line["start"]:line["end"]].decode("utf-8", "replace")) for line in lines]
    truth = [is_true(w, true_runs, true_lines) for w in words]
    certain = [i for i, w in enumerate(words) if truth[i] and len(w) >= 8]
    for i, w in enumerate(words):      # a short line counts only among the others; one without words, only between them
        if certain and len(w) < 4:
            near = certain[0] - 3 <= i <= certain[-1] + 4
            truth[i] = (truth[i] and near) if w else certain[0] < i < certain[-1]
    return truth, [len(w) for w in words]


def examples(pages, gold, folder):
    for page in pages:
        raw = (folder / page["id"]).read_bytes()
        truth, lengths = verdicts(page["lines"], raw, gold[page["id"]])
        total = sum(lengths) + 5 * len(lengths)
        for line, true, length in zip(page["lines"], truth, lengths):
            signals = [(i, x) for i, x in enumerate(line["x"]) if x]
            yield signals, float(true), 100 * (length + 5) / total


def learn(data, count):
    """Stochastic gradient descent with a step for each weight (AdaGrad)."""
    weights, steps = [0.0] * count, [0.0] * count
    order = random.Random(1)
    for _ in range(PASSES):
        order.shuffle(data)
        for signals, true, importance in data:
            z = sum(weights[i] * x for i, x in signals)
            error = (1 / (1 + math.exp(-max(-30, min(30, z)))) - true) * importance
            for i, x in signals:
                slope = error * x + SHRINK * weights[i]
                steps[i] += slope * slope
                weights[i] -= RATE * slope / math.sqrt(steps[i] + 1e-6)
    return weights


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("signals"), arguments.add_argument("gold"), arguments.add_argument("pages", type=pathlib.Path)
    arguments.add_argument("--without")
    options = arguments.parse_args()
    pages, gold = read(options.signals), {g["id"]: g["text"] for g in read(options.gold)}
    pages = [page for page in pages if page["id"] in gold]
    if options.without:
        k, n = map(int, options.without.split("/"))
        pages = [page for i, page in enumerate(pages) if i % n != k - 1]
    names = pages[0]["names"]
    weights = learn(list(examples(pages, gold, options.pages)), len(names))
    print("-- How much each signal of a line says that it is the post's. Made by plugins/blog/train/train.py from")
    print(f"-- {len(pages)} pages whose true text is known; plugins/blog/train/README.md says how. The signals are those of")
    print("-- plugins/blog/weigh.lua.\n")
    print("return {\n  weights = {")
    for name, weight in zip(names, weights):
        print(f"    {name} = {weight:.3f},")
    print("  },\n}")


if __name__ == "__main__":
    main()
