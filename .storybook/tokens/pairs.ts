import { type Colour, colourOf, contrastOf, type Light, lightOf, over } from './colour.js';
import { colourIn } from './themes.js';

/** What is drawn on what, and how well it has to be seen. */
export interface Pair {
  /** A token without its `--parlor-`. */
  readonly front: string;
  readonly ground: string;
  /** Words need more than marks, icons, edges and rings do. */
  readonly kind: 'words' | 'marks';
}

/** A pair that is not seen well enough. */
export interface PoorPair extends Pair {
  readonly contrast: number;
  readonly least: number;
}

/** WCAG 2.2 at AA, and what more contrast promises: words as at AAA, marks as words at AA. */
const LEAST = {
  standard: { words: 4.5, marks: 3 },
  more: { words: 7, marks: 4.5 },
} as const;

const WORDS: Readonly<Record<string, string>> = {
  text: 'canvas surface surface-hover bubble-in bubble-out floating pill accent-tint warning-tint neutral-2 neutral-3 neutral-4 neutral-5 neutral-6',
  'text-muted':
    'canvas surface surface-hover bubble-in floating pill accent-tint neutral-3 neutral-4 neutral-5 neutral-6',
  'text-on-out': 'bubble-out',
  'accent-text':
    'canvas surface surface-hover bubble-in bubble-out floating pill accent-tint neutral-3 neutral-4',
  danger: 'canvas surface surface-hover bubble-in floating danger-tint',
  warning: 'canvas surface surface-hover bubble-in floating warning-tint',
  success: 'canvas surface bubble-in floating',
  'on-accent': 'accent accent-hover',
  'on-danger': 'danger',
  'neutral-1': 'neutral-10 neutral-11 danger accent',
  'neutral-11': 'surface neutral-4',
  'media-text': 'media',
  'media-text-muted': 'media',
};

const MARKS: Readonly<Record<string, string>> = {
  accent: 'canvas surface surface-hover bubble-in floating accent-tint',
  focus: 'canvas surface surface-hover bubble-in bubble-out floating accent-tint',
  presence: 'canvas surface surface-hover',
  star: 'surface accent-tint',
  warning: 'surface floating',
  success: 'surface',
  'neutral-9': 'canvas surface bubble-in floating',
  'neutral-10': 'surface surface-hover accent-tint',
};

/** With more contrast, what has a ground of its own has an edge that is seen, too. */
const EDGES: Readonly<Record<string, string>> = {
  hairline: 'canvas surface bubble-in bubble-out floating',
  edge: 'canvas bubble-in',
  'neutral-7': 'surface',
  'neutral-8': 'surface bubble-in floating',
};

/** Every pair of tokens that components draw. */
export const PAIRS: readonly Pair[] = [...pairsOf(WORDS, 'words'), ...pairsOf(MARKS, 'marks')];

/** The pairs of a theme that are not seen well enough, by what its tokens are. */
export function poorPairsOf(
  values: ReadonlyMap<string, string>,
  hasMoreContrast: boolean,
): readonly PoorPair[] {
  const least = hasMoreContrast ? LEAST.more : LEAST.standard;
  const pairs = hasMoreContrast ? [...PAIRS, ...pairsOf(EDGES, 'marks')] : PAIRS;
  return [
    ...pairs.map((pair) => ({
      ...pair,
      contrast: contrastIn(values, pair),
      least: least[pair.kind],
    })),
    ...onPictures(values).map((pair) => ({ ...pair, least: least.words })),
    ...ofPeople(values).map((pair) => ({ ...pair, least: least.words })),
    ...ofFiles(values).map((pair) => ({ ...pair, least: least.words })),
  ].filter(({ contrast, least: wanted }) => !(contrast >= wanted));
}

/** 1 to 21; what is not a colour is not seen at all. */
function contrastIn(values: ReadonlyMap<string, string>, { front, ground }: Pair): number {
  const above = colourIn(values, `--parlor-${front}`);
  const below = groundIn(values, ground);
  return above && below ? contrastOf(over(above, below), below) : Number.NaN;
}

/** What shines through lies on the canvas: days and tips in a thread do. */
function groundIn(values: ReadonlyMap<string, string>, name: string): Light | undefined {
  const colour = colourIn(values, `--parlor-${name}`);
  const canvas = colourIn(values, '--parlor-canvas');
  if (!colour || !canvas) return undefined;
  return over(colour, lightOf(canvas));
}

type Measured = Pair & { readonly contrast: number };

const WHITE: Light = [1, 1, 1];

/** Words over a picture that is white where they stand. */
function onPictures(values: ReadonlyMap<string, string>): readonly Measured[] {
  const [veil, words] = [
    colourIn(values, '--parlor-media-veil'),
    colourIn(values, '--parlor-on-media'),
  ];
  const ground = veil && over(veil, WHITE);
  const contrast = ground && words ? contrastOf(over(words, ground), ground) : Number.NaN;
  return [{ front: 'on-media', ground: 'media-veil on white', kind: 'words', contrast }];
}

/** Hues of people are whatever their IDs come to: all round the circle, in steps that no eye sees. */
const HUES = Array.from({ length: 120 }, (_, step) => step * 3);

function ofPeople(values: ReadonlyMap<string, string>): readonly Measured[] {
  const scheme = schemeOf(values);
  const [tint, letters, name] = [
    `person-tint-${scheme}`,
    `person-letters-${scheme}`,
    `person-name-${scheme}`,
  ];
  return [
    poorest((hue) =>
      measured(hued(values, letters, hue), hued(values, tint, hue), `${letters} ${hue}°`, tint),
    ),
    ...['bubble-in', 'canvas'].map((ground) =>
      poorest((hue) =>
        measured(
          hued(values, name, hue),
          colourIn(values, `--parlor-${ground}`),
          `${name} ${hue}°`,
          ground,
        ),
      ),
    ),
  ];
}

function ofFiles(values: ReadonlyMap<string, string>): readonly Measured[] {
  const icon = `file-${schemeOf(values)}`;
  const drawing = colourIn(values, '--parlor-on-file');
  return [
    poorest((hue) => measured(drawing, hued(values, icon, hue), 'on-file', `${icon} ${hue}°`)),
  ];
}

/** Of all hues, the one that is seen worst: when it passes, the others do. */
function poorest(at: (hue: number) => Measured): Measured {
  return HUES.map(at).reduce((worst, one) => (one.contrast >= worst.contrast ? worst : one));
}

function measured(
  front: Colour | undefined,
  ground: Colour | undefined,
  ...[frontName, groundName]: [string, string]
): Measured {
  const below = ground && lightOf(ground);
  const contrast = front && below ? contrastOf(over(front, below), below) : Number.NaN;
  return { front: frontName, ground: groundName, kind: 'words', contrast };
}

/** A token of lightness and chroma, with the hue that somebody brings. */
function hued(values: ReadonlyMap<string, string>, name: string, hue: number): Colour | undefined {
  return colourOf(`oklch(${values.get(`--parlor-${name}`)} ${hue})`);
}

function schemeOf(values: ReadonlyMap<string, string>): 'light' | 'dark' {
  const canvas = colourIn(values, '--parlor-canvas');
  return canvas && canvas.lightness < 0.5 ? 'dark' : 'light';
}

function pairsOf(table: Readonly<Record<string, string>>, kind: Pair['kind']): readonly Pair[] {
  return Object.entries(table).flatMap(([front, grounds]) =>
    grounds.split(' ').map((ground) => ({ front, ground, kind })),
  );
}
