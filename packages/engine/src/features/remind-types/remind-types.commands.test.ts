import { type MessageRemindType, TYPES } from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../storage/memory-store.js';
import { groupText, type TestLine, TestWorld, text } from '../../testing/test-line.js';

const QUIET = TYPES.MSG_REMIND_ACPT_NOT_NOTE;
const DISCARD = TYPES.MSG_REMIND_DISCARD;

async function group(owner: TestLine, ...userIDs: string[]): Promise<string> {
  const { group: made } = await owner.call('groups.create', {
    options: {
      name: 'tea',
      type: 'Public',
      joinOption: 'FreeAccess',
      memberList: userIDs.map((userID) => ({ userID })),
    },
  });
  return made.groupID;
}

async function typeOf(line: TestLine, conversationID: string): Promise<MessageRemindType> {
  const { conversation } = await line.call('conversations.get', { conversationID });
  return conversation.messageRemindType;
}

describe('how messages are announced', () => {
  it('is kept when the engine is started anew, of people and of groups', async () => {
    const store = createMemoryStore();
    const [ann] = await new TestWorld({ store }).logins('ann', 'bob');
    const groupID = await group(ann);
    await ann.call('remindTypes.ofPeople', { userIDs: ['bob'], remindType: DISCARD });
    await ann.call('remindTypes.ofGroup', { groupID, remindType: QUIET });
    const again = await new TestWorld({ store }).login('ann');
    expect(await typeOf(again, 'C2Cbob')).toBe(DISCARD);
    expect(await typeOf(again, `GROUP${groupID}`)).toBe(QUIET);
    const { group: told } = await again.call('groups.profile', { groupID });
    expect(told.selfInfo?.messageRemindType).toBe(QUIET);
  });

  it('is each person’s own, and tells the other side nothing', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const groupID = await group(ann, 'bob');
    await ann.call('remindTypes.ofPeople', { userIDs: ['bob'], remindType: DISCARD });
    await ann.call('remindTypes.ofGroup', { groupID, remindType: DISCARD });
    expect(await typeOf(bob, 'C2Cann')).toBe(TYPES.MSG_REMIND_ACPT_AND_NOTE);
    expect(await typeOf(bob, `GROUP${groupID}`)).toBe(TYPES.MSG_REMIND_ACPT_AND_NOTE);
    await ann.call('messages.send', { message: text('bob', 'one') });
    await ann.call('messages.send', { message: groupText(groupID, 'two') });
    expect(bob.heard.filter((said) => !/^[NT]/.test(said))).toEqual(['one', 'two']);
  });

  it('of a group is what its type has once more for who comes back into it', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const groupID = await group(ann, 'bob');
    await bob.call('remindTypes.ofGroup', { groupID, remindType: QUIET });
    await bob.call('groups.quit', { groupID });
    await bob.call('groups.join', { groupID, applyMessage: '' });
    expect(await typeOf(bob, `GROUP${groupID}`)).toBe(TYPES.MSG_REMIND_ACPT_AND_NOTE);
  });

  it('of a group is nobody’s to set who is not in it, nor one that groups do not have', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    const groupID = await group(ann);
    const codeOf = (line: TestLine, remindType: string, target = groupID) =>
      line.codeOf('remindTypes.ofGroup', { groupID: target, remindType });
    expect(await codeOf(bob, QUIET)).toBe(10007);
    expect(await codeOf(ann, QUIET, 'nowhere')).toBe(10010);
    expect(await codeOf(ann, 'loud')).toBe(10004);
    expect(await codeOf(ann, TYPES.NOT_RECEIVE_MSG_EXCEPT_AT)).toBe(10004);
    expect(await codeOf(ann, TYPES.NOT_RECEIVE_OFFLINE_PUSH_EXCEPT_AT)).toBe(undefined);
  });

  it('holds back tips as well as messages, and nothing that others are told', async () => {
    const [ann, bob, cho] = await new TestWorld().logins('ann', 'bob', 'cho');
    const groupID = await group(ann, 'bob');
    await bob.call('remindTypes.ofGroup', { groupID, remindType: DISCARD });
    const before = bob.heard.length;
    await cho.call('groups.join', { groupID, applyMessage: '' });
    await cho.call('messages.send', { message: groupText(groupID, 'hi') });
    expect(bob.heard.slice(before)).toEqual([]);
    expect(ann.heard.slice(-2)).toEqual(['T1', 'hi']);
    const asked = { conversationID: `GROUP${groupID}`, limit: 20 };
    const { messages } = await bob.call('messages.history', asked);
    expect(messages.at(-1)?.elements[0]?.content).toEqual({ text: 'hi' });
  });

  it.each([
    ['a type that people do not have', { userIDs: ['bob'], remindType: 'AcceptNotNotifyExceptAt' }],
    ['a text for people', { userIDs: 'bob', remindType: QUIET }],
  ])('with %s is not readable', async (_, body) => {
    const ann = await new TestWorld().login('ann');
    expect(await ann.request('remindTypes.ofPeople', body)).toMatchObject({ kind: 'failure' });
  });
});
