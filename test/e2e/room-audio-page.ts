import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { installAudioProbe, noted } from './audio-probe.js';
import { VOICES } from './chromium.js';
import { type DemoWindow, demoWindows, seat } from './demo-page.js';
import { recordFakeVoice } from './fake-voice.js';

/**
 * Windows of the demo whose microphones hear a voice that never pauses, and whose tabs can reach each other on one machine. What
 * happens to the sound is noted in each tab.
 */
export function audioWindows(
  args: readonly string[] = [],
): (options?: BrowserContextOptions) => Promise<DemoWindow> {
  const voice = recordFakeVoice();
  const open = demoWindows([...VOICES, `--use-file-for-fake-audio-capture=${voice.path}`, ...args]);
  afterAll(() => voice.remove());
  return async (options) => {
    const demo = await open(options);
    await demo.context.addInitScript(installAudioProbe);
    return demo;
  };
}

/** The ring around the seat of somebody who is speaking just now. */
export function ring(page: Page, index: number): Locator {
  return seat(page, index).locator('[data-speaking]');
}

/** From now on counts how often a ring moves, and how often the clock of the room it is in goes on. */
export async function watchRing(voice: Locator): Promise<void> {
  await voice.evaluate((element) => {
    const { audioProbe: probe } = globalThis;
    new MutationObserver(() => {
      probe.ringMoves += 1;
    }).observe(element, { attributes: true, attributeFilter: ['style'] });
    const header = element.closest('.parlor-audio-room')?.querySelector('.parlor-room-header');
    if (!header) throw new Error('The room has no header.');
    new MutationObserver(() => {
      probe.clockTicks += 1;
    }).observe(header, { characterData: true, subtree: true });
  });
}

/** Waits until something comes out of a tab. */
export async function isHeard(page: Page): Promise<void> {
  const since = Date.now();
  await expect.poll(async () => (await noted(page)).heardAt).toBeGreaterThan(since);
}

/** Waits until nothing has come out of a tab for most of a second: the voice has no pause as long as that. */
export async function isSilent(page: Page): Promise<void> {
  await expect.poll(async () => (await noted(page)).silentLooks).toBeGreaterThan(40);
}

/** Presses something, and tells how many milliseconds later each of some tabs was heard last. */
export async function lastHeardAfter(press: Locator, tabs: readonly Page[]): Promise<number[]> {
  const at = await press.evaluate((element: HTMLElement) => {
    const now = Date.now();
    element.click();
    return now;
  });
  await Promise.all(tabs.map(isSilent));
  const notes = await Promise.all(tabs.map(noted));
  return notes.map(({ heardAt }) => heardAt - at);
}
