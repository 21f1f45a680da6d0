import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChatSDK } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import TencentCloudChat from '../tencent.js';
import { ready } from '../testing/create-world.js';
import { next, record, settled } from '../testing/events.js';
import { errorOf, haveGroup, openApp, readManual, received, say } from '../testing/manual-world.js';

const { EVENT, TYPES } = TencentCloudChat;
const GUIDE = join(import.meta.dirname, '../../../../docs/drop-in.md');

/** What the first column of the guide's table says, row by row. */
function rowsOf(page: string): string[] {
  const [, table = ''] = page.split('<!-- only-on-the-cloud -->');
  return [...table.matchAll(/^\| (?<what>.*?) \|/gm)]
    .map(({ groups }) => groups?.['what'] ?? '')
    .filter((what) => what !== 'What' && !what.startsWith('---'));
}

/** A key that the types may know or not. */
const callAnyway = (chat: ChatSDK, key: string): Promise<unknown> =>
  Promise.resolve(Reflect.apply(chat.callExperimentalAPI, undefined, [key, { groupID: 'group1' }]));

async function refusesKeys(...keys: string[]): Promise<void> {
  const { chat } = await readManual();
  for (const key of keys)
    expect(await errorOf(callAnyway(chat, key))).toMatchObject({ code: 2905 });
}

/** A text to user1, made and sent with options, arrives. */
async function arrives(
  made: Partial<Parameters<ChatSDK['createTextMessage']>[0]>,
  sent: Parameters<ChatSDK['sendMessage']>[1] = {},
): Promise<void> {
  const { chat, people } = await readManual('user1');
  const message = chat.createTextMessage({
    to: 'user1',
    conversationType: TYPES.CONV_C2C,
    payload: { text: 'Hello' },
    ...made,
  });
  const arrived = await received(people.user1, () => chat.sendMessage(message, sent));
  expect(arrived).toMatchObject({ payload: { text: 'Hello' }, hasRiskContent: false });
}

/** With plugins that say so when they are used, somebody logs in and writes. */
async function writesWith(...names: string[]): Promise<void> {
  const { chat, engine } = openApp();
  const used: string[] = [];
  for (const name of names) {
    const plugin = class {
      constructor() {
        used.push(name);
      }
    };
    chat.registerPlugin({ [name]: plugin });
  }
  await chat.login({ userID: 'user0', userSig: engine.signUserSig('user0') });
  await ready(chat);
  const { payload } = await say(chat, 'user0', 'damn');
  expect(payload.text).toBe('damn');
  expect(used).toEqual([]);
}

