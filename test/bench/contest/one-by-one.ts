import type { Figures } from './figures.js';

/** Does something so many times, one after the other. `time` is the sum. */
export async function oneByOne(
  times: number,
  deed: (index: number) => Promise<number>,
): Promise<Figures> {
  let time = 0;
  for (let index = 0; index < times; index += 1) time += await deed(index);
  return { time };
}
