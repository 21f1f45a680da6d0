'use client';

import { useLiveRoom } from '@parlor/hooks';

/** What is said meanwhile is not shown. */
const NOTHING_TO_SEE = { messageCount: 1, sampleAbove: 0 };

/** Who looks at a live room is in it: as long as this is drawn, I am. */
export function StayInRoom({ groupID }: { groupID: string }) {
  useLiveRoom(groupID, NOTHING_TO_SEE);
  return null;
}
