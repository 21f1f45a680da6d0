import { LIVELY_CHANNEL, type LivelyWord, lockOf } from './lively-word.js';

/** Milliseconds that a bot may take to go. It is signed in elsewhere then, and goes all the same. */
const PATIENCE = 3_000;

const channel = new BroadcastChannel(LIVELY_CHANNEL);

/** Who this tab is, and what ends that. */
const held = new Map<string, { readonly isFree: Promise<void>; end(): void }>();

/** Resolves when nobody plays this person by itself any more, which nobody does from then on as long as the tab is there. */
export function bePerson(userID: string): Promise<void> {
  const known = held.get(userID);
  if (known) return known.isFree;
  const hold = holdOf(userID);
  held.set(userID, hold);
  return hold.isFree;
}

/** This tab is that person no more: they may be played again. */
export function leavePerson(userID: string): void {
  held.get(userID)?.end();
  held.delete(userID);
}

function holdOf(userID: string) {
  let end: () => void = () => undefined;
  const isOver = new Promise<void>((resolve) => {
    end = resolve;
  });
  const isFree = new Promise<void>((resolve) => {
    // Where there are no locks, nobody is played.
    if (!navigator.locks) return resolve();
    setTimeout(resolve, PATIENCE);
    void navigator.locks.request(lockOf(userID), { mode: 'shared' }, () => {
      resolve();
      return isOver;
    });
    channel.postMessage({ type: 'want', userID } satisfies LivelyWord);
  });
  return { isFree, end };
}
