// Makes the base map of the program from Natural Earth. README.md beside this file says how to run it and what it decides.

import fs from "node:fs";
import { GRID, countryOf, cut, holds, linesBetween, ringsOf } from "./faces.mjs";
import { weights } from "./simplify.mjs";

const OUT = new URL("../../main/resources/dossier/figure/", import.meta.url);

/** Land that Natural Earth shows by itself, and where it goes. */
const BELONGS_TO = {
  "N. Cyprus": "CY/north",
  "Cyprus U.N. Buffer Zone": "CY",
  Akrotiri: "CY",
  Dhekelia: "CY",
  "Åland": "FI",
  Baikonur: "KZ",
  "Siachen Glacier": "IN",
  Monaco: "FR",
  Gibraltar: "ES",
  "San Marino": "IT",
  Vatican: "IT",
};

/** Single rings that belong elsewhere than the rest of a country, by a box that holds nothing else of it. */
const PARTS = [
  { of: "Russia", called: "Crimea", box: [32, 44, 36.7, 46.3], face: "UA" },
  { of: "N. Cyprus", called: "Kokkina", box: [32.5, 35.1, 32.7, 35.2], face: "CY" },
];

/** What the hand-drawn lines cut off: from which country, a point in the piece, and what the piece is called. */
const CUTS = [
  { line: "transnistria", from: "MD", at: [29.6, 46.9], becomes: "MD/transnistria" },
  { line: "abkhazia", from: "GE", at: [41, 43.2], becomes: "GE/abkhazia" },
  { line: "south-ossetia", from: "GE", at: [44, 42.4], becomes: "GE/south-ossetia" },
  { line: "western-sahara", from: "MA", at: [-13, 25], becomes: "EH" },
  { line: "golan", from: "IL", at: [35.75, 33], becomes: "SY" },
];

const REGIONS = { transnistria: "Transnistria", abkhazia: "Abkhazia", "south-ossetia": "South Ossetia" };

/** Borders that the United Nations' maps do not draw as settled. */
const DISPUTED = ["RS XK", "IL PS", "IL SY", "EH MA", "CN IN"];

/** The line of control in Kashmir: what is north of a latitude on a border that is settled south of it. */
const KASHMIR = { border: "IN PK", north: 32.4 };

/** Islands and far parts of a country wholly outside this box are left out: west, south, east, north. */
const WORLD = [-75, 10, 192, 84];

/** The smallest triangle, in square kilometres, that a line keeps in a box; the first box that fits counts. */
const FINEST = [
  { box: [20, 40.8, 49, 49], area: 4 },
  { box: [-25, 34, 50, 72], area: 40 },
  { box: [-32, 18, 85, 80], area: 150 },
  { box: [-180, -90, 200, 90], area: 30000 },
];

/** A point whose triangle is larger than the first of these is of level 0, and so on; the rest are of level 3. */
const LEVELS = [256, 64, 16];

const grid = degrees => Math.round(degrees * GRID);
const within = ([west, south, east, north], [x, y]) =>
  x >= grid(west) && x <= grid(east) && y >= grid(south) && y <= grid(north);

function rows(file) {
  return fs
    .readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter(row => row && !row.startsWith("#"));
}

function readCountries() {
  return rows("countries.txt").map(row => {
    const [, code, alpha3, atlas, , name = atlas] = row.match(/^(..) (...) ([^=]+?)( = (.+))?$/);
    return { code, alpha3, atlas, name };
  });
}

function readTraced() {
  return Object.fromEntries(
    rows("lines.txt").map(row => {
      const [name, points] = row.split(": ");
      return [name, points.split(" ").map(point => point.split(",").map(grid))];
    }));
}

