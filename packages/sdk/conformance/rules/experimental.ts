import type { RuleBook } from './rule.js';

export const EXPERIMENTAL_RULES = {
  noun: 'experimental',
  sections: [
    {
      source: 'session.md 3',
      title: 'callExperimentalAPI',
      rules: [
        {
          id: 'XAP-3.1',
          says: 'callExperimentalAPI may be called at any time and emits no ERROR.',
          proof: 'client',
        },
        { id: 'XAP-3.2', says: 'An unknown key rejects 2905.', proof: 'client' },
        {
          id: 'XAP-3.3',
          says: 'isCommercialAbilityEnabled with a bit mask resolves with data.enabled, a boolean that says whether all these features may be used.',
          proof: 'client',
        },
        {
          id: 'XAP-3.4',
          says: 'The local engine sells nothing: isCommercialAbilityEnabled resolves with enabled: true for every mask, unless the engine was told that something was not bought.',
          proof: 'server',
        },
        {
          id: 'XAP-3.5',
          says: 'isFeatureEnabledForStat and statTUIKeyFeatures return undefined and change nothing an app can see.',
          proof: 'client',
        },
        {
          id: 'XAP-3.6',
          says: 'isIntl returns a boolean: whether the SDKAppID is one of an international site.',
          proof: 'client',
        },
        {
          id: 'XAP-3.7',
          says: "getServerConfig resolves with code 0 and a text as data, '' for a setting that is not there.",
          proof: 'client',
        },
        {
          id: 'XAP-3.8',
          says: 'canIUseModule returns a boolean, which is true for every name in the whole build.',
          proof: 'client',
        },
        {
          id: 'XAP-3.9',
          says: 'clearLocalMessage forgets the messages of a conversation that are in memory and returns undefined; the next getMessageList asks the service.',
          proof: 'client',
        },
        { id: 'XAP-3.10', says: 'disableMessagePullOnInvite returns undefined.', proof: 'client' },
        { id: 'XAP-3.11', says: 'setCustomLoginInfo returns undefined.', proof: 'client' },
        { id: 'XAP-3.12', says: 'setApplicationID returns undefined.', proof: 'client' },
        {
          id: 'XAP-3.13',
          says: 'queryCommercialAbility returns a text of bits, one for each paid feature.',
          proof: 'client',
        },
        { id: 'XAP-3.14', says: 'getTimerID returns a number.', proof: 'client' },
        {
          id: 'XAP-3.15',
          says: 'getPollingTimerID returns a number, -1 for a group that is not polled.',
          proof: 'client',
        },
        {
          id: 'XAP-3.16',
          says: 'getGroupReceiptsByUsers resolves with data.dataList: for messages of a group, whether the given members have read them.',
          proof: 'client',
        },
        {
          id: 'XAP-3.17',
          says: 'sendComboMessage sends a message that is written in the terms of the service, and resolves with data.message.',
          proof: 'client',
        },
        {
          id: 'XAP-3.18',
          says: 'handleGroupInvitation accepts or declines the invitation of a system notice, and resolves with the group.',
          proof: 'client',
        },
        {
          id: 'XAP-3.19',
          says: 'sendTRTCCustomData and sendRoomCustomData carry a command to the room service and resolve with its answer; there is no room service in the local engine, which rejects 2905.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'XAP-3.20',
          says: 'startMessageLongPolling and stopMessageLongPolling fetch the messages of a live room by polling; live rooms of the local engine need none, and it rejects 2905.',
          proof: 'client',
          decision: '0009',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
