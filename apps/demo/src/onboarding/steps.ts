import { useSyncExternalStore } from 'react';

/** What is worth trying first, in the order in which it is shown. */
export const STEPS = ['write', 'tab', 'room', 'offline', 'tools'] as const;
export type Step = (typeof STEPS)[number];

/** What was done of it on this device, in whichever tab and as whoever; and whether it is to be seen no more. */
export interface StepsDone {
  readonly done: ReadonlySet<Step>;
  readonly isHidden: boolean;
}

/** Not among the things of the local world, of which each person has their own. */
const KEY = 'parlor-demo-steps';
const HIDDEN = 'hidden';

const listeners = new Set<() => void>();
let known = read();

/** Another tab, or another version, wrote it: only what is known counts. */
function read(): StepsDone {
  const words = (localStorage.getItem(KEY) ?? '').split(' ');
  const done = new Set(STEPS.filter((step) => words.includes(step)));
  return { done, isHidden: words.includes(HIDDEN) };
}

function write(next: StepsDone): void {
  known = next;
  localStorage.setItem(KEY, [...next.done, ...(next.isHidden ? [HIDDEN] : [])].join(' '));
  for (const listener of [...listeners]) listener();
}

window.addEventListener('storage', ({ key }) => {
  if (key !== KEY && key !== null) return;
  known = read();
  for (const listener of [...listeners]) listener();
});

/** It was done. */
export function finishStep(step: Step): void {
  if (!known.done.has(step)) write({ ...known, done: new Set([...known.done, step]) });
}

/** They are no longer shown by themselves. */
export function hideSteps(): void {
  write({ ...known, isHidden: true });
}

/** As on the first day. */
export function forgetSteps(): void {
  write({ done: new Set(), isHidden: false });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether something of it is to be tried still, and to be seen by itself. */
export function useStepsShown(): boolean {
  return useSyncExternalStore(subscribe, () => !known.isHidden && known.done.size < STEPS.length);
}

export function useSteps(): StepsDone {
  return useSyncExternalStore(subscribe, () => known);
}
