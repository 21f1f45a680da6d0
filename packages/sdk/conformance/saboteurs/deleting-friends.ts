import { type ChatSDK, EVENT, type FriendRelation, TYPES } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const CHECKING = 'checking friends';
const DELETING = 'deleting friends';

/** A client that says something else of how people stand. */
function relates(client: ChatSDK, change: (relation: FriendRelation) => FriendRelation): ChatSDK {
  return replace(client, 'checkFriend', (honest) => async (options) => {
    const { code, data } = await honest(options);
    const successUserIDList = data.successUserIDList.map((one) => ({
      ...one,
      relation: change(one.relation),
    }));
    return { code, data: { ...data, successUserIDList } };
  });
}

const CHECKERS: readonly Saboteur[] = [
  {
    does: 'takes who has me for whom I have',
    against: CHECKING,
    breaks: ['FRD-6.2.16'],
    sabotage: (client) =>
      relates(client, (relation) =>
        relation === TYPES.SNS_TYPE_B_WITH_A ? TYPES.SNS_TYPE_A_WITH_B : relation,
      ),
  },
  {
    does: 'looks at both lists whatever it is told',
    against: CHECKING,
    breaks: ['FRD-6.2.17'],
    sabotage: (client) =>
      replace(
        client,
        'checkFriend',
        (honest) =>
          ({ userIDList }) =>
            honest({ userIDList }),
      ),
  },
  {
    does: 'looks at my list only, whatever it is told',
    against: CHECKING,
    breaks: ['FRD-6.2.14', 'FRD-6.2.16'],
    sabotage: (client) =>
      replace(
        client,
        'checkFriend',
        (honest) =>
          ({ userIDList }) =>
            honest({ userIDList, type: TYPES.SNS_CHECK_TYPE_SINGLE }),
      ),
  },
  {
    does: 'says nothing of those of whom it cannot say anything',
    against: CHECKING,
    breaks: ['FRD-6.2.13', 'FRD-6.2.15'],
    sabotage: (client) =>
      replace(client, 'checkFriend', (honest) => async (options) => {
        const { code, data } = await honest(options);
        return { code, data: { ...data, failureUserIDList: [] } };
      }),
  },
];

const DELETERS: readonly Saboteur[] = [
  {
    does: 'deletes both ways who was to be deleted one way',
    against: DELETING,
    breaks: ['FRD-6.2.11'],
    sabotage: (client) =>
      replace(
        client,
        'deleteFriend',
        (honest) =>
          ({ userIDList }) =>
            honest({ userIDList }),
      ),
  },
  {
    does: 'deletes one way whatever it is told',
    against: DELETING,
    breaks: ['FRD-6.2.10', 'FRD-6.2.5'],
    sabotage: (client) =>
      replace(
        client,
        'deleteFriend',
        (honest) =>
          ({ userIDList }) =>
            honest({ userIDList, type: TYPES.SNS_DELETE_TYPE_SINGLE }),
      ),
  },
  {
    does: 'says of everybody that they were deleted',
    against: DELETING,
    breaks: ['FRD-6.2.4', 'FRD-6.2.7', 'FRD-6.2.8', 'FRD-6.2.9'],
    sabotage: (client) =>
      replace(client, 'deleteFriend', (honest) => async (options) => {
        const successUserIDList = options.userIDList.map((userID) => ({ userID }));
        const { code } = await honest(options);
        return { code, data: { successUserIDList, failureUserIDList: [] } };
      }),
  },
  {
    does: 'deletes as many as it is given',
    against: DELETING,
    breaks: ['FRD-6.2.6'],
    sabotage: (client) =>
      replace(client, 'deleteFriend', (honest) => async (options) => {
        const { userIDList, ...type } = options;
        const rest = userIDList.slice(1_000);
        const answer = await honest({ ...type, userIDList: userIDList.slice(0, 1_000) });
        if (rest.length > 0) await honest({ ...type, userIDList: rest });
        return answer;
      }),
  },
  {
    does: 'tells nobody that a group has lost somebody',
    against: DELETING,
    breaks: ['FRD-6.2.12'],
    sabotage: (client) =>
      intercept(client, EVENT.FRIEND_GROUP_LIST_UPDATED, (event, deliver) => {
        if (event.data.every(({ count }) => count === 2)) deliver(event);
      }),
  },
];

/** Those that check and delete friends wrongly. */
export const DELETING_FRIENDS_SABOTEURS: readonly Saboteur[] = [...CHECKERS, ...DELETERS];
