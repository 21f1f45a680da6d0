import { useCallback, useMemo, useRef, useState } from 'react';
import { joined } from '../internals/isolate.js';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What something is done to: the room, or a seat by its number. */
export type SeatDeedTarget = 'room' | number;

/** Something that is done on the stage. */
export interface SeatDeed {
  /** Of one target one thing is done at a time. Left out, it may be done again before it was answered, as muting oneself. */
  readonly at?: SeatDeedTarget | undefined;
  /** Does it; what it rejects with is the refusal. */
  run(): Promise<unknown>;
  /** Tells assistive technology that it worked. Left out where what happens on the stage is told anyhow. */
  readonly done?: string | undefined;
}

/** What is done on the stage of a room, and what has come of it. The functions are the same as long as the group is. */
export interface SeatDeeds {
  /** What is under way; of several what was begun last. */
  readonly pending: SeatDeedTarget | undefined;
  /** All that is under way. */
  readonly allPending: ReadonlySet<SeatDeedTarget>;
  /** Why the last thing was refused, in the reader's language; `''` when it was not, and once something else is begun. */
  readonly refusal: string;
  /** What assistive technology is told: that it worked. */
  readonly said: string;
  /** Takes the refusal away. */
  dismiss(): void;
  /** Tells assistive technology of something that was done in another way. */
  say(words: string): void;
  /**
   * Does it, unless something is being done to the same target. Never rejects: resolves to whether it was done; why it was
   * not is the `refusal`.
   */
  do(deed: SeatDeed): Promise<boolean>;
}

/** What is known of the deeds in one room. */
interface Account {
  readonly groupID: string;
  readonly pending: ReadonlySet<SeatDeedTarget>;
  /** What the last refusal has thrown. */
  readonly refused: { readonly thrown: unknown } | null;
  readonly said: string;
}

const NOTHING: ReadonlySet<SeatDeedTarget> = new Set();

/** Does things on the stage of a room, by its groupID, and says in words what has come of them. */
export function useSeatDeeds(groupID: string): SeatDeeds {
  const strings = useStrings();
  const [account, setAccount] = useState(() => blank(groupID));
  if (account.groupID !== groupID) setAccount(blank(groupID));
  const running = useRef(new Set<string>());

  const update = useCallback(
    (change: (before: Account) => Partial<Account>) =>
      setAccount((before) =>
        // What was done in another room is of no concern here.
        before.groupID === groupID ? { ...before, ...change(before) } : before,
      ),
    [groupID],
  );
  const carryOut = useCallback(
    async ({ at, run, done = '' }: SeatDeed) => {
      const key = `${groupID}/${at}`;
      if (at !== undefined && running.current.has(key)) return false;
      if (at !== undefined) running.current.add(key);
      update(({ pending }) => ({ pending: withTarget(pending, at), refused: null, said: '' }));
      try {
        await run();
        // That something else was refused meanwhile is not taken back by it.
        if (done !== '') update(() => ({ said: joined(done) }));
        return true;
      } catch (thrown) {
        update(() => ({ refused: { thrown } }));
        return false;
      } finally {
        if (at !== undefined) running.current.delete(key);
        update(({ pending }) => ({ pending: without(pending, at) }));
      }
    },
    [groupID, update],
  );
  const dismiss = useCallback(() => update(() => ({ refused: null })), [update]);
  const say = useCallback((words: string) => update(() => ({ said: joined(words) })), [update]);

  return useMemo(() => {
    const { pending, refused, said } = account;
    return {
      pending: [...pending].at(-1),
      allPending: pending,
      refusal: refused ? reasonOf(refused.thrown, strings) : '',
      said,
      dismiss,
      say,
      do: carryOut,
    };
  }, [account, strings, dismiss, say, carryOut]);
}

function blank(groupID: string): Account {
  return { groupID, pending: NOTHING, refused: null, said: '' };
}

function withTarget(
  before: ReadonlySet<SeatDeedTarget>,
  target: SeatDeedTarget | undefined,
): ReadonlySet<SeatDeedTarget> {
  return target === undefined ? before : new Set(before).add(target);
}

function without(
  before: ReadonlySet<SeatDeedTarget>,
  target: SeatDeedTarget | undefined,
): ReadonlySet<SeatDeedTarget> {
  return new Set([...before].filter((other) => other !== target));
}
