import { describe, expect, test } from 'vitest';
import { ScriptedEngine, wireGroup, wireMessage } from '../testing/scripted-engine.js';
import { conversationOf } from '../testing/small-talk.js';

const CONVERSATION = {
  conversationID: 'GROUPteam',
  type: 'GROUP',
  unreadCount: 0,
  lastMessage: null,
  isPinned: false,
  messageRemindType: 'AcceptAndNotify',
  peerReadTime: 0,
  group: wireGroup('team'),
} as const;

describe('history', () => {
  test('a group that shows nothing shows its newest message when some were fetched [HIS-12.32]', async () => {
    const engine = new ScriptedEngine();
    engine.answers['groups.list'] = [{ groups: [wireGroup('team')] }];
    engine.answers['conversations.list'] = [
      { conversations: [CONVERSATION], cursor: '', isCompleted: true },
    ];
    const inGroup = { conversationType: 'GROUP', to: 'team' } as const;
    engine.answers['messages.history'] = [
      {
        messages: [
          wireMessage({ ...inGroup, sequence: 1 }),
          wireMessage({ ...inGroup, sequence: 2, time: 1002 }),
        ],
        isCompleted: true,
      },
    ];
    const chat = await engine.client();
    expect(await conversationOf(chat, 'GROUPteam')).toMatchObject({ lastMessage: { lastTime: 0 } });
    await chat.getMessageList({ conversationID: 'GROUPteam' });
    expect(await conversationOf(chat, 'GROUPteam')).toMatchObject({
      lastMessage: { lastSequence: 2, lastTime: 1002, type: 'TIMTextElem' },
    });
  });

  test('a page that was asked for before a logout is not in the memory of who logs in next', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const late = wireMessage({ to: 'me' });
    delete engine.answers['messages.history'];
    const asking = chat.getMessageList({ conversationID: 'C2Cbob' });
    const question = engine.asked.at(-1);
    await Promise.all([expect(asking).rejects.toMatchObject({ code: 3005 }), chat.logout()]);
    await engine.enter(chat, 'carol');
    engine.reply(question?.id ?? 0, { messages: [late], isCompleted: true });
    const ID = `${late.senderTinyID}-${late.clientTime}-${late.random}`;
    expect(chat.findMessage(ID)).toBeNull();
    engine.answers['messages.history'] = [{ messages: [], isCompleted: true }];
    const { data } = await chat.getMessageList({ conversationID: 'C2Cbob' });
    expect(data.messageList).toEqual([]);
  });

  test('nor is anything else that was asked for in the name of who is gone', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    delete engine.answers['conversations.pin'];
    const pinning = chat.pinConversation({ conversationID: 'C2Cbob', isPinned: true });
    const question = engine.asked.at(-1);
    await Promise.all([expect(pinning).rejects.toMatchObject({ code: 3005 }), chat.logout()]);
    await engine.enter(chat, 'carol');
    engine.reply(question?.id ?? 0, {});
    const { data } = await chat.getConversationList();
    expect(data.conversationList).toEqual([]);
  });
});
