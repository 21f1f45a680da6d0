import { preview } from 'vite';
import { launchChromium } from '../e2e/chromium.js';

/** What was seen in the page after a message was sent. */
export interface Said {
  /** The text of the page. */
  readonly thread: string;
  /** Errors thrown or logged, and requests that failed or left the machine. */
  readonly problems: readonly string[];
}

/** Serves the built app, opens it, sends `text` with the composer and waits until the text is in the thread. */
export async function talkTo(app: string, text: string): Promise<Said> {
  const server = await preview({
    configFile: false,
    root: app,
    preview: { host: '127.0.0.1', port: 4500 },
    logLevel: 'error',
  });
  const browser = await launchChromium();
  try {
    const url = server.resolvedUrls?.local[0] ?? '';
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (entry) => entry.type() === 'error' && problems.push(entry.text()));
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(url))
        problems.push(request.url());
    });
    await page.goto(url);
    const box = page.getByRole('textbox');
    await box.fill(text);
    await box.press('Enter');
    await page.locator('p, span, div', { hasText: text }).first().waitFor();
    return { thread: await page.locator('body').innerText(), problems };
  } finally {
    await browser.close();
    await server.close();
  }
}
