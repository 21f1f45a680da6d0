import type { Contestant } from '../contest/contestants.js';
import { COUNTS, GROWTHS, growthName } from '../contest/growth-scenarios.js';
import type { Summary } from '../contest/summary.js';
import { drawPlot } from './plot.js';

/** A plot that was drawn: the name of its file, and what it shows. */
export interface DrawnPlot {
  readonly file: string;
  readonly says: string;
  readonly svg: string;
}

/** CPU over how much there is, for all who were measured. */
export function growthPlots(
  summary: Summary,
  contestants: readonly Contestant[],
): readonly DrawnPlot[] {
  return GROWTHS.map(({ name, says, part }) => {
    const series = contestants.map((contestant) => ({
      name: contestant.name,
      points: COUNTS.flatMap((count) => {
        const cpu = summary.figure(growthName(name, count), contestant.name, 'cpu');
        return cpu === undefined ? [] : [[count, cpu] as const];
      }),
    }));
    const xTitle = part === 'thread' ? 'messages' : 'conversations';
    const svg = drawPlot({ title: says, xTitle, yTitle: 'CPU of the page (ms)', series });
    return { file: `${name}.svg`, says, svg };
  });
}
