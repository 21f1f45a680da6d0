import type { Part } from '../page/probe/probe.js';
import type { FigureName, Figures } from './figures.js';
import type { Stage } from './stage.js';

/** What a contestant is made to do, on a fresh page. */
export interface Scenario {
  readonly name: string;
  /** For people, as the title of its table. */
  readonly says: string;
  readonly part: Part;
  /** How many messages or conversations there are. */
  readonly count: number;
  /** Whether so many are opened: who takes too long for that is not asked for anything with as many. */
  readonly isOpening?: boolean;
  /** What a contestant has to be able to. */
  readonly needs?: 'jumpTo' | 'composer';
  /** How often it is done: times and CPU are those of once. 1 when left out. */
  readonly times?: number;
  /** What its table shows besides CPU and the time until it was painted. */
  readonly shows: readonly FigureName[];
  /** Whether it takes as long as it is made to take: then its table has no time. */
  readonly isTimed?: boolean;
  /** Done before anything is measured. */
  prepare(stage: Stage): Promise<void>;
  /** What is measured. Returns what it has seen itself; `time` is the sum. */
  run(stage: Stage): Promise<Figures>;
  /** Done once on another page, on which commits and rows that are rendered are counted. */
  once?(stage: Stage): Promise<unknown>;
}
