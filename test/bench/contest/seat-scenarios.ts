import { framesOf } from './frames-of.js';
import { oneByOne } from './one-by-one.js';
import type { Scenario } from './scenario.js';
import type { Stage } from './stage.js';

const SEATS = 50;
const ONE_BY_ONE = 10;
/** The first seat that changes. */
const FIRST = 2;
/** How often a second it is told how loud all are, and for how long. */
const PER_SECOND = 20;
const MILLISECONDS = 5_000;

const opened = async (stage: Stage) => {
  await stage.seats('mount', SEATS);
};

const change: Scenario = {
  name: 'seat-change',
  says: `One of ${SEATS} seats is muted or heard again (${ONE_BY_ONE}, one by one)`,
  part: 'seats',
  count: SEATS,
  times: ONE_BY_ONE,
  shows: ['commits', 'rows'],
  prepare: opened,
  run: (stage) => oneByOne(ONE_BY_ONE, (index) => stage.seats('changeOne', FIRST + index)),
  once: (stage) => stage.seats('changeOne', FIRST),
};

const levels: Scenario = {
  name: 'seat-levels',
  says: `How loud ${SEATS} people are is told ${PER_SECOND} times a second for ${MILLISECONDS / 1_000} s`,
  part: 'seats',
  count: SEATS,
  isTimed: true,
  shows: ['fps', 'longestGap', 'longFrames', 'longTasks', 'commits'],
  prepare: opened,
  async run(stage) {
    await stage.watch();
    await stage.seats('levels', PER_SECOND, MILLISECONDS);
    return framesOf(await stage.stopWatching());
  },
  once: (stage) => stage.seats('levels', PER_SECOND, 500),
};

export const SEAT_SCENARIOS: readonly Scenario[] = [change, levels];
