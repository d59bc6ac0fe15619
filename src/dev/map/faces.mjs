// From the outlines of countries to lines that neighbours share.
//
// A face is a piece of land with one name: a country ("GE"), or a part of one that has an inner line ("GE/abkhazia").
// A point is an array of two whole numbers, longitude and latitude.

/** Coordinates are whole thousandths of a degree, from the first step to the last. */
export const GRID = 1000;

const key = point => point.join(",");

export const countryOf = face => face.split("/")[0];

/** Cuts a ring in two by a line whose ends are moved to the ring's nearest points. */
export function cut(ring, line) {
  const nearest = end => {
    const squint = Math.cos((end[1] / GRID) * (Math.PI / 180));
    const distances = ring.map(p => Math.hypot((p[0] - end[0]) * squint, p[1] - end[1]));
    return distances.indexOf(Math.min(...distances));
  };
  const from = nearest(line[0]);
  const to = nearest(line.at(-1));
  const along = (a, b) => (a <= b ? ring.slice(a, b + 1) : [...ring.slice(a), ...ring.slice(0, b + 1)]);
  const inner = line.slice(1, -1);
  return [
    [...along(from, to), ...[...inner].reverse()],
    [...along(to, from), ...inner],
  ];
}

/** Whether a point lies in a ring. */
export function holds(ring, [x, y]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i];
    const [bx, by] = ring[j];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) {
      inside = !inside;
    }
  }
  return inside;
}

/**
 * The lines between faces: each is drawn once, knows the face on either side, and ends where three faces meet.
 *
 * @param rings [face, ring] with the land on the right of each ring
 * @returns lines as {left, right, points}; a line that ends where it starts is a ring of its own
 */
export function linesBetween(rings) {
  const edges = new Map();
  for (const [face, ring] of rings) {
    ring.forEach((a, i) => addEdge(edges, face, a, ring[(i + 1) % ring.length]));
  }
  return joined([...edges.values()].map(settled).filter(edge => edge.left !== edge.right));
}

function addEdge(edges, face, a, b) {
  const forward = key(a) < key(b);
  const [from, to] = forward ? [a, b] : [b, a];
  const id = key(from) + " " + key(to);
  const edge = edges.get(id) ?? { from, to, left: [], right: [] };
  edge[forward ? "right" : "left"].push(face);
  edges.set(id, edge);
}

/** An edge with one face on either side, or the sea. What a ring walks to and fro bounds nothing. */
function settled({ from, to, left, right }) {
  for (const face of [...left]) {
    if (right.includes(face)) {
      left.splice(left.indexOf(face), 1);
      right.splice(right.indexOf(face), 1);
    }
  }
  if (left.length > 1 || right.length > 1) {
    throw new Error(`two lands on one side of ${from} ${to}: ${left}; ${right}`);
  }
  return { from, to, left: left[0] ?? "", right: right[0] ?? "" };
}

/** Chains edges into lines. */
function joined(edges) {
  const at = new Map();
  for (const edge of edges) {
    for (const end of [edge.from, edge.to]) {
      at.set(key(end), [...(at.get(key(end)) ?? []), edge]);
    }
  }
  const pair = edge => [edge.left, edge.right].sort().join("|");
  const isNode = k => at.get(k).length !== 2 || pair(at.get(k)[0]) !== pair(at.get(k)[1]);
  const used = new Set();
  const lines = [];
  const walk = (edge, start) => {
    const forward = key(edge.from) === key(start);
    const [left, right] = forward ? [edge.left, edge.right] : [edge.right, edge.left];
    const line = { left, right, points: [start] };
    for (let here = start; ; ) {
      used.add(edge);
      here = key(edge.from) === key(here) ? edge.to : edge.from;
      line.points.push(here);
      if (isNode(key(here)) || key(here) === key(start)) {
        return lines.push(line);
      }
      edge = at.get(key(here)).find(other => !used.has(other));
    }
  };
  for (const [k, meeting] of at) {
    if (isNode(k)) {
      meeting.forEach(edge => used.has(edge) || walk(edge, k.split(",").map(Number)));
    }
  }
  edges.forEach(edge => used.has(edge) || walk(edge, edge.from));
  return lines;
}

/**
 * Chains numbered lines into rings. A negative number is a line walked backwards.
 *
 * @param lines [number, points], of which each point where lines meet has an even count
 */
export function ringsOf(lines) {
  const rest = new Map(lines.map(([number, points]) => [number, points]));
  const rings = [];
  for (const [first, points] of lines) {
    if (!rest.delete(first)) {
      continue;
    }
    const ring = [first];
    const start = key(points[0]);
    for (let here = key(points.at(-1)); here !== start; ) {
      const [number, next] = [...rest].find(([, p]) => key(p[0]) === here || key(p.at(-1)) === here);
      rest.delete(number);
      const forward = key(next[0]) === here;
      ring.push(forward ? number : -number);
      here = key(forward ? next.at(-1) : next[0]);
    }
    rings.push(ring);
  }
  return rings;
}
