import type { ChatError } from '@parlor/sdk';
import type { LoadStatus } from '../load-status.js';

/** What a wish makes of what was told, for these keys. Done twice it is the same as done once. */
export type Change<Told> = (told: Told, keys: ReadonlySet<string>) => Told;

/** The later one, with whatever has not changed taken from the earlier one: that one itself when nothing has. */
export type Share<Told> = (next: Told, previous: Told) => Told;

/** What I want: asked of the service, or about to be. */
export interface Wish<Told> {
  readonly id: number;
  /** Whom or what it concerns. */
  readonly keys: ReadonlySet<string>;
  readonly change: Change<Told>;
  /** The service has said yes, but the SDK has not told of it yet. */
  readonly isGranted: boolean;
}

/** What the SDK has told as a whole, and what is wanted of it. */
export interface WishedState<Told> {
  readonly status: LoadStatus;
  readonly error: ChatError | null;
  readonly told: Told;
  /** The oldest first. */
  readonly wishes: readonly Wish<Told>[];
  /** What was told, as if all wishes had come true. */
  readonly shown: Told;
}

/** Nothing was told yet. */
export function initialWished<Told>(nothing: Told): WishedState<Told> {
  return { status: 'loading', error: null, told: nothing, wishes: [], shown: nothing };
}

/** The same with some of it changed, without the wishes that have come true, and with what follows from it. */
export function withChanges<Told>(
  state: WishedState<Told>,
  changes: Partial<Omit<WishedState<Told>, 'shown'>>,
  share: Share<Told>,
): WishedState<Told> {
  const next = { ...state, ...changes };
  const wishes = withoutTold(next.told, next.wishes, share);
  const wished = wishes.reduce((told, { change, keys }) => change(told, keys), next.told);
  return { ...next, wishes, shown: wishes.length === 0 ? next.told : share(wished, state.shown) };
}

/** The wishes for other keys only; those that concern nothing else are gone. */
export function withoutKeys<Told>(
  wishes: readonly Wish<Told>[],
  keys: ReadonlySet<string>,
  isMeant: (wish: Wish<Told>) => boolean,
): readonly Wish<Told>[] {
  return wishes.flatMap((wish) => {
    if (!isMeant(wish)) return [wish];
    const left = new Set([...wish.keys].filter((key) => !keys.has(key)));
    return left.size > 0 ? [{ ...wish, keys: left }] : [];
  });
}

/** One that was granted has come true when there is nothing left for it to change. */
function withoutTold<Told>(
  told: Told,
  wishes: readonly Wish<Told>[],
  share: Share<Told>,
): readonly Wish<Told>[] {
  let wished = told;
  const left = wishes.filter(({ isGranted, change, keys }) => {
    const next = share(change(wished, keys), wished);
    const isTold = isGranted && next === wished;
    wished = next;
    return !isTold;
  });
  return left.length === wishes.length ? wishes : left;
}
