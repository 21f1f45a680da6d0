import { launchChromium } from '../e2e/chromium.js';
import { previewApp } from './preview-app.js';

/** How light the words of a page's first component are, and what they stand on: 0 is black, 255 white, -1 nothing at all. */
export interface Lightness {
  readonly words: number;
  readonly ground: number;
}

/** What the built app looks like where the system is light and where it is dark, and in the theme of a page that names one. */
export async function lightnessOf(app: string): Promise<Readonly<Record<string, Lightness>>> {
  const server = await previewApp(app, 4510);
  const browser = await launchChromium();
  try {
    const looks: Record<string, Lightness> = {};
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme });
      await page.goto(server.url);
      await page.locator('.parlor-composer-bar').waitFor();
      looks[colorScheme] = await page.evaluate(measure);
      const other = colorScheme === 'light' ? 'dark' : 'light';
      await page.evaluate((theme) => {
        document.documentElement.dataset['parlorTheme'] = theme;
      }, other);
      looks[`${other} in ${colorScheme}`] = await page.evaluate(measure);
      await page.close();
    }
    return looks;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** In the page. */
function measure(): Lightness {
  const context = document.createElement('canvas').getContext('2d');
  const lightness = (colour: string) => {
    if (!context) return Number.NaN;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return alpha === 0 ? -1 : Math.round((red + green + blue) / 3);
  };
  const box = document.querySelector('.parlor-composer-bar');
  const style = box && getComputedStyle(box);
  return { words: lightness(style?.color ?? ''), ground: lightness(style?.backgroundColor ?? '') };
}
