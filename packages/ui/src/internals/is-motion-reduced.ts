/** Whether nothing is to move by itself: what a script moves is not reduced by the browser. */
export function isMotionReduced(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}
