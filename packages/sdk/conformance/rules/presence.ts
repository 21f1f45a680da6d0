import type { RuleBook } from './rule.js';

export const PRESENCE_RULES = {
  noun: 'presence',
  sections: [
    {
      source: 'users-and-friends.md 1',
      title: 'Constants and the event of presence',
      rules: [
        {
          id: 'PRS-1.1',
          says: 'TYPES.USER_STATUS_UNKNOWN, USER_STATUS_ONLINE, USER_STATUS_OFFLINE and USER_STATUS_UNLOGINED are 0, 1, 2 and 3.',
          proof: 'client',
        },
        {
          id: 'PRS-1.2',
          says: "EVENT.USER_STATUS_UPDATED is 'onUserStatusUpdated'.",
          proof: 'client',
        },
        {
          id: 'PRS-1.3',
          says: 'The data of USER_STATUS_UPDATED is a list of { userID, statusType, customStatus }.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'users-and-friends.md 5',
      title: 'Status: setting, asking, subscribing',
      rules: [
        {
          id: 'PRS-5.1',
          says: "setSelfStatus throws when customStatus is missing or no text; '' passes.",
          proof: 'client',
        },
        {
          id: 'PRS-5.2',
          says: 'setSelfStatus resolves with { userID, statusType, customStatus }: my own, 1, and what was given.',
          proof: 'client',
        },
        {
          id: 'PRS-5.3',
          says: "setSelfStatus with '' takes the customStatus away.",
          proof: 'server',
        },
        {
          id: 'PRS-5.4',
          says: 'setSelfStatus needs no paid plan and no switch of the service.',
          proof: 'client',
        },
        {
          id: 'PRS-5.5',
          says: 'setSelfStatus rejects with 3123, without asking the service, for a text that the registered text filter refuses.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'PRS-5.6',
          says: 'setSelfStatus itself emits nothing: it resolves with the answer, and USER_STATUS_UPDATED comes by a push.',
          proof: 'client',
        },
        {
          id: 'PRS-5.7',
          says: 'After setSelfStatus all my instances, the calling one too, get USER_STATUS_UPDATED with my userID, statusType 1 and the customStatus.',
          proof: 'server',
        },
        {
          id: 'PRS-5.8',
          says: 'A customStatus that was set is what getUserStatus of myself says afterwards, without asking the service.',
          proof: 'client',
        },
        {
          id: 'PRS-5.9',
          says: 'A logout, or the end of the last connection, takes my customStatus away.',
          proof: 'server',
        },
        {
          id: 'PRS-5.10',
          says: 'A customStatus of 50 bytes of UTF-8 is taken and told whole.',
          proof: 'server',
        },
        {
          id: 'PRS-5.11',
          says: 'getUserStatus throws when userIDList is missing, empty or no list.',
          proof: 'client',
        },
        {
          id: 'PRS-5.12',
          says: 'getUserStatus resolves with { successUserList, failureUserList }: of { userID, statusType, customStatus } and of { userID, code, message }.',
          proof: 'client',
        },
        {
          id: 'PRS-5.13',
          says: 'getUserStatus of myself alone is answered without the service, with statusType 1, however often and without a paid plan.',
          proof: 'client',
        },
        {
          id: 'PRS-5.14',
          says: 'getUserStatus of others rejects with 3122, without asking the service, where the paid plan is missing.',
          proof: 'client',
        },
        {
          id: 'PRS-5.15',
          says: 'getUserStatus of others rejects with 72001 where the service has status queries switched off.',
          proof: 'server',
        },
        {
          id: 'PRS-5.16',
          says: 'getUserStatus of others rejects with 2996, without asking the service, from the 21st call within 5 seconds on.',
          proof: 'client',
        },
        {
          id: 'PRS-5.17',
          says: 'In the answer of getUserStatus to a list with me and others, I am the first of successUserList, wherever I stood.',
          proof: 'client',
        },
        {
          id: 'PRS-5.18',
          says: 'getUserStatus of more than 500 people answers for the first 500 and does not reject.',
          proof: 'client',
        },
        {
          id: 'PRS-5.19',
          says: 'subscribeUserStatus throws when userIDList is missing, empty or no list.',
          proof: 'client',
        },
        {
          id: 'PRS-5.20',
          says: 'subscribeUserStatus and unsubscribeUserStatus resolve with { failureUserList } of { userID, code, message }.',
          proof: 'client',
        },
        {
          id: 'PRS-5.21',
          says: 'subscribeUserStatus of more than 100 people subscribes to the first 100 and does not reject.',
          proof: 'client',
        },
        {
          id: 'PRS-5.22',
          says: 'subscribeUserStatus and unsubscribeUserStatus reject with 3122, without asking the service, where the paid plan is missing.',
          proof: 'client',
        },
        {
          id: 'PRS-5.23',
          says: 'subscribeUserStatus and unsubscribeUserStatus reject with 72001 where the service has status queries switched off.',
          proof: 'server',
        },
        {
          id: 'PRS-5.24',
          says: 'subscribeUserStatus and unsubscribeUserStatus reject with 2996, without asking the service, from the 21st call of the same method within 5 seconds on; each is counted for itself.',
          proof: 'client',
        },
        {
          id: 'PRS-5.25',
          says: 'unsubscribeUserStatus throws when userIDList is given and no list.',
          proof: 'client',
        },
        {
          id: 'PRS-5.26',
          says: 'unsubscribeUserStatus without an argument, without a list or with an empty one ends all my subscriptions.',
          proof: 'client',
        },
        {
          id: 'PRS-5.27',
          says: 'unsubscribeUserStatus with an explicit undefined is a TypeError: leave the argument out.',
          proof: 'client',
        },
        {
          id: 'PRS-5.28',
          says: 'unsubscribeUserStatus of more than 100 people ends the subscriptions of the first 100 and does not reject.',
          proof: 'client',
        },
        {
          id: 'PRS-5.29',
          says: 'After unsubscribeUserStatus the client is not told any more of the people it was given.',
          proof: 'server',
        },
        {
          id: 'PRS-5.30',
          says: 'The service can set the limits of 500, 100 and 100 people of getUserStatus, subscribeUserStatus and unsubscribeUserStatus to other numbers at a login.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'PRS-5.31',
          says: 'A person’s statusType is 1 while an instance of theirs is connected.',
          proof: 'server',
        },
        {
          id: 'PRS-5.32',
          says: 'A person’s statusType is 2 after their last connection was lost without a logout.',
          proof: 'server',
        },
        {
          id: 'PRS-5.33',
          says: 'A person’s statusType is 3 when they have never logged in, or have logged out.',
          proof: 'server',
        },
        {
          id: 'PRS-5.34',
          says: 'A person’s statusType is 0 when the service cannot say.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'PRS-5.35',
          says: "customStatus is in every answer and event, whatever the statusType; '' when there is none.",
          proof: 'server',
        },
        {
          id: 'PRS-5.36',
          says: 'A client is subscribed to 200 people at most: one more silently ends the oldest subscription.',
          proof: 'server',
        },
        {
          id: 'PRS-5.37',
          says: 'A logout or a lost connection ends all subscriptions of an instance.',
          proof: 'server',
        },
        {
          id: 'PRS-5.38',
          says: 'Where the service is set to subscribe friends, a client is told of its friends’ status without subscribing.',
          proof: 'server',
        },
        {
          id: 'PRS-5.39',
          says: 'When the status of somebody I subscribed to changes, USER_STATUS_UPDATED comes with those who changed and nobody else.',
          proof: 'server',
        },
        {
          id: 'PRS-5.40',
          says: 'A person with several instances stays at statusType 1, and nobody is told anything, until the last one goes.',
          proof: 'server',
        },
        {
          id: 'PRS-5.41',
          says: 'A list for getUserStatus that is too long is cut as it was given: I count among its 500, and come a second time, by the service.',
          proof: 'client',
        },
        {
          id: 'PRS-5.42',
          says: 'A customStatus of more than 50 bytes is refused with 30001.',
          proof: 'server',
        },
        {
          id: 'PRS-5.43',
          says: 'Whose customStatus the service has taken away during a break is told so by USER_STATUS_UPDATED when the line is back; where nothing has changed, nothing is told.',
          proof: 'client',
        },
        {
          id: 'PRS-5.44',
          says: 'Who was kicked out is as if logged out: statusType 3.',
          proof: 'server',
        },
        {
          id: 'PRS-5.45',
          says: 'Whoever logs in as one more instance goes on with the customStatus that they have.',
          proof: 'client',
        },
        {
          id: 'PRS-5.46',
          says: 'Who does not exist is in failureUserList with 70107, and the others are answered or subscribed to all the same.',
          proof: 'server',
        },
        {
          id: 'PRS-5.47',
          says: 'Subscribing to somebody once more makes theirs the newest subscription.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
