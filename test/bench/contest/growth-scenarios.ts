import type { Scenario } from './scenario.js';

/** How many messages and conversations the plots are drawn over. */
export const COUNTS = [100, 1_000, 10_000, 100_000] as const;

/** What the plots show. `name` with a count is the name of a scenario. */
export const GROWTHS = [
  { name: 'messages-open', says: 'A talk of so many messages is opened', part: 'thread' },
  { name: 'messages-append', says: 'A message comes to so many', part: 'thread' },
  { name: 'chats-open', says: 'A list of so many conversations is opened', part: 'list' },
  { name: 'chats-change', says: 'One of so many conversations changes', part: 'list' },
] as const;

type Growth = (typeof GROWTHS)[number]['name'];

/** How often something small is done. */
const TIMES = 5;

function scenarioOf(growth: (typeof GROWTHS)[number], count: number): Scenario {
  const { name, part } = growth;
  const isSmall = name === 'messages-append' || name === 'chats-change';
  return {
    name: growthName(name, count),
    says: `${growth.says}: ${count.toLocaleString('en')}`,
    part,
    count,
    isOpening: !isSmall,
    times: isSmall ? TIMES : 1,
    shows: [],
    async prepare(stage) {
      if (part === 'thread') await stage.thread('prepare', count);
      else await stage.list('prepare', count);
      if (name === 'messages-append') await stage.thread('mount');
      if (name === 'chats-change') await stage.list('mount');
    },
    async run(stage) {
      if (name === 'messages-open') return { time: await stage.thread('mount') };
      if (name === 'chats-open') return { time: await stage.list('mount') };
      let time = 0;
      for (let index = 0; index < TIMES; index += 1) {
        time +=
          name === 'messages-append'
            ? await stage.thread('append', 1)
            : await stage.list('changeFirst', `Heard ${index}`);
      }
      return { time };
    },
  };
}

export function growthName(growth: Growth, count: number): string {
  return `${growth}-${count}`;
}

export const GROWTH_SCENARIOS: readonly Scenario[] = GROWTHS.flatMap((growth) =>
  COUNTS.map((count) => scenarioOf(growth, count)),
);
