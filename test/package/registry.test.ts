import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
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

const engine = createEngine({
  seed: {
    users: [{ userID: 'ann' }, { userID: 'bob', nick: 'Bob' }],
    groups: [{ groupID: 'stage', name: 'Stage', type: 'Public', members: ['ann', 'bob'] }],
    messages: [{ from: 'bob', to: 'ann', text: 'Tea? https://tea.example/menu', secondsAgo: 60 }],
  },
});
const chat = engine.createClient();
const user = { userID: 'ann', userSig: engine.signUserSig('ann') };

export default function App() {
  return (
    <ChatProvider sdk={chat} user={user}>
      <div style={{ blockSize: '70vh' }}>
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

  test('is built, and one can read, write, react and see the seats with it', async () => {
    await app.exec('vite/bin/vite.js', 'build');
    const server = await previewApp(app.folder, 4520);
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const problems = problemsOn(page);
      await page.goto(server.url);
      await talk(page);
      await page.getByText('No seats are open in this room.').waitFor();
      expect(problems).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
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
