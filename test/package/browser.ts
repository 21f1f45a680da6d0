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
    const page = await browser.newPage();
    const problems = problemsOn(page);
    await page.goto(server.url);
    const composer = page.getByRole('textbox');
    await composer.fill(text);
    await composer.press('Enter');
    await page.locator('[data-status="success"]', { hasText: text }).waitFor();
    return problems;
  } finally {
    await browser.close();
    await server.close();
  }
}
