import { type ChatSDK, TSignaling, TYPES } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createLiveRooms, SHOW } from '../../../testing/live-room-people.js';
import { createWorld, renderReady, say, textsOf } from '../../../testing/world.js';
import { useConversations } from '../../conversations/index.js';
import { signalingOf, useInvitations } from '../../invitations/index.js';
import { useMessages } from '../../messages/index.js';

/** Requests that a client has stored which does not know better. */
const APPLY = '{"seat":1,"cmd":"apply","i":0}';
const MOST = 20;

const seed = {
  users: ['ann', 'ben', 'cat'].map((userID) => ({ userID })),
  groups: [
    { groupID: 'tea', name: 'Tea', type: 'Public' as const, members: ['ann', 'ben', 'cat'] },
  ],
};

/** Ann looks at a conversation; Ben and Cat have clients of another kind. */
async function openThread(conversationID: string) {
  const { engine, peer, userOf } = createWorld({ seed });
  const others = [await peer('ben'), await peer('cat')] as const;
  for (const sdk of others) listen(sdk);
  const open = () =>
    renderReady(
      () => ({
        ...{ thread: useMessages(conversationID), list: useConversations() },
        invitations: useInvitations(),
      }),
      { sdk: engine.createClient(), user: userOf('ann') },
    );
  return { ben: others[0], cat: others[1], open };
}

/** A client knows of an invitation once it listens. */
function listen(sdk: ChatSDK): void {
  sdk.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, () => undefined);
}

/** Ben says hello and good bye; in between is asked for a seat, answered and taken back, and then for chess. */
async function talk(ben: ChatSDK, cat: ChatSDK): Promise<string> {
  await say(ben, 'GROUPtea', 'hello');
  const request = { groupID: 'tea', inviteeList: ['ann', 'cat'], data: APPLY };
  const { inviteID } = await ben.inviteInGroup(request);
  await waitFor(() => cat.accept({ inviteID, data: APPLY }));
  await ben.cancel({ inviteID, data: APPLY });
  const call = await ben.inviteInGroup({ ...request, data: 'chess?' });
  await say(ben, 'GROUPtea', 'good bye');
  return call.inviteID;
}

test('what is asked about seats, and answered, does not come into a group’s thread', async () => {
  const { ben, cat, open } = await openThread('GROUPtea');
  const ann = await open();
  await waitFor(() => expect(ann.current.thread.status).toBe('ready'));
  const inviteID = await talk(ben, cat);
  const texts = () => textsOf(ann.current.thread.messages);
  await waitFor(() => expect(texts()).toEqual(['hello', 'TIMCustomElem', 'good bye']));
  expect(ann.current.thread.messages[1]).toMatchObject({
    payload: { data: expect.stringContaining(inviteID) },
  });
});

test('nor does it come with the history', async () => {
  const { ben, cat, open } = await openThread('GROUPtea');
  await talk(ben, cat);
  const ann = await open();
  await waitFor(() => expect(ann.current.thread.status).toBe('ready'));
  const texts = () => textsOf(ann.current.thread.messages);
  await waitFor(() => expect(texts()).toEqual(['hello', 'TIMCustomElem', 'good bye']));
});

test('a page full of them does not end a thread', async () => {
  const { ben, open } = await openThread('C2Cben');
  await say(ben, 'C2Cann', 'hello');
  for (let count = 0; count < MOST; count += 1) await ben.invite({ userID: 'ann', data: APPLY });
  const ann = await open();
  await waitFor(() => expect(ann.current.thread.status).toBe('ready'));
  while (ann.current.thread.hasOlder) await act(() => ann.current.thread.loadOlder());
  expect(textsOf(ann.current.thread.messages)).toEqual(['hello']);
});

test('in the list of conversations one is told from an invitation to anything else', async () => {
  const { ben, open } = await openThread('C2Cben');
  const ann = await open();
  const isForSeat = () => {
    const last = ann.current.list.conversations[0]?.lastMessage;
    return last?.type && signalingOf(last)?.isForSeat;
  };
  await ben.invite({ userID: 'ann', data: APPLY });
  await waitFor(() => expect(isForSeat()).toBe(true));
  await ben.invite({ userID: 'ann', data: 'chess?' });
  await waitFor(() => expect(isForSeat()).toBe(false));
});

test('one that is sent from here is not shown either, and rings nobody', async () => {
  const { open } = await openThread('GROUPtea');
  const ann = await open();
  await waitFor(() => expect(ann.current.thread.status).toBe('ready'));
  const request = { groupID: 'tea', inviteeList: ['ben'] };
  await act(() => ann.current.invitations.inviteInGroup({ ...request, data: APPLY }));
  await act(() => ann.current.invitations.inviteInGroup({ ...request, data: 'chess?' }));
  await waitFor(() => expect(ann.current.thread.messages).toHaveLength(1));
  expect(ann.current.invitations.invitations.map(({ data }) => data)).toEqual(['chess?']);
});

test('nor is one in a live room', async () => {
  const { person, pass } = await createLiveRooms();
  const [ann, ben] = [await person('ann'), await person('ben')];
  ann.look(SHOW);
  const hall = ben.look(SHOW);
  await pass(5000);
  for (const data of [APPLY, 'chess?']) {
    const asking = ann.client.inviteInGroup({ groupID: SHOW, inviteeList: ['ben'], data });
    await pass(1000);
    await asking;
  }
  const shown = hall.show().messages.filter(({ type }) => type === TYPES.MSG_CUSTOM);
  expect(shown).toHaveLength(1);
  expect(shown[0] && signalingOf(shown[0])?.data).toBe('chess?');
  expect(ben.errors).toEqual([]);
});
