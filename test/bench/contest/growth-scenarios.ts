import { oneByOne } from './one-by-one.js';
import { held, opened } from './opening.js';
import type { Scenario } from './scenario.js';
import type { Stage } from './stage.js';

/** How many messages and conversations the plots are drawn over. */
export const COUNTS = [100, 1_000, 10_000, 100_000] as const;

/** How often something small is done. */
const TIMES = 5;

/** What a plot shows. Its name with a count is the name of a scenario. */
interface Growth {
  readonly name: string;
  readonly says: string;
  readonly part: 'thread' | 'list';
  /** What is done with so many that are open already. They are opened when left out. */
  readonly deed?: (stage: Stage, index: number) => Promise<number>;
}

export const GROWTHS: readonly Growth[] = [
  { name: 'messages-open', says: 'A talk of so many messages is opened', part: 'thread' },
  {
    ...{ name: 'messages-append', says: 'A message comes to so many', part: 'thread' },
    deed: (stage) => stage.thread('append', 1),
  },
  { name: 'chats-open', says: 'A list of so many conversations is opened', part: 'list' },
  {
    ...{ name: 'chats-change', says: 'One of so many conversations changes', part: 'list' },
    deed: (stage, index) => stage.list('changeFirst', `Heard ${index}`),
  },
];

function scenarioOf({ name, says, part, deed }: Growth, count: number): Scenario {
  const times = deed ? TIMES : 1;
  return {
    name: growthName(name, count),
    says: `${says}: ${count.toLocaleString('en')}`,
    ...{ part, count, times },
    isOpening: !deed,
    shows: [],
    prepare: deed ? opened(count) : held(count),
    run: (stage) => oneByOne(times, (index) => (deed ? deed(stage, index) : stage.mount())),
  };
}

export function growthName(growth: string, count: number): string {
  return `${growth}-${count}`;
}

export const GROWTH_SCENARIOS: readonly Scenario[] = GROWTHS.flatMap((growth) =>
  COUNTS.map((count) => scenarioOf(growth, count)),
);
