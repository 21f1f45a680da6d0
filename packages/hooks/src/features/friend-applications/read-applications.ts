import { type FriendApplicationType, TYPES } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import { plainCopy, shareList } from '../../plain-copy.js';
import { malformedData, type Problems } from '../../problems.js';
import { count } from '../../read-number.js';
import { isName, text } from '../../read-text.js';
import type { Applications, FriendApplicationSnapshot } from './application-snapshot.js';

const { SNS_APPLICATION_SENT_TO_ME: TO_ME, SNS_APPLICATION_SENT_BY_ME: BY_ME } = TYPES;

type List = readonly FriendApplicationSnapshot[];

/**
 * A snapshot of what the SDK has, sharing with what is shown. One that is none is reported and skipped. Throws when there
 * is no list.
 */
export function readApplications(
  live: unknown,
  shown: Applications,
  problems: Problems,
): Applications {
  const list = isRecord(live) ? live['friendApplicationList'] : undefined;
  if (!isRecord(live) || !Array.isArray(list)) throw malformedData('list of friend applications');
  const known = list.flatMap((one: unknown) => {
    const application = readApplication(one);
    if (!application) problems.malformed('friend application');
    return application ? [application] : [];
  });
  const unreadCount = Math.max(0, count(live['unreadCount']));
  return shareApplications(
    { received: ofType(known, TO_ME), sent: ofType(known, BY_ME), unreadCount },
    shown,
  );
}

/** The later ones, with whatever has not changed taken from the earlier ones. */
export function shareApplications(next: Applications, previous: Applications): Applications {
  const received = share(next.received, previous.received);
  const sent = share(next.sent, previous.sent);
  const isSame =
    received === previous.received &&
    sent === previous.sent &&
    next.unreadCount === previous.unreadCount;
  return isSame ? previous : { received, sent, unreadCount: next.unreadCount };
}

function share(next: List, previous: List): List {
  if (next === previous) return previous;
  const before = new Map(previous.map((one) => [one.userID, one]));
  const shared = next.map((one) => plainCopy(one, before.get(one.userID)));
  return shareList(shared, previous);
}

/** The SDK puts what comes at the end. */
function ofType(list: List, type: FriendApplicationType): List {
  return list.filter((one) => one.type === type).sort((one, other) => other.time - one.time);
}

function readApplication(live: unknown): FriendApplicationSnapshot | undefined {
  if (!isRecord(live) || !isName(live['userID'])) return undefined;
  const { userID, nick, avatar, time, source, wording, type } = live;
  if (type !== TO_ME && type !== BY_ME) return undefined;
  return {
    userID,
    nick: text(nick),
    avatar: text(avatar),
    time: count(time),
    source: text(source),
    wording: text(wording),
    type,
  };
}
