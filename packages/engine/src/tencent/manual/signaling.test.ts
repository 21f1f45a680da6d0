import type { ChatSDK, SignalingEventMap, SignalingEventName } from '@parlor/sdk';
import { describe, expect, test, vi } from 'vitest';
import TencentCloudChat from '../../tencent.js';
import { settled } from '../../testing/events.js';
import { haveGroup, readManual, received } from '../../testing/manual-world.js';

const { TSignaling } = TencentCloudChat;

/** The data of the next event of a name. */
function heard<Name extends SignalingEventName>(
  chat: ChatSDK,
  name: Name,
): Promise<SignalingEventMap[Name]> {
  return new Promise((resolve) => {
    chat.addSignalingListener(name, ({ data }) => resolve(data));
  });
}

/** user1 has invited me. */
async function invited() {
  const { chat, people } = await readManual('user1');
  const invitation = heard(chat, TSignaling.NEW_INVITATION_RECEIVED);
  const { inviteID } = await people.user1.invite({ userID: 'user0', data: 'Come' });
  await invitation;
  return { chat, user1: people.user1, inviteID };
}

/** A group AV1 of mine with user1 and user2. */
async function withGroup() {
  const { chat, people } = await readManual('user1', 'user2');
  await haveGroup(chat, { groupID: 'AV1', members: ['user1', 'user2'] });
  await settled(people.user1, people.user2);
  return { chat, people };
}

describe('the manual: signaling', () => {
  test('addSignalingListener: hears of a new invitation', async () => {
    const { chat, people } = await readManual('user1');
    const onNewInvitationReceived = vi.fn();
    chat.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, onNewInvitationReceived);
    const { inviteID } = await people.user1.invite({ userID: 'user0', data: '' });
    await settled(chat);
    expect(onNewInvitationReceived).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        name: TSignaling.NEW_INVITATION_RECEIVED,
        data: expect.objectContaining({ inviteID, inviter: 'user1', inviteeList: ['user0'] }),
      }),
    );
  });

  test('removeSignalingListener: hears nothing any more', async () => {
    const { chat, people } = await readManual('user1');
    const onNewInvitationReceived = vi.fn();
    chat.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, onNewInvitationReceived);
    chat.removeSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, onNewInvitationReceived);
    await people.user1.invite({ userID: 'user0', data: '' });
    await settled(chat);
    expect(onNewInvitationReceived).not.toHaveBeenCalled();
  });

  test.each([
    { data: '' },
    { data: '', timeout: 30 },
    { data: '', timeout: 30, onlineUserOnly: true },
    {
      data: '',
      timeout: 30,
      offlinePushInfo: {
        disablePush: false,
        disableVoipPush: false,
        title: '',
        description: '',
        androidInfo: { OPPOChannelID: '' },
      },
    },
  ])('invite: somebody, with %o', async (options) => {
    const { chat, people } = await readManual('user1');
    const invitation = heard(people.user1, TSignaling.NEW_INVITATION_RECEIVED);
    const promise = chat.invite({ userID: 'user1', ...options });
    const inviteID = await promise.then((imResponse) => {
      expect(imResponse).toMatchObject({ code: 0, inviteID: expect.any(String) });
      return imResponse.inviteID;
    });
    expect(await invitation).toMatchObject({ inviteID, inviter: 'user0', data: '' });
  });

  test('invite: excludeFromHistoryMessage keeps it out of unreadCount and lastMessage', async () => {
    const { chat, people } = await readManual('user1');
    await received(people.user1, () =>
      chat.invite({
        userID: 'user1',
        data: JSON.stringify({ excludeFromHistoryMessage: true }),
      }),
    );
    expect(people.user1.getTotalUnreadMessageCount()).toBe(0);
  });

  test.each([
    { data: '' },
    { data: '', timeout: 30 },
    { data: '', timeout: 30, onlineUserOnly: true },
  ])('inviteInGroup: some members, with %o', async (options) => {
    const { chat, people } = await withGroup();
    const invitations = [people.user1, people.user2].map((one) =>
      heard(one, TSignaling.NEW_INVITATION_RECEIVED),
    );
    const promise = chat.inviteInGroup({
      groupID: 'AV1',
      inviteeList: ['user1', 'user2'],
      ...options,
    });
    const inviteID = await promise.then((imResponse) => imResponse.inviteID);
    for (const invitation of await Promise.all(invitations)) {
      expect(invitation).toMatchObject({
        inviteID,
        groupID: 'AV1',
        inviteeList: ['user1', 'user2'],
      });
    }
  });

  test('inviteInGroup: excludeFromHistoryMessage keeps it out of unreadCount', async () => {
    const { chat, people } = await withGroup();
    await people.user1.setMessageRead({ conversationID: 'GROUPAV1' });
    const invitation = heard(people.user1, TSignaling.NEW_INVITATION_RECEIVED);
    await chat.inviteInGroup({
      groupID: 'AV1',
      inviteeList: ['user1'],
      data: JSON.stringify({ excludeFromHistoryMessage: true }),
      offlinePushInfo: { disablePush: false, title: '', description: '' },
    });
    await invitation;
    expect(people.user1.getTotalUnreadMessageCount()).toBe(0);
  });

  test('cancel: the invitee hears of it', async () => {
    const { chat, user1, inviteID } = await invited();
    const cancelled = heard(chat, TSignaling.INVITATION_CANCELLED);
    const promise = user1.cancel({ inviteID, data: '' });
    await promise.then((imResponse) => {
      expect(imResponse.inviteID).toBe(inviteID);
    });
    expect(await cancelled).toMatchObject({ inviteID, inviter: 'user1' });
  });

  test('accept: the inviter hears of it', async () => {
    const { chat, user1, inviteID } = await invited();
    const accepted = heard(user1, TSignaling.INVITEE_ACCEPTED);
    const promise = chat.accept({ inviteID, data: '' });
    await promise.then((imResponse) => {
      expect(imResponse.inviteID).toBe(inviteID);
    });
    expect(await accepted).toMatchObject({ inviteID, invitee: 'user0' });
  });

  test('reject: the inviter hears of it', async () => {
    const { chat, user1, inviteID } = await invited();
    const rejected = heard(user1, TSignaling.INVITEE_REJECTED);
    const promise = chat.reject({ inviteID, data: '' });
    await promise.then((imResponse) => {
      expect(imResponse.inviteID).toBe(inviteID);
    });
    expect(await rejected).toMatchObject({ inviteID, invitee: 'user0' });
  });

  test('getSignalingInfo: what an invitation says, and null of any other message', async () => {
    const { chat, people } = await readManual('user1');
    const message = await received(people.user1, () =>
      chat.invite({ userID: 'user1', data: 'Come' }),
    );
    const signaling = people.user1.getSignalingInfo(message);
    expect(signaling).toMatchObject({
      inviter: 'user0',
      inviteeList: ['user1'],
      data: 'Come',
      actionType: TSignaling.ACTION_TYPE_INVITE,
    });
    const text = chat.createTextMessage({
      to: 'user1',
      conversationType: TencentCloudChat.TYPES.CONV_C2C,
      payload: { text: 'Hello' },
    });
    expect(chat.getSignalingInfo(text)).toBeNull();
  });

  test('modifyInvitation: the invitee hears of the new data', async () => {
    const { chat, user1, inviteID } = await invited();
    const modified = heard(chat, TSignaling.INVITATION_MODIFIED);
    const promise = user1.modifyInvitation({ inviteID, data: 'xxxx' });
    await promise;
    expect(await modified).toMatchObject({ inviteID, data: 'xxxx' });
  });
});
