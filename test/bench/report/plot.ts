/** A line of a plot. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** What is drawn. */
export interface Plot {
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly series: readonly Series[];
}

const WIDTH = 760;
const HEIGHT = 420;
const LEFT = 64;
const RIGHT = 190;
const TOP = 44;
const BOTTOM = 52;
/** Between two names at the right, at least. */
const LINE = 16;

/** Told apart on white and on black, also by who does not see all colours; and by their dashes. */
const COLOURS = [
  ['#0b62d6', '#6aaeff'],
  ['#b3261e', '#ff8a80'],
  ['#0a7d4f', '#5fd6a2'],
  ['#8a5a00', '#ffc14d'],
  ['#6d3fc4', '#c3a6ff'],
  ['#00707a', '#4fd3e0'],
  ['#a3156b', '#ff8fcf'],
  ['#4d5b00', '#c6dc5a'],
  ['#5c4033', '#d8b49c'],
  ['#37474f', '#b0c4ce'],
  ['#003c8f', '#9fb8ff'],
  ['#7f0000', '#ffb3a7'],
] as const;
const DASHES = ['', '6 3', '2 3', '8 3 2 3'];

/** A plot as SVG, with both axes logarithmic: something that grows with what there is goes up as a straight line. */
export function drawPlot({ title, xTitle, yTitle, series }: Plot): string {
  const drawn = series.filter(({ points }) => points.length > 0);
  const all = drawn.flatMap(({ points }) => points);
  const x = scale(
    all.map(([value]) => value),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = scale(
    all.map(([, value]) => value),
    HEIGHT - BOTTOM,
    TOP,
  );
  const places = namePlaces(drawn.map(({ points }) => y.at(points.at(-1)?.[1] ?? 1)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">`,
    `<style>${style(drawn.length)}</style>`,
    `<rect class="paper" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text class="title" x="${LEFT}" y="24">${escaped(title)}</text>`,
    ...x.ticks.map((tick) => xTick(tick, x.at(tick))),
    ...y.ticks.map((tick) => yTick(tick, y.at(tick))),
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${escaped(xTitle)}</text>`,
    `<text transform="translate(16 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">${escaped(yTitle)}</text>`,
    ...drawn.map((one, index) => drawSeries(one, index, x.at, y.at, places[index] ?? TOP)),
    '</svg>',
    '',
  ].join('\n');
}

interface Scale {
  readonly ticks: readonly number[];
  at(value: number): number;
}

/** From the power of ten below all values to the one above. */
function scale(values: readonly number[], begin: number, end: number): Scale {
  const known = values.filter((value) => value > 0);
  const first = Math.floor(Math.log10(Math.min(...known, Number.MAX_VALUE)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...known, Number.MIN_VALUE))));
  const ticks = Array.from({ length: last - first + 1 }, (_, step) => 10 ** (first + step));
  const at = (value: number) => {
    const share = (Math.log10(Math.max(value, 10 ** first)) - first) / (last - first);
    return Math.round((begin + (end - begin) * share) * 10) / 10;
  };
  return { ticks, at };
}

function drawSeries(
  { name, points }: Series,
  index: number,
  x: (value: number) => number,
  y: (value: number) => number,
  place: number,
): string {
  const line = points.map(([at, value]) => `${x(at)},${y(value)}`).join(' ');
  const dots = points.map(
    ([at, value]) => `<circle class="dot c${index}" cx="${x(at)}" cy="${y(value)}" r="3"/>`,
  );
  const [lastX = 0, lastY = 1] = points.at(-1) ?? [];
  const edge = WIDTH - RIGHT + 14;
  return [
    `<polyline class="line c${index}" points="${line}"/>`,
    ...dots,
    `<path class="lead c${index}" d="M${x(lastX) + 5} ${y(lastY)}L${edge - 4} ${place - 4}"/>`,
    `<text class="name n${index}" x="${edge}" y="${place}">${escaped(name)}</text>`,
  ].join('\n');
}

/** Names beside the ends of their lines, moved apart where they would lie over each other. */
function namePlaces(ends: readonly number[]): readonly number[] {
  const order = ends
    .map((end, index) => ({ end, index }))
    .sort((one, other) => one.end - other.end);
  const places: number[] = [];
  const lowest = HEIGHT - BOTTOM - (order.length - 1) * LINE;
  let next = TOP;
  for (const [rank, { end, index }] of order.entries()) {
    const place = Math.max(next, Math.min(end + 4, lowest + rank * LINE));
    places[index] = place;
    next = place + LINE;
  }
  return places;
}

function xTick(tick: number, at: number): string {
  const bottom = HEIGHT - BOTTOM;
  return `<path class="grid" d="M${at} ${TOP}V${bottom}"/><text x="${at}" y="${bottom + 18}" text-anchor="middle">${tick.toLocaleString('en')}</text>`;
}

function yTick(tick: number, at: number): string {
  return `<path class="grid" d="M${LEFT} ${at}H${WIDTH - RIGHT}"/><text x="${LEFT - 8}" y="${at + 4}" text-anchor="end">${tick.toLocaleString('en')}</text>`;
}

function style(count: number): string {
  const rules = (theme: 0 | 1) =>
    Array.from({ length: count }, (_, index) => {
      const colour = COLOURS[index % COLOURS.length]?.[theme] ?? 'gray';
      return `.c${index}{stroke:${colour}}.dot.c${index},.n${index}{fill:${colour}}`;
    }).join('');
  const dashes = Array.from(
    { length: count },
    (_, index) => `.line.c${index}{stroke-dasharray:${DASHES[index % DASHES.length] || 'none'}}`,
  ).join('');
  return [
    'text{font:12px system-ui,sans-serif;fill:#333}.title{font-size:15px;font-weight:600}',
    '.paper{fill:#fff}.grid{stroke:#ddd;fill:none}.line{fill:none;stroke-width:2}.lead{fill:none;opacity:.35}',
    rules(0),
    dashes,
    `@media (prefers-color-scheme:dark){text{fill:#ccc}.paper{fill:#0d1117}.grid{stroke:#30363d}${rules(1)}}`,
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
