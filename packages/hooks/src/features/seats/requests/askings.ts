import type { Pace } from '../../../pace.js';
import type { InvitationSnapshot } from '../../invitations/index.js';
import { type HandNews, isUp, LOWERED, nextHand, type OwnHand, raisingHand } from './own-hand.js';

/** One asking of mine. */
export interface Asking {
  hand: OwnHand;
  /** Whether the seat is taken as soon as it is kept for me. */
  readonly takesSeat: boolean;
  /** The invitation, once it was sent. */
  sending: Promise<InvitationSnapshot> | undefined;
  taking: Promise<void> | undefined;
  stopWaiting: () => void;
}

/** What I ask for, one asking a group, and how each stands. */
export class Askings {
  readonly #pace: Pace;
  readonly #onChange: (groupID: string) => void;
  readonly #byGroup = new Map<string, Asking>();

  /** @param onChange my hand in a group is another than before. */
  constructor(pace: Pace, onChange: (groupID: string) => void) {
    this.#pace = pace;
    this.#onChange = onChange;
  }

  /** What I ask for in a group, if anything. */
  in(groupID: string): Asking | undefined {
    return this.#byGroup.get(groupID);
  }

  /** How it stands in a group. */
  handIn(groupID: string): OwnHand {
    return this.#byGroup.get(groupID)?.hand ?? LOWERED;
  }

  /** The groups in which I ask. */
  groups(): readonly string[] {
    return [...this.#byGroup.keys()];
  }

  /** I begin to ask; what I have asked for in the group before is forgotten. */
  begin(groupID: string, index: number, takesSeat: boolean): Asking {
    this.#byGroup.get(groupID)?.stopWaiting();
    const asking: Asking = {
      ...{ hand: raisingHand(index), takesSeat, sending: undefined, taking: undefined },
      stopWaiting: () => {},
    };
    this.#byGroup.set(groupID, asking);
    this.#onChange(groupID);
    return asking;
  }

  /** There is news of it. Of what I have ceased to ask for there is none. */
  tell(groupID: string, asking: Asking, news: HandNews): void {
    if (this.in(groupID) !== asking) return;
    const hand = nextHand(asking.hand, news);
    if (hand === asking.hand) return;
    asking.hand = hand;
    if (!isUp(hand)) asking.stopWaiting();
    this.#onChange(groupID);
  }

  /** Where nothing has come of it in so many milliseconds, nothing is going to. */
  limit(groupID: string, asking: Asking, milliseconds: number): void {
    asking.stopWaiting();
    asking.stopWaiting = this.#pace.after(milliseconds, () => {
      if (asking.hand.status === 'raised') this.tell(groupID, asking, { type: 'timedOut' });
    });
  }

  /** I ask no longer, if it is still this that I ask for. */
  end(groupID: string, asking: Asking): void {
    if (this.in(groupID) !== asking) return;
    asking.stopWaiting();
    this.#byGroup.delete(groupID);
    this.#onChange(groupID);
  }

  /** I ask for nothing any more. */
  clear(): void {
    for (const [groupID, asking] of [...this.#byGroup]) this.end(groupID, asking);
  }

  /** I still ask, if I have not asked for something else meanwhile. */
  resume(groupID: string, asking: Asking): void {
    if (!this.#byGroup.has(groupID)) this.#byGroup.set(groupID, asking);
    this.#onChange(groupID);
  }
}
