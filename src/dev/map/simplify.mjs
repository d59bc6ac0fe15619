// Visvalingam and Whyatt's simplification (The Cartographic Journal 30, 1993: the point whose triangle is smallest goes
// first) of all lines together. A point stays as long as its triangle holds another point, so that no line ever crosses
// another, nor itself.

/** Points are kept by the cells of a grid, so that those in a triangle are found soon. */
const CELL = 100;

/**
 * Weighs the points of lines: the heavier, the later a point may go. Ends where lines meet weigh Infinity.
 *
 * @param lines arrays of points; one that ends where it starts, and touches no other, goes as a whole in the end
 * @param weigh the weight of a point between two others
 * @returns weights, line by line and point by point
 */
export function weights(lines, weigh) {
  const ends = new Map();
  lines.flatMap(points => [points[0], points.at(-1)]).forEach(p => ends.set(p.join(), (ends.get(p.join()) ?? 0) + 1));
  const isAlone = points => points[0].join() === points.at(-1).join() && ends.get(points[0].join()) === 2;

  const chains = lines.map((points, line) => chain(points, line, isAlone(points)));
  const movable = chains.map(vertices => vertices.filter(v => !v.end).length);
  const chords = new Set(chains.filter(vertices => vertices.length === 2).map(([a, b]) => chord(a, b)));
  const cells = new Map();
  const cell = (x, y) => Math.floor(x / CELL) + "," + Math.floor(y / CELL);
  chains.flat().forEach(v => cells.set(cell(v.x, v.y), (cells.get(cell(v.x, v.y)) ?? new Set()).add(v)));

  const heap = new Heap();
  const push = v => {
    const weight = weigh([v.before.x, v.before.y], [v.x, v.y], [v.after.x, v.after.y]);
    heap.push({ weight, vertex: v, turn: ++v.turn });
  };
  chains.flat().filter(v => !v.end).forEach(push);

  for (let heaviest = 0; heap.size; ) {
    const { vertex: v, weight, turn } = heap.pop();
    if (v.gone || turn !== v.turn) {
      continue;
    }
    heaviest = Math.max(heaviest, weight);
    const obstacle = within(v);
    if (v.ring && movable[v.line] <= 3) {
      chains[v.line].filter(w => !w.gone).forEach(w => remove(w, heaviest));
    } else if (obstacle) {
      obstacle.waiting.push(v);
    } else if (!closes(v)) {
      remove(v, heaviest);
    }
  }
  return chains.map((vertices, line) => {
    const all = vertices.map(v => v.weight);
    return isAlone(lines[line]) ? [...all, all[0]] : all;
  });

  function chain(points, line, ring) {
    const vertices = (ring ? points.slice(0, -1) : points).map(([x, y]) =>
      ({ x, y, line, ring, end: false, turn: 0, waiting: [], weight: Infinity, gone: false }));
    vertices.forEach((v, i) => {
      v.before = vertices[i - 1] ?? (ring ? vertices.at(-1) : null);
      v.after = vertices[i + 1] ?? (ring ? vertices[0] : null);
      v.end = !v.before || !v.after;
    });
    return vertices;
  }

  /** Whether its line would lie on another without this point, or fold upon itself. */
  function closes(v) {
    const [first, last] = [chains[v.line][0], chains[v.line].at(-1)];
    if (v.ring || movable[v.line] > 2) {
      return false;
    }
    if (samePlace(first, last)) {
      return true;
    }
    return movable[v.line] === 1 && (chords.has(chord(first, last)) || !chords.add(chord(first, last)));
  }

  function remove(v, weight) {
    v.gone = true;
    v.weight = weight;
    cells.get(cell(v.x, v.y)).delete(v);
    movable[v.line]--;
    v.before.after = v.after;
    v.after.before = v.before;
    [v.before, v.after].filter(w => !w.end && !w.gone && w.before !== w.after).forEach(push);
    v.waiting.filter(w => !w.gone).forEach(push);
  }

  /** A point within the triangle of a vertex and its neighbours. */
  function within(v) {
    const [a, b] = [v.before, v.after];
    const xs = [a.x, v.x, b.x];
    const ys = [a.y, v.y, b.y];
    for (let x = Math.floor(Math.min(...xs) / CELL); x <= Math.floor(Math.max(...xs) / CELL); x++) {
      for (let y = Math.floor(Math.min(...ys) / CELL); y <= Math.floor(Math.max(...ys) / CELL); y++) {
        for (const w of cells.get(x + "," + y) ?? []) {
          if (![a, v, b].some(corner => samePlace(corner, w)) && inTriangle(w, a, v, b)) {
            return w;
          }
        }
      }
    }
    return null;
  }
}

const chord = (a, b) => [a, b].map(p => p.x + "," + p.y).sort().join(" ");

const samePlace = (a, b) => a.x === b.x && a.y === b.y;

const turn = (a, b, c) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether a point lies in a triangle or on its edge. */
function inTriangle(p, a, b, c) {
  const turns = [turn(a, b, p), turn(b, c, p), turn(c, a, p)];
  return turn(a, b, c) !== 0 && (turns.every(t => t >= 0) || turns.every(t => t <= 0));
}

/** The lightest first. */
class Heap {
  #items = [];

  get size() {
    return this.#items.length;
  }

  push(item) {
    const items = this.#items;
    let i = items.push(item) - 1;
    for (let up = (i - 1) >> 1; i > 0 && items[up].weight > item.weight; up = (i - 1) >> 1) {
      items[i] = items[up];
      items[(i = up)] = item;
    }
  }

  pop() {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (items.length) {
      let i = 0;
      for (;;) {
        let down = 2 * i + 1;
        if (down + 1 < items.length && items[down + 1].weight < items[down].weight) down++;
        if (down >= items.length || items[down].weight >= last.weight) break;
        items[i] = items[down];
        i = down;
      }
      items[i] = last;
    }
    return top;
  }
}
