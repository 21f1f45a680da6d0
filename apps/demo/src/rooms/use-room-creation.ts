import { type OpenSeatsOptions, useGroupActions } from '@parlor/hooks';
import { useState } from 'react';
import type { RoomWish } from './room-wish.js';

/** A room that is there, and how its seats are to be opened. */
export interface MadeRoom {
  readonly groupID: string;
  readonly seats: OpenSeatsOptions;
}

/** What becomes of a new room. */
export interface RoomCreation {
  readonly made: MadeRoom | undefined;
  /** It is being made, or its seats are being opened. */
  readonly isBusy: boolean;
  /** Why it could not be made, or opened: what was thrown; `undefined` otherwise. */
  readonly failure: unknown;
  create(wish: RoomWish): Promise<void>;
  /** Its seats could not be opened. */
  fail(thrown: unknown): void;
}

/** Makes a room. Its seats are opened by who looks at them: the page has no seats of a group that nobody looks at. */
export function useRoomCreation(): RoomCreation {
  const { createGroup } = useGroupActions();
  const [made, setMade] = useState<MadeRoom>();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  function fail(thrown: unknown): void {
    setBusy(false);
    // Even where nothing was said of it, it has failed.
    setFailure(thrown ?? '');
  }

  async function create({ group, seats }: RoomWish): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      const { groupID } = await createGroup(group);
      setMade({ groupID, seats });
    } catch (thrown) {
      fail(thrown);
    }
  }

  return { made, isBusy, failure, create, fail };
}
