import type { ChatSDK } from '@parlor/sdk';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';

const PEERS = ['ben', 'cleo', 'dan'];
const ALL = PEERS.map((peer) => `C2C${peer}`);

let world: MixedWorld;
beforeEach(() => {
  world = createMixedWorld({ seed: { users: PEERS.map((userID) => ({ userID })) } });
});
afterEach(() => world.close());

/** Ann is there twice, and has talked to everybody. */
async function twice(): Promise<{ here: ChatSDK; there: ChatSDK }> {
  const here = await world.tencents('ann');
  for (const to of PEERS) {
    const payload = { text: 'hi' };
    await here.sendMessage(here.createTextMessage({ to, conversationType: 'C2C', payload }));
  }
  return { here, there: await world.parlors('ann') };
}

/** The names of the groups, and what each conversation is in. */
async function foldersOf(chat: ChatSDK) {
  const { data: names } = await chat.getConversationGroupList();
  const { data } = await chat.getConversationList();
  const filed = data.conversationList.map(({ conversationID, conversationGroupList }) => [
    conversationID,
    conversationGroupList,
  ]);
  return { names, filed: Object.fromEntries(filed) };
}

describe('one person on both clients', () => {
  test('has the same conversation groups on both, whichever of them changes what', async () => {
    const { here, there } = await twice();
    const isAlike = async (names: string[]) => {
      await vi.waitFor(async () => {
        const both = [await foldersOf(here), await foldersOf(there)];
        expect(both[0]).toEqual(both[1]);
        expect(both[0]?.names).toEqual(names);
      });
    };
    await here.createConversationGroup({ groupName: 'Work', conversationIDList: ALL });
    await isAlike(['Work']);
    await there.createConversationGroup({ groupName: 'Home', conversationIDList: ['C2Cben'] });
    await isAlike(['Work', 'Home']);
    const some = { groupName: 'Work', conversationIDList: ['C2Cben', 'C2Ccleo'] };
    await there.deleteConversationsFromGroup(some);
    await here.addConversationsToGroup({ groupName: 'Home', conversationIDList: ['C2Cdan'] });
    await isAlike(['Work', 'Home']);
    await here.renameConversationGroup({ oldName: 'Work', newName: 'Job' });
    await isAlike(['Job', 'Home']);
    await there.renameConversationGroup({ oldName: 'Home', newName: 'House' });
    await there.addConversationsToGroup({ groupName: 'Job', conversationIDList: ['C2Cben'] });
    await isAlike(['Job', 'House']);
    expect((await foldersOf(here)).filed).toEqual({
      C2Cben: ['House', 'Job'],
      C2Ccleo: [],
      C2Cdan: ['Job', 'House'],
    });
    await here.deleteConversationGroup('House');
    await isAlike(['Job']);
    await there.deleteConversationGroup('Job');
    await isAlike([]);
  });

  test('has the same remind types on both, and the same total', async () => {
    const { here, there } = await twice();
    const ben = await world.parlors('ben');
    const payload = { text: 'you?' };
    await ben.sendMessage(ben.createTextMessage({ to: 'ann', conversationType: 'C2C', payload }));
    const typesOf = async (chat: ChatSDK) => {
      const { data } = await chat.getConversationList(['C2Cben', 'C2Ccleo']);
      return data.conversationList.map(({ messageRemindType }) => messageRemindType);
    };
    const isAlike = (types: string[], total: number) =>
      vi.waitFor(async () => {
        for (const chat of [here, there]) {
          expect((await typesOf(chat)).toSorted()).toEqual(types);
          expect(chat.getTotalUnreadMessageCount()).toBe(total);
        }
      });
    await isAlike(['AcceptAndNotify', 'AcceptAndNotify'], 1);
    const users = (...userIDList: string[]) => ({ userIDList });
    await here.setMessageRemindType({
      ...users('ben', 'cleo'),
      messageRemindType: 'AcceptNotNotify',
    });
    await isAlike(['AcceptNotNotify', 'AcceptNotNotify'], 0);
    await there.setMessageRemindType({ ...users('cleo'), messageRemindType: 'Discard' });
    await isAlike(['AcceptNotNotify', 'Discard'], 0);
    await there.setMessageRemindType({ ...users('ben'), messageRemindType: 'AcceptAndNotify' });
    await isAlike(['AcceptAndNotify', 'Discard'], 1);
  });
});
