import type { Change } from '../../told/wish.js';
import type { Applications, FriendApplicationSnapshot } from './application-snapshot.js';

/** What becomes of the applications. */
export type ApplicationsChange = Change<Applications>;

type List = readonly FriendApplicationSnapshot[];

/**
 * What these people have sent to me is gone, of what there is now: they may ask again. Those that are unread are the
 * newest ones.
 */
export function receivedRemoved({ received: now }: Applications): ApplicationsChange {
  return (applications, userIDs) => {
    const { received, unreadCount } = applications;
    const isGone = isAmong(now, userIDs);
    const unread = received.slice(0, unreadCount).filter(isGone).length;
    return {
      ...applications,
      received: received.filter((one) => !isGone(one)),
      unreadCount: unreadCount - unread,
    };
  };
}

/** What I have sent to these people is gone, of what there is now. */
export function sentRemoved({ sent: now }: Applications): ApplicationsChange {
  return (applications, userIDs) => {
    const isGone = isAmong(now, userIDs);
    return { ...applications, sent: applications.sent.filter((one) => !isGone(one)) };
  };
}

/** What there is now is read; what comes meanwhile is not. */
export function allRead({ received: now }: Applications): ApplicationsChange {
  const newest = Math.max(0, ...now.map(({ time }) => time));
  return (applications) => {
    const newer = applications.received.filter(({ time }) => time > newest).length;
    return { ...applications, unreadCount: Math.min(applications.unreadCount, newer) };
  };
}

function isAmong(now: List, userIDs: ReadonlySet<string>) {
  const times = new Map(now.map(({ userID, time }) => [userID, time]));
  return ({ userID, time }: FriendApplicationSnapshot) =>
    userIDs.has(userID) && time <= (times.get(userID) ?? 0);
}
