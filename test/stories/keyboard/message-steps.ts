import type { Locator } from 'playwright-core';
import type { KeyStage } from './stage.js';

/** A message of a thread, by who says what. */
export function message({ page }: KeyStage, name: string | RegExp): Locator {
  return page.getByRole('article', { name, ...(typeof name === 'string' && { exact: true }) });
}

/** Begins in the list of messages, once they are there. */
export async function beginInThread(stage: KeyStage, newest: string | RegExp): Promise<void> {
  await stage.expectSeen(message(stage, newest));
  await stage.focusOn(stage.page.getByRole('list', { name: /^Messages/ }));
}
