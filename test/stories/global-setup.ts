import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../e2e/chromium.js';
import { serveStorybook } from './storybook-server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built Storybook is served, with a trailing slash. */
    storybookURL: string;
  }
}

/** Serves it once for all files; one that is served already, at `STORYBOOK_URL`, is taken as it is. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureChromium();
  const served = process.env['STORYBOOK_URL'];
  const server = served
    ? { url: new URL('./', served).href, close: () => Promise.resolve() }
    : await serveStorybook();
  project.provide('storybookURL', server.url);
  return () => server.close();
}
