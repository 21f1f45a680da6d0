import { createEngine, type Engine, type EngineSeed } from '@parlor/engine';
import { type ChatSDK, EVENT, type Message, TSignaling } from '@parlor/sdk';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { Gateway } from '../real-sdk/gateway/gateway.js';
import { type ServedGateway, serveGateway } from '../real-sdk/loopback/serve-gateway.js';
import {
  conversation,
  type DemoTab,
  demoWindows,
  goIntoRoom,
  messageRow,
  openConversation,
  press,
  react,
  seat,
  send,
  thread,
} from './demo-page.js';
import { isLong } from './long-scenarios.js';
import { audioWindows, isHeard } from './room-audio-page.js';

const openDemo = demoWindows();
const openVoices = audioWindows();

/** The application that an engine is when it is told of none. */
const SDK_APP_ID = '1720000001';

/** What Ann and Bo have said to each other. */
const TALK = [
  'Is the boat still in the shed?',
  'It was on Sunday.',
  'Then somebody has borrowed it.',
] as const;

/** Two talks, and a room with a stage of four seats whose host sits on the first. */
const SEED: EngineSeed = {
  users: [
    { userID: 'ann', nick: 'Ann Berg', allowType: 'AllowType_Type_NeedConfirm' },
    { userID: 'bo', nick: 'Bo Lind' },
    { userID: 'cleo', nick: 'Cleo Marin' },
  ],
  friends: [{ userID: 'ann', friendID: 'bo' }],
  groups: [
    { groupID: 'choir', name: 'Choir', type: 'Public', members: ['cleo', 'ann', 'bo'] },
    {
      groupID: 'night-radio',
      name: 'Night radio',
      type: 'ChatRoom',
      members: ['bo', 'ann', 'cleo'],
      attributes: {
        'seat.meta': '{"v":1,"n":4,"lay":"A","h":"bo","m":"free","hs":1,"o":1,"e":1}',
        'seat.rev': '1',
        'seat.1': '{"s":1,"u":"bo","n":"Bo Lind"}',
        'seat.2': '{"s":0}',
        'seat.3': '{"s":0}',
        'seat.4': '{"s":0}',
      },
    },
  ],
  messages: [
    { from: 'bo', to: 'ann', text: TALK[0], secondsAgo: 120 },
    { from: 'ann', to: 'bo', text: TALK[1], secondsAgo: 90, isRead: true },
    { from: 'bo', to: 'ann', text: TALK[2], secondsAgo: 60 },
    { from: 'cleo', to: 'choir', text: 'Altos first tonight.', secondsAgo: 300 },
    { from: 'bo', to: 'night-radio', text: 'We are on.', secondsAgo: 200 },
  ],
};

let engine: Engine;
let gateway: Gateway;
let served: ServedGateway;

beforeEach(async () => {
  engine = createEngine({ seed: SEED });
  gateway = new Gateway(engine);
  served = await serveGateway(gateway);
});

afterEach(async () => {
  await served.close();
  await engine.close();
  expect(gateway.faults).toEqual([]);
  expect([...gateway.unknown.keys()]).toEqual([]);
});

