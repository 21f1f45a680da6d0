import { join } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, type TestProjectInlineConfiguration } from 'vitest/config';
import { ensureChromium, LAUNCH_ARGS } from '../e2e/chromium.js';

const ROOT = join(import.meta.dirname, '../..');

/** Looked for when the browser starts, and not whenever any test does: a missing one is installed. */
const launchOptions = {
  args: LAUNCH_ARGS,
  get executablePath() {
    return ensureChromium();
  },
};

/** What the toolbar is set to, in each. */
const LOOKS = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  contrast: { theme: 'light', contrast: 'more' },
  brand: { theme: 'dark', brand: 'heather' },
};

/**
 * Every story as a test in Chromium, in one theme: it renders, its play function passes, axe has no complaint. Without those
 * that are left out, by their paths.
 */
export function storyProject(
  theme: keyof typeof LOOKS,
  groupOrder: number,
  leftOut: readonly string[] = [],
): TestProjectInlineConfiguration {
  return {
    extends: true,
    plugins: [
      storybookTest({ configDir: join(ROOT, '.storybook'), initialGlobals: LOOKS[theme] }),
      // After the plugin's own, which all projects would share while each of them writes to it.
      {
        name: 'own-cache',
        config: () => ({ cacheDir: join(ROOT, `node_modules/.cache/parlor/stories-${theme}`) }),
      },
    ],
    test: {
      name: `stories-${theme}`,
      testTimeout: 30_000,
      exclude: [...configDefaults.exclude, ...leftOut],
      // One page and its modules for all files, and not one for each: most of the time would be theirs.
      isolate: false,
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({ launchOptions }),
        instances: [{ browser: 'chromium' }],
        viewport: { width: 1280, height: 800 },
        api: { host: '127.0.0.1' },
      },
      sequence: { groupOrder },
    },
  };
}
