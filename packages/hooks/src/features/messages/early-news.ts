import { applyRevocation, mergeMessage, type Revocation } from './message-merge.js';
import type { Ordered } from './message-order.js';
import type { MessageSnapshot } from './message-snapshot.js';

/** What was told of a message that is not there: it may have come before the message itself. */
interface Early {
  readonly told?: MessageSnapshot;
  readonly revocation?: Revocation;
}

/** What was told of messages that are not there, by ID. */
export type EarlyNews = ReadonlyMap<string, Early>;

/** A message follows its news within moments; what is fetched later has its news in it. */
const MOST = 200;

/** Nothing was told. */
export const noEarlyNews: EarlyNews = new Map();

/** Keeps the changes of messages that are not there. */
export function tellEarly(early: EarlyNews, messages: Ordered): EarlyNews {
  if (messages.length === 0) return early;
  const next = new Map(early);
  for (const message of messages) {
    const before = take(next, message.ID);
    const told = before?.told ? mergeMessage(before.told, message) : message;
    next.set(message.ID, { ...before, told });
  }
  return bounded(next);
}

/** Keeps that a message was revoked that is not there. */
export function revokeEarly(early: EarlyNews, ID: string, revocation: Revocation): EarlyNews {
  const next = new Map(early);
  next.set(ID, { ...take(next, ID), revocation });
  return bounded(next);
}

/** Makes of a message that comes what it is with all that was told of it before. */
export function settledBy(early: EarlyNews): (message: MessageSnapshot) => MessageSnapshot {
  return (message) => {
    const news = early.get(message.ID);
    const told = news?.told ? mergeMessage(message, news.told) : message;
    return news?.revocation ? applyRevocation(told, news.revocation) : told;
  };
}

/** So that what was told last is last. */
function take(early: Map<string, Early>, ID: string): Early | undefined {
  const before = early.get(ID);
  early.delete(ID);
  return before;
}

function bounded(early: Map<string, Early>): EarlyNews {
  for (const ID of early.keys()) {
    if (early.size <= MOST) break;
    early.delete(ID);
  }
  return early;
}
