import type { Page } from 'playwright-core';

/** What a contestant is made to do. Each begins with a fresh page. */
export interface Scenario {
  readonly name: string;
  readonly says: string;
  /** Done before the clock runs. */
  prepare(page: Page): Promise<void>;
  /** What is measured. */
  run(page: Page): Promise<void>;
}

const mount = (page: Page, count: number) =>
  page.evaluate((howMany) => window.contestant?.mount(howMany), count);
const append = (page: Page, count: number) =>
  page.evaluate((howMany) => window.contestant?.append(howMany), count);
const prepend = (page: Page, pages: number) =>
  page.evaluate((howMany) => window.contestant?.prepend(howMany), pages);

async function appendOneByOne(page: Page, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await append(page, 1);
}

/** In the order of the table. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'mount',
    says: 'a talk of 1,000 messages is opened',
    prepare: async () => {},
    run: (page) => mount(page, 1_000),
  },
  {
    name: 'append',
    says: '50 messages come one after another',
    prepare: (page) => mount(page, 1_000),
    run: (page) => appendOneByOne(page, 50),
  },
  {
    name: 'burst',
    says: '500 messages come at once',
    prepare: (page) => mount(page, 1_000),
    run: (page) => append(page, 500),
  },
  {
    name: 'prepend',
    says: '20 pages of older messages are scrolled to',
    prepare: (page) => mount(page, 1_000),
    run: (page) => prepend(page, 20),
  },
];