/** The rings of a TopoJSON file, as [name, ring], the land on the right of each. */
function atlasRings(file) {
  const { arcs, transform, objects } = JSON.parse(fs.readFileSync(file, "utf8"));
  const lines = arcs.map(arc => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => [
      grid((x += dx) * transform.scale[0] + transform.translate[0]),
      grid((y += dy) * transform.scale[1] + transform.translate[1]),
    ]);
  });
  const ring = numbers => numbers.flatMap(n => (n < 0 ? [...lines[~n]].reverse() : lines[n]).slice(1));
  return objects.countries.geometries.flatMap(({ type, arcs, properties }) =>
    (type === "Polygon" ? [arcs] : arcs).flat().map(numbers => [properties.name, unbroken(ring(numbers))]));
}

/** A ring across 180 degrees goes on beyond it; a point does not follow itself. */
function unbroken(ring) {
  const xs = ring.map(([x]) => x);
  const across = Math.min(...xs) < grid(-170) && Math.max(...xs) > grid(170);
  return ring
    .map(([x, y]) => [across && x < 0 ? x + grid(360) : x, y])
    .filter(([x, y], i, all) => x !== all.at(i - 1)[0] || y !== all.at(i - 1)[1]);
}

/** Rings by face; "-" is land of countries that the map does not have. */
function faces(atlas, countries) {
  const codes = new Map(countries.map(({ atlas, code }) => [atlas, code]));
  const rings = atlas
    .filter(([, ring]) => ring.length > 2 && ring.some(point => within(WORLD, point)))
    .map(([name, ring]) => {
      const part = PARTS.find(({ of, box }) => of === name && ring.every(point => within(box, point)));
      return [part?.face ?? BELONGS_TO[name] ?? codes.get(name) ?? "-", ring];
    });
  const traced = readTraced();
  for (const { line, from, at, becomes } of CUTS) {
    const point = at.map(grid);
    const index = rings.findIndex(([face, ring]) => face === from && holds(ring, point));
    const pieces = cut(rings[index][1], traced[line]);
    rings.splice(index, 1, ...pieces.map(piece => [holds(piece, point) ? becomes : from, piece]));
  }
  return rings;
}

/** The border that is settled in part, as two lines. */
function parted(line) {
  const border = [line.left, line.right].sort().join(" ");
  const crossing = line.points.findIndex(
    ([, y], i, all) => i > 0 && y >= grid(KASHMIR.north) !== all[i - 1][1] >= grid(KASHMIR.north));
  if (border !== KASHMIR.border || crossing < 0) {
    return [line];
  }
  const node = crossing - (line.points[crossing][1] >= grid(KASHMIR.north) ? 0 : 1);
  return [line.points.slice(0, node + 1), line.points.slice(node)].map(points => ({ ...line, points }));
}

/** The area of a triangle in square kilometres. */
function area(a, b, c) {
  const km = 111.2 / GRID;
  const squint = Math.cos((b[1] / GRID) * (Math.PI / 180));
  return (Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / 2) * km * km * squint;
}

const finest = point => FINEST.find(({ box }) => within(box, point)).area;

function simplified(lines) {
  const shares = weights(lines.map(line => line.points), (a, b, c) => area(a, b, c) / finest(b));
  const kept = lines.map((line, i) => thinned(line, shares[i])).filter(line => line.points.length > 1);
  const far = FINEST.at(-1).area;
  const sizes = weights(
    kept.map(line => line.points),
    (a, b, c) => area(a, b, c) / (finest(b) === far ? far / LEVELS[0] : 1));
  return kept.map((line, i) => levelled(line, sizes[i]));
}

const isRing = points => points[0].join() === points.at(-1).join();

function thinned({ points, ...line }, shares) {
  const kept = points.filter((_, i) => shares[i] >= 1);
  const open = kept.length > 0 && isRing(points) && !isRing(kept);
  return { ...line, points: open ? [...kept, kept[0]] : kept };
}

/** Each point with its level; a ring starts at its weightiest point, so that it starts at every level. */
function levelled({ points, ...line }, sizes) {
  const start = isRing(points) ? sizes.indexOf(Math.max(...sizes)) : 0;
  const turned = all => (start ? [...all.slice(start), ...all.slice(1, start + 1)] : all);
  const level = size => LEVELS.filter(least => size < least).length;
  return { ...line, points: turned(points), levels: turned(sizes).map(level) };
}

