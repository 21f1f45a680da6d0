import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registryItems } from '../check/registry/registry-files.js';
import { launchChromium } from '../e2e/chromium.js';
import { problemsOn } from '../page-problems.js';
import { createFreshApp, type FreshApp } from './fresh-app.js';
import { previewApp } from './preview-app.js';

/** An app that has had everything copied, and shows it. */
const APP = `import { createEngine } from '@parlor/engine';
import { ChatProvider } from '@parlor/hooks';
import { Chat } from './components/parlor/chat';
import { SeatGrid } from './components/parlor/seat-grid';

const long = Array.from({ length: 60 }, (_, index) => ({
  from: 'cid',
  to: 'ann',
  text: \`Message \${index + 1}\`,
  secondsAgo: 10_000 - index,
}));
const engine = createEngine({
  seed: {
    users: [{ userID: 'ann' }, { userID: 'bob', nick: 'Bob' }, { userID: 'cid', nick: 'Cid' }],
    groups: [{ groupID: 'stage', name: 'Stage', type: 'Public', members: ['ann', 'bob'] }],
    messages: [
      ...long,
      { from: 'bob', to: 'ann', text: 'Tea? https://tea.example/menu.', secondsAgo: 60 },
    ],
  },
});
const chat = engine.createClient();
const user = { userID: 'ann', userSig: engine.signUserSig('ann') };
/** How wide the chat is, in a window that is wider. */
const inlineSize = new URLSearchParams(location.search).get('width') ?? 'auto';

export default function App() {
  return (
    <ChatProvider sdk={chat} user={user}>
      <div style={{ blockSize: '70vh', inlineSize }}>
        <Chat />
      </div>
      <SeatGrid groupID="stage" />
    </ChatProvider>
  );
}
`;

describe('what the registry copies into an app', () => {
  let app: FreshApp;

  beforeAll(async () => {
    app = await createFreshApp(APP);
    for (const { target, content } of registryItems().flatMap(({ files }) => files)) {
      // As shadcn does: below src, where an app has one.
      const path = join(app.folder, 'src', target);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  });

  afterAll(() => app?.remove());

  test('type-checks strictly, with what the packages declare', async () => {
    await app.exec('typescript/bin/tsc', '--project', '.');
  });

  describe('is built', () => {
    let server: Awaited<ReturnType<typeof previewApp>>;
    let browser: Browser;

    beforeAll(async () => {
      await app.exec('vite/bin/vite.js', 'build');
      server = await previewApp(app.folder, 4520);
      browser = await launchChromium();
    });

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    /** Does something on a page of the app's, which has no problem meanwhile. */
    async function onPage(path: string, act: (page: Page) => Promise<void>): Promise<void> {
      const page = await browser.newPage();
      const problems = problemsOn(page);
      await page.goto(new URL(path, server.url).href);
      await act(page);
      expect(problems).toEqual([]);
      await page.close();
    }

    test('and one can read, write, react and see the seats with it', () =>
      onPage('', async (page) => {
        await talk(page);
        await page.getByText('No seats are open in this room.').waitFor();
      }));

    test('and goes by the width of its own box, where keys lead from the list to a talk and back', () =>
      onPage('?width=30rem', goByKeys));

    test('and earlier messages leave what one reads where it is, at the very top', () =>
      onPage('', readEarlier));
  });
});

async function talk(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Bob/ }).click();
  const link = page.getByRole('link', { name: 'https://tea.example/menu' });
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  await page.getByRole('textbox', { name: 'Message' }).fill('Yes, please');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('[data-status="success"]', { hasText: 'Yes, please' }).waitFor();
  const own = page.locator('[data-flow="out"]');
  await own.getByRole('button', { name: 'React with 👍' }).click();
  await own.getByRole('button', { name: '👍: 1', pressed: true }).waitFor();
}

async function goByKeys(page: Page): Promise<void> {
  const row = page.getByRole('button', { name: /^Bob/ });
  await row.focus();
  await page.keyboard.press('Enter');
  await focused(page.getByRole('heading', { name: 'Bob' }));
  expect(await row.isVisible()).toBe(false);
  const field = page.getByRole('textbox', { name: 'Message' });
  await field.fill('By keys');
  await page.getByRole('button', { name: 'Send' }).press('Enter');
  await focused(field);
  await page.getByRole('button', { name: 'Back' }).press('Enter');
  await focused(row);
  expect(await field.isVisible()).toBe(false);
}

async function focused(locator: Locator): Promise<void> {
  await expect.poll(() => locator.evaluate((element) => element.matches(':focus'))).toBe(true);
}

async function readEarlier(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Cid/ }).click();
  const thread = page.getByRole('region', { name: 'Messages' });
  await thread.getByText('Message 60', { exact: true }).waitFor();
  await thread.evaluate((element) => element.scrollTo(0, 0));
  const rows = thread.getByText(/^Message \d+$/);
  const count = await rows.count();
  const read = await rows.first().textContent();
  const place = thread.getByText(read ?? '', { exact: true });
  const before = await place.boundingBox();
  await thread.getByRole('button', { name: 'Earlier messages' }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(count);
  const after = await place.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 1_000))).toBeLessThanOrEqual(1);
}
