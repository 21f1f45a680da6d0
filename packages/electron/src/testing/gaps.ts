import { type ChatEventName, EVENT } from '@parlor/sdk';
import { GROUP_DIFFERENCES } from './group-differences.js';
import { MESSAGE_DIFFERENCES } from './message-differences.js';

/** Not yet: the events of the nouns that come next. Whoever tells one takes it out here. */
export const EVENTS_NOT_YET: ReadonlySet<string> = new Set<ChatEventName>(
  Object.values(EVENT).filter((name) => !isTold(name)),
);

function isTold(name: ChatEventName): boolean {
  const told: readonly ChatEventName[] = [
    EVENT.SDK_READY,
    EVENT.SDK_NOT_READY,
    EVENT.SDK_DESTROY,
    EVENT.KICKED_OUT,
    EVENT.ERROR,
    EVENT.NET_STATE_CHANGE,
    EVENT.MESSAGE_RECEIVED,
    EVENT.MESSAGE_REVOKED,
    EVENT.MESSAGE_MODIFIED,
    EVENT.GROUP_ATTRIBUTES_UPDATED,
    EVENT.GROUP_COUNTER_UPDATED,
    EVENT.CONVERSATION_LIST_UPDATED,
    EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED,
    EVENT.USER_STATUS_UPDATED,
    EVENT.BLACKLIST_UPDATED,
    EVENT.PROFILE_UPDATED,
    EVENT.FRIEND_APPLICATION_LIST_UPDATED,
  ];
  return told.includes(name);
}

const NO_FIELD = 'The native SDK has no field for messageSettings and adminForbidType.';
const NO_FAILURES =
  'The native SDK does not say to whom one could not subscribe, nor whom one could not let go of.';

/** Why a scenario cannot hold, by how its sentence begins. Each of these has to fail: one that passes must leave the list. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  ...GROUP_DIFFERENCES,
  ...MESSAGE_DIFFERENCES,
  'the answer counts in seconds: the tim': 'The native SDK tells nothing of its heartbeats.',
  'its class is asked for its version wh':
    'The native SDK uploads by itself: a plug-in is not looked at.',
  'it is connected before anybody logs i':
    'The callback of the network can be set after TIMInit alone, which comes with the first login.',
  'a login that still waits for the serv':
    'Not yet: a login that was under way when the instance was destroyed rejects.',
  'lengths are counted in bytes of UTF-8':
    'The native library counts by itself, so that there is an answer without a line.',
  'another bad one is refused by the ser':
    'The native library looks at IDs by itself, so that there is an answer without a line.',
  'a list whose first page failed is ask': 'Not yet: the lists of the login.',
  'of its profile one may ask for some c':
    'Not yet: the native SDK has no filter of custom fields; the adapter has to choose among those that come.',
  'any field may be changed alone, and l': NO_FIELD,
  'all of them may be changed together, ': NO_FIELD,
  'what changes nothing is not told, however much later': NO_FIELD,
  'who does not exist is a failure, and the others are subscribed': NO_FAILURES,
  'a hundred are subscribed to at once, ': NO_FAILURES,
  'whoever is let go of is not told of any more, a hundred': NO_FAILURES,
  'one that follows soon is told a secon':
    'Not yet: the adapter does not throttle, and tells whenever it is told.',
  'exactly a second after the last one i':
    'Not yet: the adapter does not throttle, and tells whenever it is told.',
  'later than a second after the last on':
    'Not yet: the adapter does not throttle, and tells whenever it is told.',
  'what changes every 300 ms is told abo':
    'Not yet: the adapter does not throttle, and tells whenever it is told.',
  'however often something changes, no c':
    'Not yet: the adapter does not throttle, and tells whenever it is told.',
  'the conversation list comes unasked, ':
    'The native library has its list in its database, and tells all of it at once.',
  'after a login the list comes page by ':
    'The native library has its list in its database, and tells all of it at once.',
  'conversations are new objects after i':
    'The native library tells what has changed after a break, and conversations stay the objects they are.',
  'after a break the list is fetched aga':
    'The native library tells what has changed after a break: the list is not fetched again.',
  'after a synchronisation that failed, ':
    'The native library has its list in its database, and needs no line for it.',
  'the first message of somebody counts ':
    'The native library knows at once how messages are announced.',
  'the last message says what the messag':
    'Not yet: the payload of a last message is a copy of that of the message in memory.',
  'the conversation shows the message, m':
    'Not yet: the payload of a last message is a copy of that of the message in memory.',
  'messages of all conversations are fou':
    'Not yet: the payload of a last message is a copy of that of the message in memory.',
  'one says who mentioned me where, live':
    'The native SDK does not say who mentioned me: that is known of the last message alone.',
  'a group’s conversation shows a copy o':
    'A conversation shows the group itself here, so that it is never out of date.',
  'of a long list the first 30 are taken':
    'The native SDK has one code for all people whose messages are announced differently.',
  'says whether the peer has read it, al': 'Not yet: the receipts of the peer.',
  'the last message shares its payload w':
    'Not yet: the payload of a last message is a copy of that of the message in memory.',
  'what is not to be the last message is':
    'The native library tells of a conversation that has changed, and of no other.',
  'that of a group comes to them with a ': 'Not yet: notices of the system.',
};

/** Why a scenario cannot hold; `undefined` when it has to. */
export function differenceOf(says: string): string | undefined {
  return Object.entries(DIFFERENCES).find(([beginning]) => says.startsWith(beginning))?.[1];
}

/** Not yet: what asks in a handler for what is not there yet, so that nobody catches the refusal. Not played. */
export const UNPLAYABLE_YET: readonly RegExp[] = [
  /^the groups asked for at SDK_READY/,
  /^at SDK_READY the list waits/,
];
