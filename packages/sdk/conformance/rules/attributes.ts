import type { RuleBook } from './rule.js';

/** Group attributes: key-value data of a group, with versions. */
export const ATTRIBUTE_RULES = {
  noun: 'attributes',
  sections: [
    {
      source: 'group-attributes-and-seats.md 1.1',
      title: 'The four methods',
      rules: [
        {
          id: 'ATR-1.1.1',
          says: 'initGroupAttributes replaces all attributes of the group by those passed.',
          proof: 'server',
        },
        {
          id: 'ATR-1.1.2',
          says: 'setGroupAttributes writes the keys passed and keeps all others.',
          proof: 'server',
        },
        {
          id: 'ATR-1.1.3',
          says: 'initGroupAttributes and setGroupAttributes resolve with groupAttributes, the very object that was passed.',
          proof: 'client',
        },
        {
          id: 'ATR-1.1.4',
          says: 'deleteGroupAttributes deletes the keys of keyList, and all attributes when keyList is empty.',
          proof: 'server',
        },
        {
          id: 'ATR-1.1.5',
          says: 'deleteGroupAttributes resolves with keyList: those of the keys that the local cache knew. After deleting all of them it is every key that the cache knew.',
          proof: 'client',
        },
        {
          id: 'ATR-1.1.6',
          says: 'getGroupAttributes resolves with groupAttributes, an object of the keys of keyList that exist; keys that do not exist are left out.',
          proof: 'client',
        },
        {
          id: 'ATR-1.1.7',
          says: 'getGroupAttributes with an empty keyList gives all attributes.',
          proof: 'client',
        },
        {
          id: 'ATR-1.1.8',
          says: 'initGroupAttributes and setGroupAttributes throw synchronously when groupID is missing, when groupAttributes has no key or is no plain object, and when a value is no text.',
          proof: 'client',
        },
        {
          id: 'ATR-1.1.9',
          says: "initGroupAttributes and setGroupAttributes throw synchronously when groupAttributes is left out; the real client's error is then one of the language, not Params validate failed.",
          proof: 'client',
        },
        {
          id: 'ATR-1.1.10',
          says: 'deleteGroupAttributes and getGroupAttributes throw synchronously when groupID is missing and when keyList is left out or is no list of texts.',
          proof: 'client',
        },
        {
          id: 'ATR-1.1.11',
          says: 'An empty text is a value like any other: it can be written and is read back.',
          proof: 'client',
        },
        {
          id: 'ATR-1.1.12',
          says: 'GROUP_ATTRIBUTES_UPDATED carries groupID, groupAttributes, updatedKeyList and deletedKeyList.',
          proof: 'client',
        },
        {
          id: 'ATR-1.1.13',
          says: "EVENT.GROUP_ATTRIBUTES_UPDATED is 'groupAttributesUpdated'.",
          proof: 'client',
        },
      ],
    },
    {
      source: 'group-attributes-and-seats.md 1.2',
      title: 'Where they work, and how much they hold',
      rules: [
        {
          id: 'ATR-1.2.1',
          says: "All types of groups have attributes, topics do not. The codes 2641 and 2642 of the SDK's comments are never raised.",
          proof: 'server',
        },
        {
          id: 'ATR-1.2.2',
          says: 'In an AVChatRoom, attributes can be read and written once joinGroup has succeeded in this login; before that all four methods are refused with 10007.',
          proof: 'server',
        },
        {
          id: 'ATR-1.2.3',
          says: 'In Work, Public and Meeting groups and communities membership is enough; joinGroup need not be called again after a login.',
          proof: 'server',
        },
        {
          id: 'ATR-1.2.4',
          says: 'Attributes of a group that one is not in are refused with 10007.',
          proof: 'server',
        },
        {
          id: 'ATR-1.2.5',
          says: 'Attributes of a group that does not exist are refused with 10010.',
          proof: 'server',
        },
        {
          id: 'ATR-1.2.6',
          says: 'A group has at most 16 attributes: a write after which it had more is refused with 10047, and nothing is written.',
          proof: 'server',
        },
        {
          id: 'ATR-1.2.7',
          says: 'A key above 32 bytes is refused with 10045, and nothing is written.',
          proof: 'server',
        },
        {
          id: 'ATR-1.2.8',
          says: 'A value above 4000 bytes is refused with 10046, and nothing is written; 4000 bytes are accepted. The 4 KB of the manual are 4000 bytes.',
          proof: 'server',
        },
        {
          id: 'ATR-1.2.9',
          says: 'A write after which keys and values together had more than 16000 bytes is refused with 10048, and nothing is written; 16000 bytes are accepted.',
          proof: 'server',
        },
        {
          id: 'ATR-1.2.10',
          says: 'The eleventh call of one kind of write within 5 s, in whatever groups, is refused with 2996, and the service is not asked. Replacing, setting, deleting keys and deleting everything count for themselves.',
          proof: 'client',
        },
        {
          id: 'ATR-1.2.11',
          says: 'The 21st getGroupAttributes within 5 s that is not answered from the cache is refused with 2996, and the service is not asked.',
          proof: 'client',
        },
        {
          id: 'ATR-1.2.12',
          says: 'The service takes 5 writes a second for a group and refuses more with 10049.',
          proof: 'server',
        },
        {
          id: 'ATR-1.2.13',
          says: 'The service has no rule of roles for attributes: every member may write and delete all of them.',
          proof: 'server',
        },
        {
          id: 'ATR-1.2.14',
          says: 'Deleting a key that the group does not have is refused with 10050, and nothing is deleted.',
          proof: 'server',
        },
        {
          id: 'ATR-1.2.15',
          says: 'The first write after a login to a group that already has attributes is refused with 10056 when getGroupAttributes was not called before it.',
          proof: 'server',
        },
        {
          id: 'ATR-1.2.16',
          says: "Attributes are kept by the service, an AVChatRoom's too with nobody in it, until the group is dismissed.",
          proof: 'server',
        },
        {
          id: 'ATR-1.2.17',
          says: 'getGroupProfile does not carry attributes.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'group-attributes-and-seats.md 1.3',
      title: 'Versions and conflicts',
      rules: [
        {
          id: 'ATR-1.3.1',
          says: "The service keeps one version per group, 0 before the first write, and one per key. Every successful write, of whatever kind and of however many keys, raises the group's version by 1.",
          proof: 'server',
        },
        {
          id: 'ATR-1.3.2',
          says: "The answer to a write tells the group's new version; that to initGroupAttributes and setGroupAttributes also the new version of each key.",
          proof: 'server',
        },
        {
          id: 'ATR-1.3.3',
          says: 'Each write carries the newest version of the group that the client has heard of; setGroupAttributes and deleteGroupAttributes also carry the cached version of each key they touch, 0 for a key that is not cached.',
          proof: 'client',
        },
        {
          id: 'ATR-1.3.4',
          says: 'A write with an old version is refused with 10056, and nothing is written; reading again and writing again then succeeds.',
          proof: 'server',
        },
        {
          id: 'ATR-1.3.5',
          says: 'Of several who write at the same time on the same version, exactly one succeeds and all others get 10056.',
          proof: 'server',
        },
        {
          id: 'ATR-1.3.6',
          says: "By default (strict) the local engine refuses a write when the group's version is not the one it carries, whatever keys it touches.",
          proof: 'server',
        },
        {
          id: 'ATR-1.3.7',
          says: "With the policy perKey the local engine lets setGroupAttributes and deleteGroupAttributes pass when the version of each key they touch is the service's; initGroupAttributes and deleting everything stay strict.",
          proof: 'server',
        },
        {
          id: 'ATR-1.3.8',
          says: 'The SDK does not repeat a write that got 10056.',
          proof: 'client',
        },
        {
          id: 'ATR-1.3.9',
          says: 'A write that got 10056 leaves the local cache as it was.',
          proof: 'client',
        },
        {
          id: 'ATR-1.3.10',
          says: 'Every write asks the service to refuse it if somebody else was faster; the contract has no write without that check.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'group-attributes-and-seats.md 1.4',
      title: 'The local cache',
      rules: [
        {
          id: 'ATR-1.4.1',
          says: 'The SDK keeps, per group, the attributes with their versions, the version they belong to, the newest version it has heard of, the time of the last update and the key of the room for an AVChatRoom.',
          proof: 'client',
        },
        {
          id: 'ATR-1.4.2',
          says: 'getGroupAttributes is answered from the cache while that is younger than 30 s and its version is the newest that the SDK has heard of; otherwise the service is asked.',
          proof: 'client',
        },
        {
          id: 'ATR-1.4.3',
          says: 'The cloud may configure another age than 30 s. The local engine does not.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'ATR-1.4.4',
          says: "The answer to a write and a push change the cache only when their version is exactly one above the cache's; version and time of the cache are theirs then.",
          proof: 'client',
        },
        {
          id: 'ATR-1.4.5',
          says: "A push with the version that the cache already has, the echo of one's own write, is ignored.",
          proof: 'client',
        },
        {
          id: 'ATR-1.4.6',
          says: 'An answer or a push that is more than one version ahead changes no attribute in the cache; the SDK only remembers the version, so that the next getGroupAttributes asks the service.',
          proof: 'client',
        },
        {
          id: 'ATR-1.4.7',
          says: 'initGroupAttributes empties the cache before filling it, setGroupAttributes merges into it, deleteGroupAttributes takes the keys out of it or empties it.',
          proof: 'client',
        },
        {
          id: 'ATR-1.4.8',
          says: "What getGroupAttributes brings from the service is merged into the cache: keys that others deleted meanwhile stay in it and are still given. The local engine's client has this quirk by default.",
          proof: 'client',
        },
        {
          id: 'ATR-1.4.9',
          says: "After a 10056 getGroupAttributes still answers from a cache younger than 30 s, so that writing again at once may fail again until the push arrives. The local engine's client has this quirk by default.",
          proof: 'client',
        },
        {
          id: 'ATR-1.4.10',
          says: 'joinGroup of an AVChatRoom starts its cache anew.',
          proof: 'client',
        },
        {
          id: 'ATR-1.4.11',
          says: 'Quitting or dismissing a group oneself drops its cache.',
          proof: 'client',
        },
        {
          id: 'ATR-1.4.12',
          says: 'After a reconnect of the network, once the login is back, the next getGroupAttributes or the next push of each group asks the service, however young the cache is, unless no version of them was ever heard of. Who asks when NET_STATE_CHANGE tells that the line is back still gets the old answer.',
          proof: 'client',
        },
        {
          id: 'ATR-1.4.13',
          says: 'logout empties all caches of attributes.',
          proof: 'client',
        },
        {
          id: 'ATR-1.4.14',
          says: "One's own write that does not follow at once on the cached version, after a break say, changes nothing in the cache and emits nothing: the next reading asks the service.",
          proof: 'client',
        },
      ],
    },
    {
      source: 'group-attributes-and-seats.md 1.5',
      title: 'The event',
      rules: [
        {
          id: 'ATR-1.5.1',
          says: 'GROUP_ATTRIBUTES_UPDATED is emitted at the one who wrote after each of their successful writes that changed something.',
          proof: 'client',
        },
        {
          id: 'ATR-1.5.2',
          says: "GROUP_ATTRIBUTES_UPDATED is emitted at all other members who are online and at the writer's other instances, when the push arrives.",
          proof: 'server',
        },
        {
          id: 'ATR-1.5.3',
          says: 'A push about attributes is never a message: no MESSAGE_RECEIVED, nothing in the history, no unread count.',
          proof: 'client',
        },
        {
          id: 'ATR-1.5.4',
          says: "A push tells its kind by a number: 1 everything was replaced, 2 keys were set, 3 everything was deleted, 4 keys were deleted; 5, read, is the SDK's own and is never pushed.",
          proof: 'client',
        },
        {
          id: 'ATR-1.5.5',
          says: 'groupAttributes of GROUP_ATTRIBUTES_UPDATED is the whole map after the change, also when one key changed.',
          proof: 'client',
        },
        {
          id: 'ATR-1.5.6',
          says: 'updatedKeyList holds the keys that are new or whose value differs from before; deletedKeyList holds the keys that are gone.',
          proof: 'client',
        },
        {
          id: 'ATR-1.5.7',
          says: 'A change that changes nothing, such as writing the same values again, emits no event.',
          proof: 'client',
        },
        {
          id: 'ATR-1.5.8',
          says: 'A push that is one version ahead and carries its contents is applied without asking the service.',
          proof: 'client',
        },
        {
          id: 'ATR-1.5.9',
          says: 'Any other push that is news makes the SDK ask the service once and emit one event with the whole difference, however many writes lie between.',
          proof: 'client',
        },
        {
          id: 'ATR-1.5.10',
          says: 'Who was offline gets no event later for what was written meanwhile.',
          proof: 'server',
        },
        {
          id: 'ATR-1.5.11',
          says: "With one's own write the order is: the cache has the new values, GROUP_ATTRIBUTES_UPDATED is emitted, the promise resolves.",
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
