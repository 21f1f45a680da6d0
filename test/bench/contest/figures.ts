/** What is measured, and how it is said. */
export const FIGURES = {
  /** Milliseconds that the page's main thread was busy, by the browser's own accounting. */
  cpu: { title: 'CPU', unit: 'ms', digits: 1 },
  script: { title: 'script', unit: 'ms', digits: 1 },
  layout: { title: 'style and layout', unit: 'ms', digits: 1 },
  /** Milliseconds until it was painted. */
  time: { title: 'to paint', unit: 'ms', digits: 0 },
  nodes: { title: 'elements', unit: '', digits: 0 },
  rowNodes: { title: 'elements a row', unit: '', digits: 1 },
  /** What has come to the heap, in MB, without garbage. */
  heap: { title: 'heap added', unit: 'MB', digits: 2 },
  commits: { title: 'commits', unit: '', digits: 0 },
  rows: { title: 'rows rendered', unit: '', digits: 0 },
  fps: { title: 'frames a second', unit: '', digits: 1 },
  longestGap: { title: 'longest frame', unit: 'ms', digits: 1 },
  longFrames: { title: 'frames over 17 ms', unit: '', digits: 0 },
  longTasks: { title: 'long tasks', unit: '', digits: 0 },
  /** The most pixels that what is read stood away from its place in a painted frame. */
  moved: { title: 'moved', unit: 'px', digits: 1 },
  /** The most pixels that the end was out of sight in a painted frame. */
  end: { title: 'end away', unit: 'px', digits: 0 },
  /** In how many painted frames in a row the end was out of sight: one is before the scroller has followed. */
  endFrames: { title: 'frames in a row without the end', unit: '', digits: 0 },
  blank: { title: 'highest blank strip', unit: 'px', digits: 0 },
  blankFrames: { title: 'blank frames', unit: '', digits: 0 },
  /** 95 of 100 keys took no longer until what they had written was in the document. */
  delay: { title: 'keys handled (p95)', unit: 'ms', digits: 1 },
  keyPaint: { title: 'keys painted (p95)', unit: 'ms', digits: 1 },
  /** What has come to the heap, in percent. */
  growth: { title: 'heap grown', unit: '%', digits: 1 },
} as const;

export type FigureName = keyof typeof FIGURES;
export type Figures = Partial<Record<FigureName, number>>;

/** With its unit, for people. */
export function said(name: FigureName, value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '—';
  const { unit, digits } = FIGURES[name];
  return unit === '' ? value.toFixed(digits) : `${value.toFixed(digits)} ${unit}`;
}