describe('the demo on Tencent’s SDK', () => {
  it('signs in, lists the conversations, and a thread is read', async () => {
    const { page } = await openCloud();
    await page.getByRole('heading', { name: 'Ann Berg' }).waitFor();
    await conversation(page, 'Choir').getByText('Altos first tonight.').waitFor();
    await conversation(page, 'Night radio').waitFor();
    const row = conversation(page, 'Bo Lind');
    await expect.poll(() => row.getAttribute('data-unread')).not.toBeNull();

    await openConversation(page, 'Bo Lind');
    for (const text of TALK) await thread(page).getByText(text).waitFor();
    await expect.poll(() => row.getAttribute('data-unread')).toBeNull();
  });

  it('what is sent arrives at somebody on Parlor’s client, and so does the answer', async () => {
    const bo = await enter('bo');
    const heard = textsHeardBy(bo);
    const { page } = await openCloud();
    await openConversation(page, 'Bo Lind');
    await send(page, 'I have it. The roof leaked.');
    await expect.poll(() => heard).toEqual(['I have it. The roof leaked.']);
    await say(bo, 'C2C', 'ann', 'A boat full of rain, then.');
    await thread(page).getByText('A boat full of rain, then.').waitFor();

    await openConversation(page, 'Choir');
    await send(page, 'Is there tea?');
    await expect.poll(() => heard.at(-1)).toBe('Is there tea?');
    await say(bo, 'GROUP', 'choir', 'There is always tea.');
    await thread(page).getByText('There is always tea.').waitFor();
    expect(await thread(page).getByText('Is there tea?').count()).toBe(1);
  });

  it.runIf(isLong)('the sender sees that the other has read', async () => {
    const bo = await enter('bo');
    const { page } = await openCloud();
    await openConversation(page, 'Bo Lind');
    await send(page, 'Are you there?');
    const bubble = thread(page).locator('.parlor-bubble', { hasText: 'Are you there?' });
    await bubble.getByText('Sent', { exact: true }).waitFor({ state: 'attached' });
    await bo.setMessageRead({ conversationID: 'C2Cann' });
    await bubble.getByText('Read', { exact: true }).waitFor({ state: 'attached' });
  });

  it('a reaction is seen by somebody on Parlor’s client, and theirs is seen here', async () => {
    const bo = await enter('bo');
    const { page } = await openCloud();
    await openConversation(page, 'Bo Lind');
    await celebrate(page, TALK[2]);
    const message = await lastMessage(bo, 'C2Cann');
    await expect.poll(() => reactionsTo(bo, message)).toEqual(['🎉 ann']);

    await bo.addMessageReaction(message, '🎉');
    await bo.addMessageReaction(message, '❤️');
    const row = messageRow(page, TALK[2]);
    await row.getByRole('button', { name: /^🎉 2/ }).waitFor();
    await row.getByRole('button', { name: /^❤️ 1: Bo Lind/ }).waitFor();
  });

  it('a seat that is taken is seen by somebody on Parlor’s client, and theirs is seen here', async () => {
    const cleo = await enter('cleo');
    const { page } = await openCloud();
    await goIntoRoom(page, 'Night radio');
    await seat(page, 1).getByText('Bo Lind').first().waitFor();
    await seat(page, 2).getByRole('button').click();
    await seat(page, 2).and(page.locator('[data-mine]')).waitFor();
    await expect.poll(() => seatOf(cleo, 2)).toMatchObject({ s: 1, u: 'ann', n: 'Ann Berg' });

    const groupAttributes = { 'seat.4': JSON.stringify({ s: 1, u: 'cleo', n: 'Cleo Marin' }) };
    await cleo.setGroupAttributes({ groupID: 'night-radio', groupAttributes });
    await seat(page, 4).getByText('Cleo Marin').first().waitFor();
  });

  it.runIf(isLong)(
    'a friend is given another name, and somebody on Parlor’s client becomes a friend',
    async () => {
      const cleo = await enter('cleo');
      const { page } = await openCloud();
      const friend = (name: string) =>
        page.getByRole('listbox', { name: 'Contacts' }).getByRole('option', { name });
      await page.getByRole('button', { name: /^Contacts/ }).click();
      await friend('Bo Lind').click();
      await page.getByRole('button', { name: 'Add a remark' }).click();
      await page.getByRole('textbox', { name: 'Remark' }).fill('Boat Bo');
      await page.keyboard.press('Enter');
      await friend('Boat Bo').waitFor();

      await cleo.addFriend({ to: 'ann', source: 'AddSource_Type_Choir', wording: 'Altos first.' });
      await page.getByRole('button', { name: /^New friends/ }).click();
      await page.getByText('Altos first.').waitFor();
      await page.getByRole('button', { name: /^Accept .*Cleo Marin/ }).click();
      await page.getByRole('button', { name: 'Back to contacts' }).click();
      await friend('Cleo Marin').waitFor();
      await expect
        .poll(async () => (await cleo.getFriendList()).data.map(({ userID }) => userID))
        .toEqual(['ann']);
    },
  );

  it.runIf(isLong)(
    'a call rings at somebody on Parlor’s client, and what they answer is told here',
    async () => {
      const bo = await enter('bo');
      bo.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, ({ data: { inviteID } }) => {
        void bo.accept({ inviteID });
      });
      const { page } = await openCloud();
      await openConversation(page, 'Bo Lind');
      await page.getByRole('button', { name: 'Call', exact: true }).click();
      await page.getByRole('dialog', { name: 'Call' }).getByText('Accepted').waitFor();
      await thread(page).getByText('Call accepted').waitFor();
    },
  );

  it('what was said while the line was cut is there when it is back', async () => {
    const bo = await enter('bo');
    const { page } = await openCloud();
    await openConversation(page, 'Bo Lind');
    await thread(page).getByText(TALK[2]).waitFor();
    // An attempt that has failed is the SDK's last, until something is asked or the browser says that there is a network.
    served.setNetwork('offline');
    await page.context().setOffline(true);
    const banner = page.getByRole('status').filter({ hasText: /offline|connect/i });
    await banner.waitFor();
    await say(bo, 'C2C', 'ann', 'Said into the dark');
    served.setNetwork('online');
    await page.context().setOffline(false);
    await banner.waitFor({ state: 'detached' });
    await thread(page).getByText('Said into the dark').waitFor();
    expect(await thread(page).getByText('Said into the dark').count()).toBe(1);
  });

  it('asks nobody but its own server and the proxy server, and complains of nothing', async () => {
    const bo = await enter('bo');
    const { page, foreignRequests, sockets, problems } = await openCloud();
    await openConversation(page, 'Bo Lind');
    await send(page, 'Only for you');
    await thread(page).getByText('Only for you').waitFor();
    await say(bo, 'C2C', 'ann', 'And for you');
    await celebrate(page, 'And for you');
    await goIntoRoom(page, 'Night radio');
    await seat(page, 3).getByRole('button').click();
    await seat(page, 3).and(page.locator('[data-mine]')).waitFor();
    expect(foreignRequests).toEqual([]);
    expect(sockets.map((url) => url.replace(/\?.*/, ''))).toEqual([`${served.proxyServer}/binfo`]);
    expect(problems).toEqual([]);
  });

  it.runIf(isLong)(
    'a proxy that the policy does not name looks like no network, and its report-uri alone is told',
    async () => {
      const { page, problems } = await (await openDemo()).open();
      await page.route(`${inject('demoURL')}/`, async (route) => {
        const response = await route.fetch();
        const policy = "connect-src 'self'; worker-src 'self' blob:; report-uri /csp-reports";
        const headers = { ...response.headers(), 'content-security-policy': policy };
        await route.fulfill({ response, headers });
      });
      await page.reload();
      // It is the worker's request, and none of the page.
      const reported = page.context().waitForEvent('request', {
        predicate: (request) => request.url().endsWith('/csp-reports'),
      });
      await signIn(page, served.proxyServer);
      await page.getByRole('status').filter({ hasText: 'You are offline' }).waitFor();
      expect((await reported).postData()).toContain(`"blocked-uri":"${served.proxyServer}/binfo`);
      expect(problems).toEqual([]);
    },
  );

  it.runIf(isLong)('two who sit in a room hear each other', async () => {
    const demo = await openVoices();
    const [ann, cleo] = [await demo.open(), await demo.open()];
    await signIn(ann.page, served.proxyServer, 'ann');
    await signIn(cleo.page, served.proxyServer, 'cleo');
    for (const [{ page }, index] of [[ann, 2] as const, [cleo, 3] as const]) {
      await goIntoRoom(page, 'Night radio');
      await press(page, index);
    }
    await Promise.all([isHeard(ann.page), isHeard(cleo.page)]);
    expect([...ann.problems, ...cleo.problems]).toEqual([]);
  });

  it.runIf(isLong)(
    'Tencent’s media cloud is fetched when a room is to be heard by it, and not before',
    async () => {
      const { page } = await (await openDemo()).open();
      // Nothing is asked of Tencent by a test.
      await page.route(isElsewhere, (route) => route.abort());
      await page.routeWebSocket(isElsewhere, (socket) => socket.close());
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      const isFetched = () => fetched.some((url) => /\/trtc-(?!audio)[^/]*\.js$/.test(url));
      await fillIn(page, served.proxyServer);
      await page.getByLabel('By Tencent’s media cloud').check();
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('option').first().waitFor();
      expect(isFetched()).toBe(false);
      await goIntoRoom(page, 'Night radio');
      await expect.poll(isFetched).toBe(true);
    },
  );

  it.runIf(isLong)('refuses a STUN server that is none, in words', async () => {
    const { page } = await (await openDemo()).open();
    await fillIn(page, served.proxyServer);
    await page.getByLabel('STUN and TURN servers').fill('stun.example.com');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('A STUN server begins with stun:').waitFor();
  });

  it('refuses a proxy server that is none, in words', async () => {
    const { page } = await (await openDemo()).open();
    for (const address of ['https://example.com', 'example.com', 'wss://example.com?a=b']) {
      await signIn(page, address);
      await page.getByRole('alert').getByText('a ws:// or wss:// address').waitFor();
      await page.reload();
    }
  });
});

