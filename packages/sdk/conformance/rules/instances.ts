import type { RuleBook } from './rule.js';

export const INSTANCE_RULES = {
  noun: 'instances',
  sections: [
    {
      source: 'tips-and-notices.md D',
      title: 'Being kicked out',
      rules: [
        {
          id: 'INS-D.1',
          says: "EVENT.KICKED_OUT is 'kickedOut', and its data is { type }.",
          proof: 'client',
        },
        {
          id: 'INS-D.2',
          says: "The types are KICKED_OUT_MULT_ACCOUNT 'multipleAccount', KICKED_OUT_MULT_DEVICE 'multipleDevice', KICKED_OUT_USERSIG_EXPIRED 'userSigExpired' and KICKED_OUT_REST_API 'REST_API_Kick'.",
          proof: 'client',
        },
        {
          id: 'INS-D.3',
          says: "'multipleAccount' comes when the same person logs in on more Web instances than are allowed; calls then reject 3003.",
          proof: 'client',
        },
        {
          id: 'INS-D.4',
          says: "'multipleDevice' comes when the policy for kinds of devices does not allow this one any more; calls then reject 3002.",
          proof: 'client',
        },
        {
          id: 'INS-D.5',
          says: "'userSigExpired' comes when any call of a logged-in instance is answered with 70001; calls then reject 3004.",
          proof: 'client',
        },
        {
          id: 'INS-D.6',
          says: "'userSigExpired' comes when any call of a logged-in instance is answered with 20002; calls then reject 3004.",
          proof: 'client',
        },
        {
          id: 'INS-D.7',
          says: "'REST_API_Kick' comes when the administration logs the person out; calls then reject 3006.",
          proof: 'client',
        },
        {
          id: 'INS-D.8',
          says: 'KICKED_OUT is emitted first; then everything is reset, and SDK_NOT_READY is emitted.',
          proof: 'client',
        },
        {
          id: 'INS-D.9',
          says: "With 'multipleAccount' and 'multipleDevice' the client logs out at the service before it emits KICKED_OUT.",
          proof: 'client',
        },
        {
          id: 'INS-D.10',
          says: 'An expired ticket or a kick by the administration emits KICKED_OUT only where somebody was logged in.',
          proof: 'client',
        },
        {
          id: 'INS-D.11',
          says: 'After a kick for an expired ticket the connection comes back, but nobody is logged in until login is called.',
          proof: 'client',
        },
        {
          id: 'INS-D.12',
          says: 'A kick empties all caches: the next login begins with an empty conversation list and empty groups.',
          proof: 'client',
        },
        {
          id: 'INS-D.13',
          says: 'Handlers stay after a kick and are called after the next login.',
          proof: 'client',
        },
        {
          id: 'INS-D.14',
          says: 'After a kick nothing logs in by itself: the app has to call login, with a fresh UserSig where the old one has expired.',
          proof: 'client',
        },
        {
          id: 'INS-D.15',
          says: 'The reason is set before SDK_NOT_READY is emitted: gated calls of its handler already reject 3002, 3003, 3004 or 3006.',
          proof: 'client',
        },
        {
          id: 'INS-D.16',
          says: "After a kick for an expired ticket or by the administration the connection is opened anew: NET_STATE_CHANGE tells 'connecting' and 'connected' after SDK_NOT_READY. The other kicks leave it as it is.",
          proof: 'client',
        },
        {
          id: 'INS-D.17',
          says: 'What the service was asked, and has not answered when the administration logs the person out, never settles; logout and destroy of ours do.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'tips-and-notices.md E',
      title: 'Logins and instances',
      rules: [
        {
          id: 'INS-E.1',
          says: 'By default one Web instance of a person can be online.',
          proof: 'server',
        },
        {
          id: 'INS-E.2',
          says: 'The application may allow up to 10 Web instances of a person.',
          proof: 'server',
        },
        {
          id: 'INS-E.3',
          says: "A login beyond the limit kicks the oldest instance with 'multipleAccount'.",
          proof: 'server',
        },
        {
          id: 'INS-E.4',
          says: 'Instances on other platforms count separately, by the policy of the application; the local engine knows Web instances only.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'INS-E.5',
          says: 'logout on one instance leaves the others online.',
          proof: 'server',
        },
        {
          id: 'INS-E.6',
          says: "login while logged in resolves with actionStatus 'OK', errorCode 0, errorInfo and repeatLogin true.",
          proof: 'client',
        },
        {
          id: 'INS-E.7',
          says: 'A second login within 15 seconds of one that is still pending rejects 2025.',
          proof: 'client',
        },
        {
          id: 'INS-E.8',
          says: 'login without userID or without userSig throws Params validate failed. synchronously, so that the codes 2002 and 2003 never get to the app.',
          proof: 'client',
        },
        {
          id: 'INS-E.9',
          says: 'login on an instance that was created with SDKAppID 0 rejects 2000.',
          proof: 'client',
        },
        {
          id: 'INS-E.10',
          says: 'create({ SDKAppID }) returns the same instance for the same SDKAppID until it is destroyed.',
          proof: 'client',
        },
        {
          id: 'INS-E.11',
          says: 'destroy() logs out and emits SDK_DESTROY; the next create({ SDKAppID }) returns a new instance.',
          proof: 'client',
        },
        { id: 'INS-E.12', says: 'Two people in one page need two SDKAppIDs.', proof: 'client' },
        {
          id: 'INS-E.13',
          says: 'All instances of a person receive the messages that are sent to them.',
          proof: 'server',
        },
        {
          id: 'INS-E.14',
          says: "What a person sends from one instance is received by their other instances, with flow 'out'.",
          proof: 'server',
        },
        {
          id: 'INS-E.15',
          says: 'What is read on one instance is read on the others.',
          proof: 'server',
        },
        {
          id: 'INS-E.16',
          says: 'A remind type that is set on one instance is set on the others.',
          proof: 'server',
        },
        {
          id: 'INS-E.17',
          says: 'A conversation that is pinned on one instance is pinned on the others.',
          proof: 'server',
        },
        {
          id: 'INS-E.18',
          says: 'Marks, custom data and conversation groups get to the other instances; the deletion of a conversation does where the application synchronises deletions.',
          proof: 'server',
        },
        {
          id: 'INS-E.19',
          says: 'A draft stays on the instance it was written on.',
          proof: 'client',
        },
        {
          id: 'INS-E.20',
          says: 'Changes of the blacklist get to all instances.',
          proof: 'server',
        },
        {
          id: 'INS-E.21',
          says: 'Changes of friends and friend applications get to all instances.',
          proof: 'server',
        },
        {
          id: 'INS-E.22',
          says: 'A change of the own profile gets to all instances.',
          proof: 'server',
        },
        {
          id: 'INS-E.23',
          says: 'Each instance is in an AVChatRoom for itself: joining on one does not bring the others in.',
          proof: 'server',
        },
        {
          id: 'INS-E.24',
          says: 'Each instance subscribes to the status of users for itself.',
          proof: 'server',
        },
        {
          id: 'INS-E.25',
          says: 'Each instance keeps its own records of open invitations.',
          proof: 'client',
        },
        {
          id: 'INS-E.26',
          says: 'What a kicked instance still tries to send is refused with the code of the kick, 3003 for multipleAccount.',
          proof: 'client',
        },
        {
          id: 'INS-E.27',
          says: 'Who has lost the connection for 30 seconds is out of the AVChatRooms they were in.',
          proof: 'server',
        },
        {
          id: 'INS-E.28',
          says: 'Who has lost the connection for 30 seconds is offline to those who subscribe to their status.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
