import { useRaisedHands } from '@parlor/hooks';

const KEPT = { keepsQueue: true } as const;

/** As long as it is there the room remembers who raises their hand, whether they are looked at or not. */
export function QueueKeeper({ groupID }: { groupID: string }) {
  useRaisedHands(groupID, KEPT);
  return null;
}
