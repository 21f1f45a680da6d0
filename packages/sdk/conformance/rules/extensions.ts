import type { RuleBook } from './rule.js';

export const EXTENSION_RULES = {
  noun: 'extensions',
  sections: [
    {
      source: 'messages.md 10',
      title: 'What the three methods take',
      rules: [
        {
          id: 'EXT-10.1',
          says: "setMessageExtensions, getMessageExtensions and deleteMessageExtensions throw unless the message has status 'success' and an isSupportExtension of exactly true.",
          proof: 'client',
        },
        {
          id: 'EXT-10.2',
          says: 'setMessageExtensions throws unless the extensions are a list with at least one element; the elements are not looked at.',
          proof: 'client',
        },
        {
          id: 'EXT-10.3',
          says: 'deleteMessageExtensions looks at nothing but the message before it asks the service: the list of keys may be left out or empty.',
          proof: 'client',
        },
        {
          id: 'EXT-10.4',
          says: 'Messages can be extended in C2C conversations, groups and communities, by everybody who is there.',
          proof: 'server',
        },
        {
          id: 'EXT-10.5',
          says: 'Messages of an AVChatRoom cannot be extended: the calls reject with 10004.',
          proof: 'server',
        },
        {
          id: 'EXT-10.6',
          says: 'setMessageExtensions sends the first 20 extensions of its list and leaves out the rest without an error.',
          proof: 'client',
        },
        {
          id: 'EXT-10.7',
          says: 'A key has at most 100 bytes: a longer one is refused with a code other than 0 in its own outcome, and nothing is stored.',
          proof: 'server',
        },
        {
          id: 'EXT-10.8',
          says: 'A value has at most 1024 bytes: a longer one is refused with a code other than 0 in its own outcome, and nothing is stored.',
          proof: 'server',
        },
        {
          id: 'EXT-10.9',
          says: 'A message has at most 300 extensions: a new key beyond that is refused with a code other than 0 in its own outcome, a known key can still be changed.',
          proof: 'server',
        },
        {
          id: 'EXT-10.10',
          says: 'setMessageExtensions resolves with data.extensions: one { code, key, value } for each key that was sent.',
          proof: 'client',
        },
        {
          id: 'EXT-10.11',
          says: 'setMessageExtensions resolves even when keys were refused: the code of each outcome tells, 0 for done.',
          proof: 'client',
        },
        {
          id: 'EXT-10.12',
          says: 'setMessageExtensions names with each key the version of it that this client knows, and none (0) for a key it does not know.',
          proof: 'client',
        },
        {
          id: 'EXT-10.13',
          says: 'A key that has changed since the version named gets code 23001 and its current value, and stays as it is.',
          proof: 'server',
        },
        {
          id: 'EXT-10.14',
          says: 'A key that has a value but is sent as new gets code 23001 and its current value.',
          proof: 'server',
        },
        {
          id: 'EXT-10.15',
          says: 'Of several people who set the same new key at once, exactly one succeeds; the others get 23001 with the value of that one.',
          proof: 'server',
        },
        {
          id: 'EXT-10.16',
          says: 'Other keys of a call with a 23001 are set all the same.',
          proof: 'server',
        },
        {
          id: 'EXT-10.17',
          says: 'A refused key brings its current version along: the same call made again after a 23001 succeeds if nobody was faster.',
          proof: 'client',
        },
        {
          id: 'EXT-10.18',
          says: 'getMessageExtensions resolves with data.extensions: { key, value } of all extensions of the message.',
          proof: 'client',
        },
        {
          id: 'EXT-10.19',
          says: 'getMessageExtensions of a message fetches all its extensions, page by page, until it has found some; later calls fetch only what has changed since and merge it with what is known here.',
          proof: 'client',
        },
        {
          id: 'EXT-10.20',
          says: 'getMessageExtensions leaves out keys whose value is empty: that is how a deleted key is kept.',
          proof: 'client',
        },
        {
          id: 'EXT-10.21',
          says: 'getMessageExtensions lists the keys in the order in which this client came to know them; a changed value keeps its place.',
          proof: 'client',
        },
        {
          id: 'EXT-10.22',
          says: 'deleteMessageExtensions with keys resolves with one { code, key, value } for each of them.',
          proof: 'client',
        },
        {
          id: 'EXT-10.23',
          says: 'deleteMessageExtensions without keys, or with an empty list, deletes all extensions of the message, whatever their versions, and resolves with an empty list.',
          proof: 'client',
        },
        {
          id: 'EXT-10.24',
          says: 'deleteMessageExtensions goes by the same versions: a key that has changed since gets code 23001 with its current value and stays.',
          proof: 'server',
        },
        {
          id: 'EXT-10.25',
          says: 'deleteMessageExtensions of a key that does not exist, or was deleted, gets code 23004 in its outcome.',
          proof: 'server',
        },
        {
          id: 'EXT-10.26',
          says: 'Every set tells everybody in the conversation by MESSAGE_EXTENSIONS_UPDATED, once: the other side or the members, my other instances and the instance that set it.',
          proof: 'server',
        },
        {
          id: 'EXT-10.27',
          says: 'MESSAGE_EXTENSIONS_UPDATED carries { messageID, extensions }, with the { key, value } of what was set and of nothing else.',
          proof: 'client',
        },
        {
          id: 'EXT-10.28',
          says: 'Every deletion tells everybody in the conversation by MESSAGE_EXTENSIONS_DELETED, once: the other side or the members, my other instances and the instance that deleted.',
          proof: 'server',
        },
        {
          id: 'EXT-10.29',
          says: 'MESSAGE_EXTENSIONS_DELETED carries { messageID, keyList }, with the keys that were deleted.',
          proof: 'client',
        },
        {
          id: 'EXT-10.30',
          says: 'When everything was deleted at once, the keyList of MESSAGE_EXTENSIONS_DELETED has the keys that this client knew.',
          proof: 'client',
        },
        {
          id: 'EXT-10.31',
          says: 'Both events come from the push of the service alone: a call that succeeds tells nothing by itself.',
          proof: 'client',
        },
        {
          id: 'EXT-10.32',
          says: 'deleteMessageExtensions names with each key of its list the version of it that this client knows, and none (0) for a key it does not know.',
          proof: 'client',
        },
        {
          id: 'EXT-10.33',
          says: 'All three reject with 10007 for who is not in the group.',
          proof: 'server',
        },
        {
          id: 'EXT-10.34',
          says: 'All three reject with 20026 when the service has no such message for me.',
          proof: 'server',
        },
        {
          id: 'EXT-10.35',
          says: 'What was changed during a short break is told after it; what was changed during a break that the service did not wait for is told by no event, and the next getMessageExtensions fetches it.',
          proof: 'server',
        },
        {
          id: 'EXT-10.36',
          says: 'getMessageExtensions asks for what came after the newest change that was told here: what was missed before that stays unknown until the key changes again or until the next login.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
