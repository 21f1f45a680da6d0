import { EVENT, type GroupType } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import type { WireMessage } from '../protocol/entities.js';
import { record, recordNames, settled } from '../testing/events.js';
import { ScriptedEngine, wireGroup, wireMessage } from '../testing/scripted-engine.js';
import { conversationOf } from '../testing/small-talk.js';

const inGroup = (sequence: number, changes: Partial<WireMessage> = {}) =>
  wireMessage({ conversationType: 'GROUP', to: 'team', sequence, ...changes });

const groupOfType = (type: GroupType) => ({ ...wireGroup('team'), type });

describe('what is said in a group that is not known yet', () => {
  test.each(['Private', 'Public', 'ChatRoom', 'Community'] as const)(
    'makes a conversation of no type, until it is known that it is %s [OBJ-4.4]',
    async (type) => {
      const engine = new ScriptedEngine();
      const chat = await engine.client();
      delete engine.answers['conversations.get'];
      engine.push({ type: 'messages.new', messages: [inGroup(5)] });
      expect(await conversationOf(chat, 'GROUPteam')).toMatchObject({ subType: '' });
      const conversation = {
        conversationID: 'GROUPteam',
        type: 'GROUP',
        unreadCount: 1,
        lastMessage: null,
        isPinned: false,
        messageRemindType: 'AcceptAndNotify',
        peerReadTime: 0,
        group: groupOfType(type),
      };
      engine.reply(engine.asked.at(-1)?.id ?? 0, { conversation });
      await settled(chat);
      expect(await conversationOf(chat, 'GROUPteam')).toMatchObject({
        subType: type,
        groupProfile: { type },
      });
    },
  );
});

describe('what is said in a live room while one goes in', () => {
  async function goingIn() {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    engine.answers['groups.join'] = [{ status: 'JoinedSuccess', group: groupOfType('AVChatRoom') }];
    const joining = chat.joinGroup({ groupID: 'team' });
    // The profile is asked for, and not answered yet.
    await settled(chat);
    const question = engine.asked.findLast(({ command }) => command === 'groups.profile');
    return { engine, chat, joining, question: question?.id ?? 0 };
  }

  test('is told when the room is known, and not kept', async () => {
    const { engine, chat, joining, question } = await goingIn();
    const names = recordNames(chat);
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    const message = inGroup(2);
    engine.push({ type: 'messages.new', messages: [message] });
    expect(names).toEqual([]);
    engine.reply(question, { group: groupOfType('AVChatRoom') });
    await joining;
    expect(received.flat()).toMatchObject([{ sequence: 2 }]);
    expect(chat.findMessage(received.flat()[0]?.ID ?? '')).toBeNull();
    expect(await conversationOf(chat, 'GROUPteam')).toMatchObject({ subType: 'AVChatRoom' });
  });

  test('is of no interest when one does not come in', async () => {
    const { engine, chat, joining, question } = await goingIn();
    const names = recordNames(chat);
    engine.push({ type: 'messages.new', messages: [inGroup(2)] });
    engine.fail(question, 10001);
    await expect(joining).rejects.toMatchObject({ code: 10001 });
    engine.push({ type: 'messages.new', messages: [inGroup(3)] });
    expect(names).toEqual([]);
    expect(await conversationOf(chat, 'GROUPteam')).toBeUndefined();
  });

  test('is told after one has come in at the second attempt', async () => {
    const { engine, chat, joining, question } = await goingIn();
    engine.fail(question, 10001);
    await expect(joining).rejects.toMatchObject({ code: 10001 });
    engine.answers['groups.profile'] = [{ group: groupOfType('AVChatRoom') }];
    await chat.joinGroup({ groupID: 'team' });
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    engine.push({ type: 'messages.new', messages: [inGroup(4)] });
    expect(received.flat()).toMatchObject([{ sequence: 4 }]);
  });
});