function kind({ left, right, points }) {
  const [a, b] = [left, right].map(countryOf).sort();
  if (a === "" || a === "-" || b === "-") {
    return "coast";
  }
  const kashmir = a + " " + b === KASHMIR.border && points.every(([, y]) => y >= grid(KASHMIR.north));
  return a === b || kashmir || DISPUTED.includes(a + " " + b) ? "disputed" : "border";
}

const isLand = face => face !== "" && face !== "-";

/** The lines in the order of the file: those of the regions last; numbered from 1. */
function numbered(lines) {
  const own = line => Object.keys(REGIONS).some(id => isInner(line, id));
  const name = line => (own(line) ? "2 " : "1 ") + [line.left, line.right].sort().join(" ");
  const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const start = line => line.points[0];
  return lines
    .filter(line => isLand(line.left) || isLand(line.right))
    .sort((a, b) =>
      order(name(a), name(b)) || start(a)[0] - start(b)[0] || start(a)[1] - start(b)[1])
    .map((line, i) => ({ ...line, number: i + 1, own: own(line) }));
}

const isInner = ({ left, right }, id) =>
  countryOf(left) === countryOf(right) && (left.endsWith("/" + id) || right.endsWith("/" + id));

function outline(lines, isInside) {
  const around = lines.filter(line => isInside(line.left) !== isInside(line.right));
  return ringsOf(around.map(line => [line.number, line.points]))
    .map(ring => ring.join(" "))
    .join("; ");
}

function lineRecord({ number, points, levels, ...line }) {
  const steps = points.map(([x, y], i) =>
    [x - (points[i - 1]?.[0] ?? 0), y - (points[i - 1]?.[1] ?? 0), levels[i]].join(","));
  return ["line", number, kind({ ...line, points }), ...steps].join(" ");
}

function write(file, head, records) {
  fs.mkdirSync(OUT, { recursive: true });
  const text = [...head.trim().split("\n").map(row => ("# " + row).trim()), ...records].join("\n") + "\n";
  fs.writeFileSync(new URL(file, OUT), text);
  console.log(file, text.length, "bytes");
}

const BASE_HEAD = `
The land that maps are drawn on. Made by src/dev/map/make.mjs, not by hand; src/dev/map/README.md says how, and what
it decides about borders.

From Natural Earth 1:10m (naturalearthdata.com, public domain) through world-atlas 2.0.2 (copyright 2013-2019 Michael
Bostock, ISC licence).

line <number> <kind> <point> ...      coast, border or disputed. A point is lon,lat,level in thousandths of a degree;
                                      each but the first is given as steps from the one before. Level 0 is for maps
                                      of 5 km to a pixel and more, 1 of 2.5 km, 2 of 1.25 km, 3 for closer ones.
land: <ring>; ...                     All land. A ring is the numbers of its lines; with a minus, walked backwards.
country <code> <code> <name>: <ring>; ...
region <id> <country> <name>: <ring>; ...
`;

const REGIONS_HEAD = `
Transnistria, Abkhazia and South Ossetia: the lines are this project's own drawing, traced by hand from general
geography (src/dev/map/lines.txt), good to about five kilometres. The rest of each ring is lines of base-map.txt,
whose form this file has too; the numbers go on from there.
`;

const countries = readCountries();
const land = faces(atlasRings(process.argv[2]), countries);
const lines = numbered(simplified(linesBetween(land).flatMap(parted)));
write("base-map.txt", BASE_HEAD, [
  ...lines.filter(line => !line.own).map(lineRecord),
  "land: " + outline(lines, isLand),
  ...countries.map(({ code, alpha3, name }) =>
    `country ${code} ${alpha3} ${name}: ` + outline(lines, face => countryOf(face) === code)),
]);
write("regions.txt", REGIONS_HEAD, [
  ...lines.filter(line => line.own).map(lineRecord),
  ...Object.entries(REGIONS).map(([id, name]) => {
    const { becomes, from } = CUTS.find(({ line }) => line === id);
    return `region ${id} ${from} ${name}: ` + outline(lines, face => face === becomes);
  }),
]);
