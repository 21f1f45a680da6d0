import { oneByOne } from './one-by-one.js';
import { opened, opening } from './opening.js';
import type { Scenario } from './scenario.js';

const MANY = 10_000;
/** How often somebody says something, one after the other. */
const ONE_BY_ONE = 10;
/** Where the conversation is that moves up: in sight, so that all who draw the place it leaves have something to do. */
const PLACE = 5;

function mount(count: number): Scenario {
  return opening({
    name: `list-mount-${count}`,
    says: `A list of ${count.toLocaleString('en')} conversations is opened`,
    part: 'list',
    count,
  });
}

const change: Scenario = {
  name: 'list-change',
  says: `The first of ${MANY.toLocaleString('en')} conversations has one more that is unread (${ONE_BY_ONE}, one by one)`,
  part: 'list',
  count: MANY,
  times: ONE_BY_ONE,
  shows: ['commits', 'rows'],
  prepare: opened(MANY),
  run: (stage) => oneByOne(ONE_BY_ONE, (index) => stage.list('changeFirst', `Heard ${index}`)),
  once: (stage) => stage.list('changeFirst', 'Heard'),
};

const top: Scenario = {
  name: 'list-top',
  says: `One of ${MANY.toLocaleString('en')} conversations moves to the top (${ONE_BY_ONE}, one by one)`,
  part: 'list',
  count: MANY,
  times: ONE_BY_ONE,
  shows: ['commits', 'rows'],
  prepare: opened(MANY),
  run: (stage) => oneByOne(ONE_BY_ONE, (index) => stage.list('moveToTop', PLACE, `Heard ${index}`)),
  once: (stage) => stage.list('moveToTop', PLACE, 'Heard'),
};

export const LIST_SCENARIOS: readonly Scenario[] = [mount(1_000), mount(MANY), change, top];
