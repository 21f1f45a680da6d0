import { expect, test } from 'vitest';
import { EVENT, TYPES } from './index.js';

test('genders have their values [PRO-1.1]', () => {
  expect(TYPES).toMatchObject({
    GENDER_UNKNOWN: 'Gender_Type_Unknown',
    GENDER_FEMALE: 'Gender_Type_Female',
    GENDER_MALE: 'Gender_Type_Male',
  });
});

test('what one allows to others who want to be friends has its values [PRO-1.2]', () => {
  expect(TYPES).toMatchObject({
    ALLOW_TYPE_ALLOW_ANY: 'AllowType_Type_AllowAny',
    ALLOW_TYPE_NEED_CONFIRM: 'AllowType_Type_NeedConfirm',
    ALLOW_TYPE_DENY_ANY: 'AllowType_Type_DenyAny',
  });
});

test('what the administration forbids has its values [PRO-1.3]', () => {
  expect(TYPES).toMatchObject({
    FORBID_TYPE_NONE: 'AdminForbid_Type_None',
    FORBID_TYPE_SEND_OUT: 'AdminForbid_Type_SendOut',
  });
});

test('states of a person have their values [PRS-1.1]', () => {
  expect(TYPES).toMatchObject({
    USER_STATUS_UNKNOWN: 0,
    USER_STATUS_ONLINE: 1,
    USER_STATUS_OFFLINE: 2,
    USER_STATUS_UNLOGINED: 3,
  });
});

test('ways of becoming friends, and of ending it, have their values [FRD-1.1, FRD-1.2]', () => {
  expect(TYPES).toMatchObject({
    SNS_ADD_TYPE_SINGLE: 'Add_Type_Single',
    SNS_ADD_TYPE_BOTH: 'Add_Type_Both',
    SNS_DELETE_TYPE_SINGLE: 'Delete_Type_Single',
    SNS_DELETE_TYPE_BOTH: 'Delete_Type_Both',
  });
});

test('applications for friendship and the answers to them have their values [FRD-1.3, FRD-1.4]', () => {
  expect(TYPES).toMatchObject({
    SNS_APPLICATION_TYPE_BOTH: 'Pendency_Type_Both',
    SNS_APPLICATION_SENT_TO_ME: 'Pendency_Type_ComeIn',
    SNS_APPLICATION_SENT_BY_ME: 'Pendency_Type_SendOut',
    SNS_APPLICATION_AGREE: 'Response_Action_Agree',
    SNS_APPLICATION_AGREE_AND_ADD: 'Response_Action_AgreeAndAdd',
  });
  const answers = Object.values(TYPES).filter((value) =>
    String(value).startsWith('Response_Action_'),
  );
  expect(answers).toHaveLength(2);
});

test('relations and the checks of them have their values [FRD-1.5, FRD-1.6]', () => {
  expect(TYPES).toMatchObject({
    SNS_CHECK_TYPE_SINGLE: 'CheckResult_Type_Single',
    SNS_CHECK_TYPE_BOTH: 'CheckResult_Type_Both',
    SNS_TYPE_NO_RELATION: 'CheckResult_Type_NoRelation',
    SNS_TYPE_A_WITH_B: 'CheckResult_Type_AWithB',
    SNS_TYPE_B_WITH_A: 'CheckResult_Type_BWithA',
    SNS_TYPE_BOTH_WAY: 'CheckResult_Type_BothWay',
  });
});

test('events of people have their names [PRO-1.4, BLK-1.1, PRS-1.2, FRD-1.7, FLW-1.1]', () => {
  expect(EVENT).toMatchObject({
    PROFILE_UPDATED: 'onProfileUpdated',
    BLACKLIST_UPDATED: 'blacklistUpdated',
    USER_STATUS_UPDATED: 'onUserStatusUpdated',
    FRIEND_LIST_UPDATED: 'onFriendListUpdated',
    FRIEND_APPLICATION_LIST_UPDATED: 'onFriendApplicationListUpdated',
    FRIEND_GROUP_LIST_UPDATED: 'onFriendGroupListUpdated',
    MY_FOLLOWERS_LIST_UPDATED: 'onMyFollowersListUpdated',
    MY_FOLLOWING_LIST_UPDATED: 'onMyFollowingListUpdated',
    MUTUAL_FOLLOWERS_LIST_UPDATED: 'onMutualFollowersListUpdated',
  });
});
