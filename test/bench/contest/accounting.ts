import type { CDPSession } from 'playwright-core';

/** What the browser says of a page's main thread, in milliseconds since it began, and of its heap, in bytes. */
export interface Account {
  readonly cpu: number;
  readonly script: number;
  readonly layout: number;
  readonly heap: number;
}

/** Asks the browser. */
export async function accountOf(session: CDPSession): Promise<Account> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    cpu: of('TaskDuration') * 1_000,
    script: of('ScriptDuration') * 1_000,
    layout: (of('LayoutDuration') + of('RecalcStyleDuration')) * 1_000,
    heap: of('JSHeapUsedSize'),
  };
}

/** Twice: what held on to something by a weak reference alone goes with the second. */
export async function collectGarbage(session: CDPSession): Promise<void> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
}
