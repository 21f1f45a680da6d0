import { FED, KIT, LIMIT } from '../contest/contestants.js';
import type { FigureName } from '../contest/figures.js';

/** A figure that is not to be larger. */
export interface FigureTarget {
  readonly is: 'figure';
  readonly scenario: string;
  readonly figure: FigureName;
  readonly most: number;
  /** Whose. All have to hold it. */
  readonly of: readonly string[];
}

/** A figure that is to be no more than so many times another one, within a round. */
export interface RatioTarget {
  readonly is: 'ratio';
  readonly scenario: string;
  readonly figure: FigureName;
  readonly most: number;
  readonly of: readonly string[];
  /** Whose figure it is compared with; of the same contestant in another scenario where that is said. */
  readonly against: { readonly contestant: string } | { readonly scenario: string };
}

/** What a download may weigh, in bytes after gzip. */
export interface SizeTarget {
  readonly is: 'size';
  readonly name: string;
  readonly most: number;
}

/** Whoever else can do something, the kit does all of it with less CPU. */
export interface AheadTarget {
  readonly is: 'ahead';
  readonly of: readonly string[];
}

export type Target = FigureTarget | RatioTarget | SizeTarget | AheadTarget;

/** The kit as it is shipped, and fed: the second has nothing but the kit's own work on the page. */
const BOTH = [KIT, FED];
/** An engine's client asks for conversations by fifties: it is not given ten thousand. */
const FED_ONLY = [FED];

const kB = 1_000;

/** No more than so many times the limit's. */
function limit(scenario: string, figure: FigureName, most: number, of = BOTH): RatioTarget {
  return { is: 'ratio', scenario, figure, most, of, against: { contestant: LIMIT } };
}

function figure(scenario: string, name: FigureName, most: number, of = BOTH): FigureTarget {
  return { is: 'figure', scenario, figure: name, most, of };
}

/** What is to be reached. */
export const TARGETS: readonly Target[] = [
  limit('mount-10000', 'cpu', 1.25),
  {
    ...{ is: 'ratio', scenario: 'mount-10000', figure: 'cpu', most: 1.1, of: BOTH },
    against: { scenario: 'mount-200' },
  },
  limit('mount-10000', 'nodes', 1.1),
  figure('mount-10000', 'heap', 3),

  limit('append', 'cpu', 1.2),
  figure('append', 'commits', 2),
  figure('append', 'rows', 1),

  figure('burst-1000', 'longTasks', 0),
  figure('burst-1000', 'longFrames', 0),
  figure('burst-1000', 'endFrames', 1),
  limit('burst-1000', 'cpu', 1.2),

  figure('prepend', 'moved', 1),
  limit('prepend', 'time', 1.5),
  figure('prepend-top', 'moved', 1),
  limit('prepend-top', 'time', 1.5),
  figure('jump', 'moved', 1),
  limit('jump', 'time', 1.5),

  figure('list-change', 'commits', 1, FED_ONLY),
  figure('list-change', 'rows', 1, FED_ONLY),
  limit('list-change', 'cpu', 1.1, FED_ONLY),
  limit('list-top', 'cpu', 1, FED_ONLY),

  figure('fling', 'blankFrames', 0),
  limit('fling', 'cpu', 1.2),
  figure('sweep', 'blankFrames', 0),
  limit('sweep', 'cpu', 1.2),
  figure('typing', 'delay', 1_000 / 60),

  figure('threads', 'growth', 5),

  { is: 'ahead', of: BOTH },

  { is: 'size', name: 'hooks-core', most: 15 * kB },
  { is: 'size', name: 'hooks-all', most: 25 * kB },
  { is: 'size', name: 'hello', most: 70 * kB },
  { is: 'size', name: 'everything', most: 150 * kB },
];
