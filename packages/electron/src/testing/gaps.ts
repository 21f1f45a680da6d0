import { type ChatEventName, EVENT } from '@parlor/sdk';

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
  ];
  return told.includes(name);
}

/** Why a scenario cannot hold, by how its sentence begins. Each of these has to fail: one that passes must leave the list. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  'the answer counts in seconds: the tim': 'The native SDK tells nothing of its heartbeats.',
  'its class is asked for its version wh':
    'The native SDK uploads by itself: a plug-in is not looked at.',
  'it is connected before anybody logs i':
    'The callback of the network can be set after TIMInit alone, which comes with the first login.',
  'a login that still waits for the serv':
    'Not yet: a login that was under way when the instance was destroyed rejects.',
  'a page has 15 members unless more are':
    'Not yet: more than 20 first members have to be brought in by TIMGroupInviteMember, of the noun members.',
  'a group begins with up to 500 others,':
    'Not yet: more than 20 first members have to be brought in by TIMGroupInviteMember, of the noun members.',
  'lengths are counted in bytes of UTF-8':
    'The native library counts by itself, so that there is an answer without a line.',
  'another bad one is refused by the ser':
    'The native library looks at IDs by itself, so that there is an answer without a line.',
  'a list whose first page failed is ask': 'Not yet: the lists of the login.',
  'what the client asks by itself counts': 'Not yet: who asks for a profile is counted twice here.',
  'of its profile one may ask for some c':
    'Not yet: the native SDK has no filter of custom fields; the adapter has to choose among those that come.',
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
