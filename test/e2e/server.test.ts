import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineSeed } from '@parlor/engine';
import { type EngineServer, serve } from '@parlor/engine/server';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CutLine, cutLineTo } from './cut-line.js';
import {
  type DemoTab,
  demoWindows,
  messageRow,
  openConversation,
  send,
  thread,
} from './demo-page.js';

const openDemo = demoWindows();

const seed: EngineSeed = {
  users: [
    { userID: 'ann', nick: 'Ann Berg' },
    { userID: 'bo', nick: 'Bo Lind' },
  ],
  messages: [{ from: 'bo', to: 'ann', text: 'Is the boat dry?', secondsAgo: 600 }],
};

let folder = '';
let server: EngineServer;
/** Ann's way to the server. */
let line: CutLine;

async function startServer(port = 0): Promise<EngineServer> {
  return serve({ port, data: folder, seed, log() {} });
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parlor-e2e-'));
  server = await startServer();
  line = await cutLineTo(server.port);
});

afterEach(async () => {
  await line.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function signIn(page: Page, url: string, userID: string, userSig = ''): Promise<void> {
  await page.getByRole('button', { name: 'Use a server of Parlor’s instead' }).click();
  await page.getByRole('textbox', { name: /^Server/ }).fill(url);
  await page.getByLabel('userID', { exact: true }).fill(userID);
  await page.getByLabel('userSig').fill(userSig);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Two people in two browsers that know nothing of each other, each in the conversation with the other. */
async function two(): Promise<{ ann: DemoTab; bo: DemoTab }> {
  const [ann, bo] = [await (await openDemo()).open(), await (await openDemo()).open()];
  await signIn(ann.page, line.url, 'ann');
  await signIn(bo.page, server.url, 'bo');
  await openConversation(ann.page, 'Bo Lind');
  await openConversation(bo.page, 'Ann Berg');
  return { ann, bo };
}

function isSaidOnce(page: Page, text: string) {
  return expect.poll(() => thread(page).getByText(text, { exact: true }).count()).toBe(1);
}

/** The other one may have read it by then. */
function isAcknowledged(page: Page, text: string): Promise<void> {
  const state = messageRow(page, text).getByText(/^(Sent|Read)/);
  return state.first().waitFor({ state: 'attached' });
}

function banner(page: Page) {
  return page.getByRole('status').filter({ hasText: /offline|connect/i });
}

describe('two browsers at one server', () => {
  it('talk, see each other write, and see what was read', async () => {
    const { ann, bo } = await two();
    await ann.page.bringToFront();
    await ann.page.getByRole('textbox').pressSequentially('Dry as');
    const typing = bo.page.locator('.parlor-typing-line', { hasText: 'Ann Berg' });
    await typing.waitFor();
    await send(ann.page, 'Dry as a bone');
    await thread(bo.page).getByText('Dry as a bone').waitFor();
    await typing.waitFor({ state: 'detached' });
    await bo.page.bringToFront();
    const bubble = thread(ann.page).locator('.parlor-bubble', { hasText: 'Dry as a bone' });
    await bubble.getByText('Read', { exact: true }).waitFor({ state: 'attached' });
    await send(bo.page, 'Then let us row');
    await thread(ann.page).getByText('Then let us row').waitFor();
    expect([...ann.problems, ...bo.problems]).toEqual([]);
    expect([...ann.foreignRequests, ...bo.foreignRequests]).toEqual([]);
  });

  it('stay who they are when a tab is loaded again', async () => {
    const { ann } = await two();
    await ann.page.reload();
    await ann.page.getByRole('heading', { name: 'Ann Berg' }).waitFor();
    await openConversation(ann.page, 'Bo Lind');
    await thread(ann.page).getByText('Is the boat dry?').waitFor();
  });

  it('go on when one of them has lost the network for a while', async () => {
    const { ann, bo } = await two();
    line.cut();
    await banner(ann.page).first().waitFor();
    await send(bo.page, 'Said while you were away');
    await isAcknowledged(bo.page, 'Said while you were away');
    await send(ann.page, 'Said in a tunnel');
    line.mend();
    await isSaidOnce(ann.page, 'Said while you were away');
    await isSaidOnce(bo.page, 'Said in a tunnel');
    await banner(ann.page).first().waitFor({ state: 'detached' });
    await isAcknowledged(ann.page, 'Said in a tunnel');
  });

  it('go on when the server was started anew, with all that was said', async () => {
    const { ann, bo } = await two();
    await send(ann.page, 'Before the night');
    await isAcknowledged(ann.page, 'Before the night');
    const { port } = server;
    await server.close();
    await banner(bo.page).first().waitFor();
    await send(bo.page, 'Is anybody there?');
    server = await startServer(port);
    await isSaidOnce(ann.page, 'Is anybody there?');
    await send(ann.page, 'Good morning');
    await isSaidOnce(bo.page, 'Good morning');
    await isSaidOnce(bo.page, 'Before the night');
    await banner(bo.page).first().waitFor({ state: 'detached' });
  });
});

describe('who comes to a server', () => {
  it('with a ticket is who it says, and nobody with one that is good elsewhere', async () => {
    const { page } = await (await openDemo()).open();
    await signIn(page, server.url, 'ann', server.signUserSig('ann'));
    await page.getByRole('heading', { name: 'Ann Berg' }).waitFor();
    // A ticket is kept nowhere.
    await page.reload();
    await page.getByRole('heading', { name: 'Parlor' }).waitFor();
    await signIn(page, server.url, 'ann', server.signUserSig('bo'));
    await page.getByRole('alert').first().waitFor();
  });

  it('is told when there is none, and goes on when it is there', async () => {
    const { page } = await (await openDemo()).open();
    const { port, url } = server;
    await server.close();
    await signIn(page, url, 'ann');
    const notice = page.getByText(/Is a server running at/);
    await notice.waitFor();
    server = await startServer(port);
    await page.getByRole('option', { name: /^Bo Lind/ }).waitFor();
    await notice.waitFor({ state: 'detached' });
  });

  it('is told that an address is none, in words', async () => {
    const { page } = await (await openDemo()).open();
    await signIn(page, 'http://example.com', 'ann');
    await page.getByRole('alert').getByText('a ws:// or wss:// address').waitFor();
  });
});