/** What holds of each row of the guide, by its first column. */
const HOLDS: Readonly<Record<string, () => Promise<void>>> = {
  '`translateText`': async () => {
    const { chat } = await readManual();
    const promise = chat.translateText({
      sourceTextList: ['Hello'],
      sourceLanguage: 'auto',
      targetLanguage: 'zh',
    });
    expect(await errorOf(promise)).toMatchObject({ code: 2117 });
  },
  '`convertVoiceToText`': async () => {
    const { chat } = await readManual('user1');
    const file = Object.assign(new File(['voice'], 'voice.wav', { type: 'audio/wav' }), {
      duration: 1_000,
    });
    const message = chat.createAudioMessage({
      to: 'user1',
      conversationType: TYPES.CONV_C2C,
      payload: { file },
    });
    message.payload.remoteAudioUrl = 'https://voices.example/voice.wav';
    message.status = 'success';
    expect(await errorOf(chat.convertVoiceToText({ message }))).toMatchObject({ code: 2118 });
  },
  "`callExperimentalAPI('sendTRTCCustomData')`, `callExperimentalAPI('sendRoomCustomData')`": () =>
    refusesKeys('sendTRTCCustomData', 'sendRoomCustomData'),
  "`callExperimentalAPI('startMessageLongPolling')`, `callExperimentalAPI('stopMessageLongPolling')`":
    () => refusesKeys('startMessageLongPolling', 'stopMessageLongPolling'),
  '`callExperimentalAPI` with any other key that Tencent may know': () =>
    refusesKeys('somethingOfTheirs', 'toString'),
  '`offlinePushInfo` of `sendMessage`, `resendMessage`, `invite` and `inviteInGroup`': async () => {
    const offlinePushInfo = { title: 'News', description: 'There is news', disablePush: false };
    await arrives({}, { offlinePushInfo });
    const { chat, people } = await readManual('user1');
    const message = chat.createTextMessage({
      to: 'group1',
      conversationType: TYPES.CONV_GROUP,
      payload: { text: 'Hello' },
    });
    await errorOf(chat.sendMessage(message));
    await haveGroup(chat, { members: ['user1'] });
    await settled(people.user1);
    const user1 = people.user1;
    await received(user1, () => chat.resendMessage(message, { offlinePushInfo }));
    await received(user1, () => chat.invite({ userID: 'user1', offlinePushInfo }));
    const inviteeList = ['user1'];
    await received(user1, () =>
      chat.inviteInGroup({ groupID: 'group1', inviteeList, offlinePushInfo }),
    );
  },
  '`setAllReceiveMessageOpt`': async () => {
    const { chat, people } = await readManual('user1');
    const told = next(chat, EVENT.ALL_RECEIVE_MESSAGE_OPT_UPDATED);
    const messageRemindType = TYPES.MSG_REMIND_ACPT_NOT_NOTE;
    await chat.setAllReceiveMessageOpt({ messageRemindType, duration: 86_400, isRepeated: true });
    expect((await told).data).toMatchObject({ messageRemindType });
    await received(chat, () => say(people.user1, 'user0', 'heard all the same'));
  },
  '`setMessageRemindType` with `MSG_REMIND_ACPT_NOT_NOTE`': async () => {
    const { chat, people } = await readManual('user1');
    const messageRemindType = TYPES.MSG_REMIND_ACPT_NOT_NOTE;
    await chat.setMessageRemindType({ userIDList: ['user1'], messageRemindType });
    await received(chat, () => say(people.user1, 'user0', 'heard all the same'));
    expect(chat.getTotalUnreadMessageCount()).toBe(0);
  },
  '`customModerationConfigurationID`, `excludedFromContentModeration`': async () => {
    await arrives({ customModerationConfigurationID: 'Custom11' });
    const messageControlInfo = { excludedFromContentModeration: true };
    await arrives({}, { messageControlInfo });
    const { chat, engine, people } = await readManual('user1');
    await engine.admin.setModeration({ words: ['damn'] });
    const write = () =>
      chat.createTextMessage({
        to: 'user1',
        conversationType: TYPES.CONV_C2C,
        payload: { text: 'damn' },
      });
    const refused = write();
    expect(await errorOf(chat.sendMessage(refused))).toMatchObject({ code: 80001 });
    expect(refused.hasRiskContent).toBe(true);
    await received(people.user1, () => chat.sendMessage(write(), { messageControlInfo }));
  },
  '`webhookInfo` of `sendMessage`': () =>
    arrives({}, { webhookInfo: { disableCloudMessagePreHook: true } }),
  '`tim-profanity-filter-plugin`': () => writesWith('tim-profanity-filter-plugin'),
  '`tim-push`, `tim-offline-push-plugin`': () => writesWith('tim-push', 'tim-offline-push-plugin'),
  '`create` with `scene`, `oversea`, `testEnv`, `devMode`, `fileUploadProxy`, `fileDownloadProxy`, `disableIndependentDomain`':
    async () => {
      const { chat, engine } = openApp({
        scene: 'a scene',
        oversea: true,
        testEnv: true,
        devMode: true,
        fileUploadProxy: 'https://up.example',
        fileDownloadProxy: 'https://down.example',
        disableIndependentDomain: true,
      });
      const told = record(chat, EVENT.ERROR);
      await chat.login({ userID: 'user0', userSig: engine.signUserSig('user0') });
      await ready(chat);
      expect(told).toEqual([]);
    },
};

describe('what only Tencent’s cloud does', () => {
  const rows = rowsOf(readFileSync(GUIDE, 'utf8'));

  test('is in the guide row by row, and each has something here that holds it', () => {
    expect(rows).toEqual(Object.keys(HOLDS));
    expect(rows.length).toBeGreaterThan(10);
  });

  test.each(rows)('%s', async (row) => {
    await HOLDS[row]?.();
  });

  test('would be missed here when the guide had a row more', () => {
    const page =
      '<!-- only-on-the-cloud -->\n\n| What | x |\n| --- | --- |\n| `one` | a |\n| two | b |\n';
    expect(rowsOf(page)).toEqual(['`one`', 'two']);
  });
});
