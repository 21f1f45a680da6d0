import type { Page } from 'playwright-core';

/** No browser asks this port for anything. */
const NOWHERE = 'http://127.0.0.1:1/';

/** Collects what goes wrong on a page: errors thrown or logged, and requests that leave the machine. */
export function problemsOn(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (entry) => {
    // Chromium asks for it by itself, and is told that there is none.
    const isFavicon = entry.location().url.endsWith('/favicon.ico');
    // Stories have there what is to fail.
    const isMeant = entry.location().url.startsWith(NOWHERE);
    if (entry.type() === 'error' && !isFavicon && !isMeant) problems.push(entry.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') problems.push(request.url());
  });
  return problems;
}
