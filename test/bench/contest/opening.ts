import type { Scenario } from './scenario.js';
import type { Stage } from './stage.js';

/** So many are there, and nothing is drawn. */
export const held = (count: number) => async (stage: Stage) => {
  await stage.prepare(count);
};

/** So many are there, and drawn. */
export const opened = (count: number) => async (stage: Stage) => {
  await stage.prepare(count);
  await stage.mount();
};

/** Something that has so many is opened. */
export function opening({
  name,
  says,
  part,
  count,
}: Pick<Scenario, 'name' | 'says' | 'part' | 'count'>): Scenario {
  return {
    ...{ name, says, part, count },
    isOpening: true,
    shows: ['nodes', 'rowNodes', 'heap', 'commits'],
    prepare: held(count),
    async run(stage) {
      const time = await stage.mount();
      const { all, perRow } = await stage.nodes();
      return { time, nodes: all, rowNodes: perRow };
    },
    once: (stage) => stage.mount(),
  };
}
