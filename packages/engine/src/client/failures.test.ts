import { describeErrorCode, EVENT } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { record, recordNames } from '../testing/events.js';
import { ScriptedEngine } from '../testing/scripted-engine.js';

test.each([70001, 20002])(
  '%i, whatever was asked, means being kicked, and the call is rejected with it [ERR-3.4, FACT-9.2, INS-D.5, INS-D.6, TKT-5.2]',
  async (refusal) => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const names = recordNames(chat);
    const kicks = record(chat, EVENT.KICKED_OUT);
    engine.answers['profiles.get'] = [{ refusal }];
    const asking = chat.getUserProfile({ userIDList: ['bob'] });
    await expect(asking).rejects.toMatchObject({ code: refusal });
    const anew = ['NET_STATE_CHANGE', 'NET_STATE_CHANGE'];
    expect(names).toEqual(['KICKED_OUT', 'SDK_NOT_READY', ...anew]);
    expect(kicks).toEqual([{ type: 'userSigExpired' }]);
    await expect(chat.getMyProfile()).rejects.toMatchObject({ code: 3004 });
  },
);

test.each([10006, 60005, 20004])(
  'the code %i of the service reaches the caller unchanged, and so does its text [ERB-1.2, ERB-1.4]',
  async (refusal) => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    engine.answers['profiles.get'] = [{ refusal }];
    await expect(chat.getUserProfile({ userIDList: ['bob'] })).rejects.toMatchObject({
      code: refusal,
      message: 'As the test says.',
      data: { headSeq: expect.any(Number) },
    });
  },
);

test('what the client refuses by itself has a text of ours [ERB-1.4]', async () => {
  const chat = await new ScriptedEngine().client();
  const { text } = describeErrorCode(2721);
  await expect(chat.updateMyProfile({})).rejects.toMatchObject({ code: 2721, message: text });
});

test.each([{ profiles: 'no list' }, { profiles: null }, {}])(
  'an answer that cannot be understood (%j) is a rejection with 2903 [ERR-1.6, ERB-1.3]',
  async (answer) => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    engine.answers['profiles.get'] = [answer];
    const asking = chat.getUserProfile({ userIDList: ['bob'] });
    await expect(asking).rejects.toMatchObject({ code: 2903 });
  },
);

test('a page of the list that failed is asked for again by the next getConversationList [FACT-10.2]', async () => {
  const engine = new ScriptedEngine();
  engine.answers['conversations.list'] = [
    { refusal: 60005 },
    { refusal: 60005 },
    { conversations: [], cursor: '', isCompleted: true },
  ];
  const chat = await engine.client().catch((error: unknown) => error);
  expect(chat).toMatchObject({ code: 60005 });
  expect(engine.asked.filter(({ command }) => command === 'conversations.list')).toHaveLength(2);
});