interface CloudTab extends DemoTab {
  /** Where the page, or a worker of it, has opened WebSockets to. */
  sockets: string[];
}

/** The demo on Tencent's SDK, as Ann signs in by hand. */
async function openCloud(): Promise<CloudTab> {
  const tab = await (await openDemo()).open();
  const sockets: string[] = [];
  tab.page.on('websocket', (socket) => sockets.push(socket.url()));
  // People paste addresses with a slash behind them.
  await signIn(tab.page, `${served.proxyServer}/`);
  await tab.page.getByRole('option').first().waitFor();
  return { ...tab, sockets };
}

async function signIn(page: Page, proxyServer: string, userID?: string): Promise<void> {
  await fillIn(page, proxyServer, userID);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function fillIn(page: Page, proxyServer: string, userID = 'ann'): Promise<void> {
  await page.getByRole('button', { name: 'Use Tencent’s cloud instead' }).click();
  await page.getByLabel('SDKAppID').fill(SDK_APP_ID);
  await page.getByLabel('userID', { exact: true }).fill(userID);
  await page.getByLabel('userSig').fill(engine.signUserSig(userID));
  await page.getByLabel('Proxy server').fill(proxyServer);
}

/** Whether an address is that of another machine. */
function isElsewhere({ hostname }: URL): boolean {
  return hostname !== '127.0.0.1';
}

/** Somebody on Parlor's own client. */
async function enter(userID: string): Promise<ChatSDK> {
  const chat = engine.createClient();
  const isReady = new Promise((resolve) => chat.on(EVENT.SDK_READY, resolve));
  await chat.login({ userID, userSig: engine.signUserSig(userID) });
  await isReady;
  return chat;
}

async function say(
  chat: ChatSDK,
  conversationType: 'C2C' | 'GROUP',
  to: string,
  text: string,
): Promise<void> {
  await chat.sendMessage(chat.createTextMessage({ conversationType, to, payload: { text } }));
}

/** The texts that arrive at somebody from now on. */
function textsHeardBy(chat: ChatSDK): string[] {
  const texts: string[] = [];
  chat.on(EVENT.MESSAGE_RECEIVED, ({ data }) => {
    for (const { payload } of data) if ('text' in payload) texts.push(payload.text);
  });
  return texts;
}

async function lastMessage(chat: ChatSDK, conversationID: string): Promise<Message> {
  const message = (await chat.getMessageList({ conversationID })).data.messageList.at(-1);
  if (!message) throw new Error(`Nothing was said in ${conversationID}.`);
  return message;
}

/** Each reaction to a message, and who reacted so. */
async function reactionsTo(chat: ChatSDK, message: Message): Promise<string[]> {
  const { data } = await chat.getMessageReactions({ messageList: [message] });
  const reactions = data.resultList[0]?.reactionList ?? [];
  return reactions.map(({ reactionID, partialUserList }) =>
    [reactionID, ...partialUserList.map(({ userID }) => userID)].join(' '),
  );
}

/** What is written about a seat of the room. */
async function seatOf(chat: ChatSDK, index: number): Promise<unknown> {
  const keyList = [`seat.${index}`];
  const { data } = await chat.getGroupAttributes({ groupID: 'night-radio', keyList });
  return JSON.parse(data.groupAttributes[`seat.${index}`] ?? 'null');
}

/** Puts a 🎉 under a message. */
async function celebrate(page: Page, text: string): Promise<void> {
  await react(page, text, /^party popper/);
  await messageRow(page, text)
    .getByRole('button', { name: /^🎉 1: You/ })
    .waitFor();
}
