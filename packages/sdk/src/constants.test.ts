import { describe, expect, it } from 'vitest';
import { EVENT, TSignaling, TYPES } from './index.js';

describe('the constants', () => {
  it('mark conversations by powers of two, whatever the declarations say [SES-1.6]', () => {
    expect([
      TYPES.CONV_MARK_TYPE_STAR,
      TYPES.CONV_MARK_TYPE_UNREAD,
      TYPES.CONV_MARK_TYPE_FOLD,
      TYPES.CONV_MARK_TYPE_HIDE,
    ]).toEqual([1, 2, 4, 8]);
  });

  it('have the events that the declarations lack [SES-1.7]', () => {
    expect(EVENT).toMatchObject({
      SDK_DESTROY: 'sdkDestroy',
      MESSAGE_EXTENSIONS_UPDATED: 'onMessageExtensionsUpdated',
      MESSAGE_EXTENSIONS_DELETED: 'onMessageExtensionsDeleted',
      MESSAGE_REACTIONS_UPDATED: 'onMessageReactionsUpdated',
      SERVER_CONFIG_UPDATED: 'onServerConfigUpdated',
    });
  });

  it('have the types that the declarations lack [SES-1.8]', () => {
    const names = Object.keys(TYPES);
    expect(names).toEqual(
      expect.arrayContaining([
        'MSG_SOUND',
        'MSG_GEO',
        'GRP_PRIVATE',
        'GRP_CHATROOM',
        'GRP_ROOM',
        'GRP_LIVE',
        'RECEIVE_WITH_OFFLINE_PUSH_EXCEPT_AT',
        'GRP_PROFILE_INVITE_OPTION',
      ]),
    );
    expect(names.filter((name) => name.startsWith('INVITE_OPTIONS_'))).toHaveLength(3);
  });

  it('have two names for some types [SES-1.9]', () => {
    expect([TYPES.GRP_WORK, TYPES.GRP_PRIVATE]).toEqual(['Private', 'Private']);
    expect([TYPES.GRP_MEETING, TYPES.GRP_CHATROOM]).toEqual(['ChatRoom', 'ChatRoom']);
    expect([TYPES.MSG_AUDIO, TYPES.MSG_SOUND]).toEqual(['TIMSoundElem', 'TIMSoundElem']);
    expect([TYPES.MSG_LOCATION, TYPES.MSG_GEO]).toEqual(['TIMLocationElem', 'TIMLocationElem']);
  });

  it('count the actions of an invitation from unknown to timeout [SES-1.5]', () => {
    const actions = Object.values(TSignaling).filter((value) => typeof value === 'number');
    expect(actions.toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('number the tips, those that have a name [TIP-A.3.1, TIP-A.3.2]', () => {
    const tips = Object.entries(TYPES).filter(([name]) => name.startsWith('GRP_TIP_'));
    expect(Object.fromEntries(tips)).toEqual({
      GRP_TIP_MBR_JOIN: 1,
      GRP_TIP_MBR_QUIT: 2,
      GRP_TIP_MBR_KICKED_OUT: 3,
      GRP_TIP_MBR_SET_ADMIN: 4,
      GRP_TIP_MBR_CANCELED_ADMIN: 5,
      GRP_TIP_GRP_PROFILE_UPDATED: 6,
      GRP_TIP_MBR_PROFILE_UPDATED: 7,
      GRP_TIP_BAN_AVCHATROOM_MEMBER: 10,
      GRP_TIP_UNBAN_AVCHATROOM_MEMBER: 11,
    });
  });

  it('name the event of group attributes [ATR-1.1.13]', () => {
    expect(EVENT.GROUP_ATTRIBUTES_UPDATED).toBe('groupAttributesUpdated');
  });

  it('name the events of topics [TOP-4.11]', () => {
    const { TOPIC_CREATED, TOPIC_DELETED, TOPIC_UPDATED } = EVENT;
    expect([TOPIC_CREATED, TOPIC_DELETED, TOPIC_UPDATED]).toEqual([
      'onTopicCreated',
      'onTopicDeleted',
      'onTopicUpdated',
    ]);
  });

  it('name the events and the actions of signaling [SGN-1.1, SGN-1.2]', () => {
    expect(TSignaling).toEqual({
      NEW_INVITATION_RECEIVED: 'newInvitationReceived',
      INVITEE_ACCEPTED: 'ts_invitee_accepted',
      INVITEE_REJECTED: 'ts_invitee_rejected',
      INVITATION_CANCELLED: 'ts_invitation_cancelled',
      INVITATION_TIMEOUT: 'ts_invitation_timeout',
      INVITATION_MODIFIED: 'ts_invitation_modified',
      ACTION_TYPE_UNKNOWN: 0,
      ACTION_TYPE_INVITE: 1,
      ACTION_TYPE_CANCEL_INVITE: 2,
      ACTION_TYPE_ACCEPT_INVITE: 3,
      ACTION_TYPE_REJECT_INVITE: 4,
      ACTION_TYPE_INVITE_TIMEOUT: 5,
    });
  });
});
