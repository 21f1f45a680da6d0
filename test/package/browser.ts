import type { Browser } from 'playwright-core';
import { launchChromium } from '../e2e/chromium.js';
import { problemsOn } from '../page-problems.js';
import { previewApp } from './preview-app.js';

/**
 * Serves the built app, opens it, sends `text` with the composer and waits until the thread shows it as accepted.
 * Returns what went wrong on the way: errors thrown or logged, and requests that left the machine.
 */
export async function sendInBrowser(app: string, text: string): Promise<readonly string[]> {
  const server = await previewApp(app, 4500);
  const browser = await launchChromium();
  try {
    return (await sendAt(browser, server.url, text)).problems;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What somebody has gone through who opened a page with a chat and wrote. */
export interface Visit {
  /** Errors thrown or logged, and requests that left the machine. */
  readonly problems: readonly string[];
  /** What the page has warned of: a difference between what the server rendered and the browser, say. */
  readonly warnings: readonly string[];
}

/**
 * Opens a page, waits for `greeting` in its thread when there is to be one, sends `text` with the composer and waits until
 * the thread shows it as accepted.
 */
export async function sendAt(
  browser: Browser,
  url: string,
  text: string,
  greeting = '',
): Promise<Visit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const problems = problemsOn(page);
    const warnings: string[] = [];
    page.on('console', (entry) => {
      if (entry.type() === 'warning') warnings.push(entry.text());
    });
    await page.goto(url);
    // A page that a server rendered has its field before the script that listens to it.
    if (greeting !== '')
      await page.locator('[data-status]', { hasText: greeting }).last().waitFor();
    const composer = page.getByRole('textbox');
    await composer.fill(text);
    await composer.press('Enter');
    await page.locator('[data-status="success"]', { hasText: text }).waitFor();
    return { problems, warnings };
  } finally {
    await context.close();
  }
}
