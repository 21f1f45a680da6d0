import type { ChatSDK } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import TencentCloudChat from '../../tencent.js';
import { next, settled } from '../../testing/events.js';
import { haveGroup, readManual, received, say } from '../../testing/manual-world.js';

const { EVENT } = TencentCloudChat;
const BOTH = ['GROUPtest', 'C2Cexample'];

/** A conversation with `example` and one in the group `test`; with a name, both are in a group of it. */
async function withConversations(groupName?: string): Promise<ChatSDK> {
  const { chat, people } = await readManual('example');
  await haveGroup(people.example, { groupID: 'test', members: ['user0'] });
  await received(chat, () => say(people.example, 'user0', 'Hello'));
  await settled(chat);
  if (groupName) await chat.createConversationGroup({ conversationIDList: BOTH, groupName });
  return chat;
}

async function idsIn(chat: ChatSDK, groupName: string) {
  const { data } = await chat.getConversationList({ groupName });
  return data.conversationList.map(({ conversationID }) => conversationID).toSorted();
}

describe('the manual: groups of conversations', () => {
  test('getConversationGroupList: the names, and what is in one', async () => {
    const chat = await withConversations('Suppliers');
    const promise = chat.getConversationGroupList();
    await promise.then((imResponse) => {
      const groupNameList = imResponse.data;
      expect(groupNameList).toEqual(['Suppliers']);
    });
    expect(await idsIn(chat, 'Suppliers')).toEqual(BOTH.toSorted());
  });

  test('createConversationGroup: both lists are told', async () => {
    const chat = await withConversations();
    const told = [next(chat, EVENT.CONVERSATION_GROUP_LIST_UPDATED)];
    const list = next(chat, EVENT.CONVERSATION_LIST_UPDATED);
    const promise = chat.createConversationGroup({
      conversationIDList: BOTH,
      groupName: 'Suppliers',
    });
    await promise.then(async (imResponse) => {
      const { successConversationIDList, failureConversationIDList } = imResponse.data;
      expect(successConversationIDList.toSorted()).toEqual(BOTH.toSorted());
      expect(failureConversationIDList).toEqual([]);
      const { data } = await chat.getConversationList(successConversationIDList);
      for (const { conversationGroupList } of data.conversationList) {
        expect(conversationGroupList).toEqual(['Suppliers']);
      }
    });
    expect((await Promise.all(told)).map(({ data }) => data)).toEqual([['Suppliers']]);
    await list;
  });

  test('deleteConversationGroup: the group is gone, its conversations stay', async () => {
    const chat = await withConversations('Suppliers');
    const told = next(chat, EVENT.CONVERSATION_GROUP_LIST_UPDATED);
    const promise = chat.deleteConversationGroup('Suppliers');
    await promise;
    expect((await told).data).toEqual([]);
    const { data } = await chat.getConversationList(BOTH);
    expect(data.conversationList).toHaveLength(2);
  });

  test('renameConversationGroup: the conversations are in it by its new name', async () => {
    const chat = await withConversations('Suppliers_old');
    const told = next(chat, EVENT.CONVERSATION_GROUP_LIST_UPDATED);
    const promise = chat.renameConversationGroup({
      oldName: 'Suppliers_old',
      newName: 'Suppliers_new',
    });
    await promise;
    expect((await told).data).toEqual(['Suppliers_new']);
    expect(await idsIn(chat, 'Suppliers_new')).toEqual(BOTH.toSorted());
  });

  test('addConversationsToGroup: CONVERSATION_IN_GROUP_UPDATED has what is in it now', async () => {
    const chat = await withConversations();
    await chat.createConversationGroup({
      conversationIDList: ['C2Cexample'],
      groupName: 'Suppliers_new',
    });
    const told = next(chat, EVENT.CONVERSATION_IN_GROUP_UPDATED);
    const promise = chat.addConversationsToGroup({
      conversationIDList: ['GROUPtest'],
      groupName: 'Suppliers_new',
    });
    await promise.then((imResponse) => {
      const { successConversationIDList, failureConversationIDList } = imResponse.data;
      expect(successConversationIDList).toEqual(['GROUPtest']);
      expect(failureConversationIDList).toEqual([]);
    });
    const { groupName, conversationList } = (await told).data;
    expect(groupName).toBe('Suppliers_new');
    expect(conversationList).toHaveLength(2);
  });

  test('deleteConversationsFromGroup: they are out of it, and stay in the list', async () => {
    const chat = await withConversations('Suppliers_new');
    const told = next(chat, EVENT.CONVERSATION_IN_GROUP_UPDATED);
    const promise = chat.deleteConversationsFromGroup({
      conversationIDList: BOTH,
      groupName: 'Suppliers_new',
    });
    await promise.then((imResponse) => {
      const { successConversationIDList, failureConversationIDList } = imResponse.data;
      expect(successConversationIDList.toSorted()).toEqual(BOTH.toSorted());
      expect(failureConversationIDList).toEqual([]);
    });
    expect((await told).data.conversationList).toEqual([]);
    expect(await idsIn(chat, 'Suppliers_new')).toEqual([]);
  });
});
