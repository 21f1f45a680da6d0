import type { Figures } from './figures.js';
import { framesOf } from './frames-of.js';
import { percentile } from './median.js';
import { oneByOne } from './one-by-one.js';
import { opened, opening } from './opening.js';
import type { Scenario } from './scenario.js';
import type { Stage } from './stage.js';

/** How large a talk is that counts as long. Its last message is mine: what comes next begins a group of its own. */
const LONG = 10_000;
/** Where a reader is who will soon want older messages, in pixels from the top. */
const NEAR_TOP = 200;
const OLDER = 50;
/** Messages that come one by one. */
const ONE_BY_ONE = 10;
/** Threads that are opened and closed again, and how long each is. */
const THREADS = 100;
const SHORT = 200;
const KEYS = 60;
const KEY_PAUSE = 80;
const TALK_WHILE_TYPING = 100;

function mount(count: number): Scenario {
  return opening({
    name: `mount-${count}`,
    says: `A talk of ${count.toLocaleString('en')} messages that are there is opened`,
    part: 'thread',
    count,
  });
}

function burst(perSecond: number): Scenario {
  const milliseconds = 5_000;
  return {
    name: `burst-${perSecond}`,
    says: `${perSecond.toLocaleString('en')} messages a second for 5 s`,
    part: 'thread',
    count: 1_000,
    isTimed: true,
    shows: ['fps', 'longestGap', 'longFrames', 'longTasks', 'end', 'endFrames'],
    prepare: opened(1_000),
    async run(stage) {
      await stage.watch('end');
      const time = await stage.thread('stream', perSecond, milliseconds);
      return { time, ...framesOf(await stage.stopWatching()) };
    },
  };
}

/** @param top where the reader is, in pixels from the top. */
function prepend(name: string, where: string, top: number): Scenario {
  return {
    name,
    says: `${OLDER} older messages come to a talk of ${LONG.toLocaleString('en')}; the reader is ${where}`,
    part: 'thread',
    count: LONG,
    shows: ['moved', 'commits', 'rows'],
    async prepare(stage) {
      await opened(LONG)(stage);
      await stage.settle();
      await stage.scrollTo(top);
    },
    async run(stage) {
      await stage.watch('reader');
      const time = await stage.thread('prepend', OLDER);
      await stage.settle();
      return { time, ...framesOf(await stage.stopWatching()) };
    },
    once: (stage) => stage.thread('prepend', OLDER),
  };
}

const append: Scenario = {
  name: 'append',
  says: `A message comes to a talk of ${LONG.toLocaleString('en')} (${ONE_BY_ONE}, one by one)`,
  part: 'thread',
  count: LONG,
  times: ONE_BY_ONE,
  shows: ['commits', 'rows'],
  prepare: opened(LONG),
  run: (stage) => oneByOne(ONE_BY_ONE, () => stage.thread('append', 1)),
  once: (stage) => stage.thread('append', 1),
};

const jump: Scenario = {
  name: 'jump',
  says: `From the end to the middle of ${LONG.toLocaleString('en')}`,
  part: 'thread',
  count: LONG,
  needs: 'jumpTo',
  shows: ['moved', 'commits'],
  prepare: opened(LONG),
  async run(stage) {
    await stage.watch({ target: LONG / 2 });
    const time = await stage.thread('jumpTo', LONG / 2);
    await stage.settle();
    return { time, ...framesOf(await stage.stopWatching()) };
  },
  once: (stage) => stage.thread('jumpTo', LONG / 2),
};

function travel(name: 'fling' | 'sweep', says: string): Scenario {
  return {
    ...{ name, says, part: 'thread', count: LONG, isTimed: true },
    shows: ['fps', 'longestGap', 'longFrames', 'longTasks', 'blankFrames', 'blank'],
    prepare: opened(LONG),
    async run(stage) {
      await stage.watch('blank');
      await stage[name]();
      return framesOf(await stage.stopWatching());
    },
  };
}

const typing: Scenario = {
  name: 'typing',
  says: `Somebody types while ${TALK_WHILE_TYPING} messages a second come`,
  part: 'thread',
  count: 1_000,
  needs: 'composer',
  isTimed: true,
  shows: ['delay', 'keyPaint', 'longFrames', 'longTasks'],
  async prepare(stage) {
    await stage.thread('prepare', 1_000);
    await stage.thread('mount', { composer: true });
  },
  async run(stage) {
    await stage.watch();
    const milliseconds = KEYS * KEY_PAUSE;
    const [keys] = await Promise.all([
      stage.type(KEYS, KEY_PAUSE),
      stage.thread('stream', TALK_WHILE_TYPING, milliseconds),
    ]);
    const delay = percentile(keys.handled, 0.95);
    const keyPaint = percentile(keys.painted, 0.95);
    return { delay, keyPaint, ...framesOf(await stage.stopWatching()) };
  },
};

/** All are opened once before: what is kept of their messages is there then, and what grows after that is lost. */
const threads: Scenario = {
  name: 'threads',
  says: `${THREADS} talks of ${SHORT} messages are opened and closed, one after the other`,
  part: 'thread',
  count: SHORT,
  times: THREADS,
  shows: ['growth'],
  async prepare(stage) {
    await stage.thread('prepare', SHORT, THREADS);
    await openAndClose(stage);
  },
  run: openAndClose,
};

function openAndClose(stage: Stage): Promise<Figures> {
  return oneByOne(THREADS, async (talk) => {
    const time = await stage.thread('mount', { talk });
    await stage.thread('unmount');
    return time;
  });
}

export const THREAD_SCENARIOS: readonly Scenario[] = [
  mount(200),
  mount(1_000),
  mount(LONG),
  append,
  burst(1_000),
  burst(3_000),
  prepend('prepend', 'near the top', NEAR_TOP),
  prepend('prepend-top', 'at the very top', 0),
  jump,
  travel('fling', `A finger flings up from the end of ${LONG.toLocaleString('en')}`),
  travel('sweep', `The bar is drawn to the top of ${LONG.toLocaleString('en')} and back in 4 s`),
  typing,
  threads,
];
