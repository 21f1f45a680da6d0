import type { WatchReport } from '../page/probe/probe.js';
import type { Figures } from './figures.js';

/** What was seen in the frames of a page, as figures. */
export function framesOf(report: WatchReport): Figures {
  const { frames, milliseconds, moved, end, endFrames, blank, blankFrames } = report;
  const { longestGap, longFrames, longTasks } = report;
  const fps = (frames / Math.max(1, milliseconds)) * 1_000;
  return { fps, longestGap, longFrames, longTasks, moved, end, endFrames, blank, blankFrames };
}
