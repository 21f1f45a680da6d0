import type { Browser, CDPSession, Page } from 'playwright-core';
import { accountOf, collectGarbage } from './contest/accounting.js';
import type { LiveRoomReport } from './page/live-room.js';

/** How fast the crowd talks, and for how long. */
const PER_SECOND = 1_000;
const SECONDS = 10;
/** Before anything is measured: then the room holds what it ever holds, and the page's code is what it ever is. */
const SECONDS_BEFORE = 5;
/** How much of the heap before may have come to it when all has been said. */
const MOST_GROWTH = 1.1;

/** How a live room with a crowd was borne. */
export interface LiveRoomSample extends LiveRoomReport {
  /** `sampled` as the hook does by itself, or `whole`: each message is shown. */
  readonly kind: 'sampled' | 'whole';
  /** MiB in use, without garbage: with a room as full as it gets, and after all has been said. */
  readonly heapBefore: number;
  readonly heapAfter: number;
}

/** Lets a crowd talk in a live room, first as the hook shows it by itself, then with every message shown. */
export async function measureLiveRoom(browser: Browser, url: string): Promise<LiveRoomSample[]> {
  return [await measureOne(browser, url, 'sampled'), await measureOne(browser, url, 'whole')];
}

/** Whether the page stayed responsive, and its memory what it was. */
export function isBorne({ longTasks, heapBefore, heapAfter }: LiveRoomSample): boolean {
  return longTasks === 0 && heapAfter <= heapBefore * MOST_GROWTH;
}

/** The samples as a table. */
export function printedLiveRoom(samples: readonly LiveRoomSample[]): string {
  const rows = samples.map((sample) =>
    [
      sample.kind.padEnd(10),
      `${(sample.frames / SECONDS).toFixed(0)} /s`.padStart(8),
      `${sample.longestGap.toFixed(0)} ms`.padStart(8),
      `${sample.longTasks} (${sample.longTaskTime.toFixed(0)} ms)`.padStart(14),
      `${sample.heapBefore.toFixed(1)} → ${sample.heapAfter.toFixed(1)} MiB`.padStart(18),
      String(sample.rows).padStart(5),
      String(sample.dropped).padStart(8),
    ].join(' '),
  );
  const head = `live room    frames  longest     long tasks               heap  rows  dropped`;
  return `\n${PER_SECOND} messages a second for ${SECONDS} s\n${[head, ...rows].join('\n')}\n`;
}

async function measureOne(
  browser: Browser,
  url: string,
  kind: LiveRoomSample['kind'],
): Promise<LiveRoomSample> {
  const context = await browser.newContext({ viewport: { width: 800, height: 800 } });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => process.stderr.write(`live room: ${error.stack}\n`));
    await page.goto(`${url}/live-room/live-room.html${kind === 'whole' ? '?whole' : ''}`);
    await page.waitForFunction(() => window.listen !== undefined);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await listen(page, SECONDS_BEFORE);
    const heapBefore = await usedHeap(session);
    const report = await listen(page, SECONDS);
    return { kind, ...report, heapBefore, heapAfter: await usedHeap(session) };
  } finally {
    await context.close();
  }
}

async function listen(page: Page, seconds: number): Promise<LiveRoomReport> {
  const report = await page.evaluate(
    ([perSecond, duration]) => window.listen?.(perSecond, duration),
    [PER_SECOND, seconds] as const,
  );
  if (!report) throw new Error('Nothing was measured.');
  return report;
}

async function usedHeap(session: CDPSession): Promise<number> {
  await collectGarbage(session);
  return (await accountOf(session)).heap / 2 ** 20;
}
