import { EVENT } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { ScriptedEngine, wireGroup, wireMessage } from '../testing/scripted-engine.js';

/** A text of the group `team` with this sequence. */
function groupText(sequence: number) {
  return wireMessage({ conversationType: 'GROUP', to: 'team', sequence, time: 1_000 + sequence });
}

test('what another instance has read with all else before it comes here is not unread [CNV-1.32]', async () => {
  const engine = new ScriptedEngine();
  engine.answers['groups.list'] = [{ groups: [wireGroup('team')] }];
  const chat = await engine.client();
  const counts: unknown[] = [];
  chat.on(EVENT.MESSAGE_RECEIVED, async () => {
    const { data } = await chat.getConversationList(['GROUPteam']);
    counts.push(data.conversationList[0]?.unreadCount);
  });
  const groups = [{ groupID: 'team', sequence: 2 }];
  engine.push({ type: 'conversations.allRead', readsPeople: false, groups });
  for (const sequence of [1, 2, 3]) {
    engine.push({ type: 'messages.new', messages: [groupText(sequence)] });
    await engine.clock.advance(0);
  }
  expect(counts).toEqual([0, 0, 1]);
});

test('what comes after it was read elsewhere, and is here already, stays unread', async () => {
  const engine = new ScriptedEngine();
  engine.answers['groups.list'] = [{ groups: [wireGroup('team')] }];
  const chat = await engine.client();
  for (const sequence of [1, 2, 3]) {
    engine.push({ type: 'messages.new', messages: [groupText(sequence)] });
  }
  const groups = [{ groupID: 'team', sequence: 2 }];
  engine.push({ type: 'conversations.allRead', readsPeople: false, groups });
  expect(chat.getTotalUnreadMessageCount()).toBe(1);
});

test('a failure without a code of its own is 2112 [RDS-13.31]', async () => {
  const engine = new ScriptedEngine();
  engine.answers['conversations.readAll'] = [{ refusal: 0 }];
  const chat = await engine.client();
  engine.push({ type: 'messages.new', messages: [wireMessage()] });
  await expect(chat.setAllMessageRead()).rejects.toMatchObject({ code: 2112 });
  const { data } = await chat.getConversationList();
  expect(data.conversationList).toMatchObject([{ unreadCount: 1 }]);
});
