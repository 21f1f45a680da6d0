import type { Figures } from './figures.js';
import type { Scenario } from './scenario.js';
import type { Stage } from './stage.js';

const MANY = 10_000;
/** How often somebody says something, one after the other. */
const ONE_BY_ONE = 10;
/** Where the conversation is that moves up: in sight, so that all who draw the place it leaves have something to do. */
const PLACE = 5;

const opened = async (stage: Stage) => {
  await stage.list('prepare', MANY);
  await stage.list('mount');
};

function mount(count: number): Scenario {
  return {
    name: `list-mount-${count}`,
    says: `A list of ${count.toLocaleString('en')} conversations is opened`,
    part: 'list',
    count,
    isOpening: true,
    shows: ['nodes', 'rowNodes', 'heap', 'commits'],
    async prepare(stage) {
      await stage.list('prepare', count);
    },
    async run(stage) {
      const time = await stage.list('mount');
      const { all, perRow } = await stage.nodes();
      return { time, nodes: all, rowNodes: perRow };
    },
    once: (stage) => stage.list('mount'),
  };
}

async function oneByOne(deed: (text: string) => Promise<number>): Promise<Figures> {
  let time = 0;
  for (let index = 0; index < ONE_BY_ONE; index += 1) time += await deed(`Heard ${index}`);
  return { time };
}

const change: Scenario = {
  name: 'list-change',
  says: `The first of ${MANY.toLocaleString('en')} conversations has one more that is unread (${ONE_BY_ONE}, one by one)`,
  part: 'list',
  count: MANY,
  times: ONE_BY_ONE,
  shows: ['commits', 'rows'],
  prepare: opened,
  run: (stage) => oneByOne((text) => stage.list('changeFirst', text)),
  once: (stage) => stage.list('changeFirst', 'Heard'),
};

const top: Scenario = {
  name: 'list-top',
  says: `One of ${MANY.toLocaleString('en')} conversations moves to the top (${ONE_BY_ONE}, one by one)`,
  part: 'list',
  count: MANY,
  times: ONE_BY_ONE,
  shows: ['commits', 'rows'],
  prepare: opened,
  run: (stage) => oneByOne((text) => stage.list('moveToTop', PLACE, text)),
  once: (stage) => stage.list('moveToTop', PLACE, 'Heard'),
};

export const LIST_SCENARIOS: readonly Scenario[] = [mount(1_000), mount(MANY), change, top];
