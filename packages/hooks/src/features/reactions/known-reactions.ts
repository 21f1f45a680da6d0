import type { ChatError } from '@parlor/sdk';
import type { LoadStatus } from '../../load-status.js';
import { plainCopy, shareList } from '../../plain-copy.js';
import type { ReactionSnapshot } from './reaction-snapshot.js';
import { applyWish, type Wish } from './wish.js';

type Reactions = readonly ReactionSnapshot[];

/** What is known of the reactions to one message. */
export interface KnownReactions {
  readonly status: LoadStatus;
  readonly error: ChatError | null;
  /** What the service has said. */
  readonly confirmed: Reactions;
  /** What it has not answered yet, oldest first: the first one is under way. */
  readonly wishes: readonly Wish[];
  /** Which reactions there are, in the order of their coming: one that is refused goes back to its place. */
  readonly order: readonly string[];
  /** What is shown: what is confirmed, as if the wishes had come true. */
  readonly reactions: Reactions;
}

/** Nothing is known yet. */
export const unknownReactions: KnownReactions = {
  status: 'loading',
  error: null,
  confirmed: [],
  wishes: [],
  order: [],
  reactions: [],
};

/** It is known that there are none. */
export const noReactions: KnownReactions = { ...unknownReactions, status: 'ready' };

/** The reactions were asked for. Those of `newer` have been told of since, and stay as they are. */
export function setAnswer(
  known: KnownReactions,
  answer: Reactions,
  newer: ReadonlySet<string>,
): KnownReactions {
  // Most messages have none, and thousands of them may be looked at.
  if (known === unknownReactions && answer.length === 0) return noReactions;
  const kept = known.confirmed.filter(({ reactionID }) => newer.has(reactionID));
  const others = answer.filter((reaction) => !newer.has(reaction.reactionID) && isAny(reaction));
  return show({ ...known, status: 'ready', error: null, confirmed: [...others, ...kept] });
}

/** An event: `told` are the reactions that have changed, each whole. */
export function setTold(known: KnownReactions, told: Reactions, userID: string): KnownReactions {
  const changed = told.map((reaction) => ({
    ...reaction,
    reactedByMyself: isMine(known, reaction, userID),
  }));
  const changedIDs = new Set(changed.map((reaction) => reaction.reactionID));
  const others = known.confirmed.filter(({ reactionID }) => !changedIDs.has(reactionID));
  const [first, ...later] = known.wishes;
  const wishes = first ? [seenIn(changed, first), ...later] : known.wishes;
  return show({ ...known, wishes, confirmed: [...others, ...changed.filter(isAny)] });
}

/**
 * Whether an event leaves open if a reaction is mine. Who is named is certain, but not all are; and the
 * SDK's `reactedByMyself` knows only what I did since the login.
 */
export function isInDoubt(known: KnownReactions, told: Reactions, userID: string): boolean {
  return told.some(
    (reaction) =>
      !namesAll(reaction) &&
      !names(reaction, userID) &&
      !isUnderWay(known, reaction) &&
      reaction.reactedByMyself !== wasMine(known, reaction),
  );
}

/** Something is wished for. */
export function addWish(known: KnownReactions, wish: Wish): KnownReactions {
  return show({ ...known, wishes: [...known.wishes, wish] });
}

/** A wish was granted or refused. One that events have shown already is not granted twice. */
export function settleWish(known: KnownReactions, id: number, isGranted: boolean): KnownReactions {
  const wish = known.wishes.find((one) => one.id === id);
  if (!wish) return known;
  const wishes = known.wishes.filter((one) => one !== wish);
  const isNews = isGranted && !wish.isSeen;
  return show({
    ...known,
    wishes,
    confirmed: isNews ? applyWish(known.confirmed, wish) : known.confirmed,
  });
}

function show(known: KnownReactions): KnownReactions {
  const { confirmed, wishes } = known;
  const wished = wishes.reduce(
    (now, wish) => (wish.isSeen ? now : applyWish(now, wish)),
    confirmed,
  );
  const order = inOrder(known.order, [...confirmed, ...wished]);
  const shown = order.flatMap((reactionID) => {
    const next = find(wished, reactionID);
    return next ? plainCopy(next, find(known.reactions, reactionID)) : [];
  });
  return { ...known, order, reactions: shareList(shown, known.reactions) };
}

/** Those that were there keep their places, new ones come last. */
function inOrder(before: readonly string[], reactions: Reactions): readonly string[] {
  const present = new Set(reactions.map((reaction) => reaction.reactionID));
  const kept = before.filter((reactionID) => present.has(reactionID));
  return [...new Set([...kept, ...present])];
}

function seenIn(changed: Reactions, wish: Wish): Wish {
  const reaction = find(changed, wish.reactionID);
  return reaction?.reactedByMyself === wish.isMine ? { ...wish, isSeen: true } : wish;
}

/** What I am doing just now the SDK takes for done: its event of that comes before its answer. */
function isMine(known: KnownReactions, told: ReactionSnapshot, userID: string): boolean {
  if (names(told, userID)) return true;
  if (namesAll(told)) return false;
  return isUnderWay(known, told) ? told.reactedByMyself : wasMine(known, told);
}

function wasMine({ confirmed }: KnownReactions, { reactionID }: ReactionSnapshot): boolean {
  return find(confirmed, reactionID)?.reactedByMyself ?? false;
}

function isUnderWay({ wishes }: KnownReactions, { reactionID }: ReactionSnapshot): boolean {
  return wishes[0]?.reactionID === reactionID;
}

function names({ partialUserList }: ReactionSnapshot, userID: string): boolean {
  return partialUserList.some((user) => user.userID === userID);
}

function namesAll({ partialUserList, totalUserCount }: ReactionSnapshot): boolean {
  return partialUserList.length >= totalUserCount;
}

function isAny({ totalUserCount }: ReactionSnapshot): boolean {
  return totalUserCount > 0;
}

function find(reactions: Reactions, reactionID: string): ReactionSnapshot | undefined {
  return reactions.find((reaction) => reaction.reactionID === reactionID);
}
