'use client';

import { useStrings } from '../internals/strings/strings-provider.js';
import { TalkSkeleton } from '../room-chat/talk-skeleton.js';

const LINE_WIDTHS = [54, 38, 62, 46, 30];

/** Shown on the way in: messages in outline, from 150 ms on. */
export function LiveRoomSkeleton() {
  return <TalkSkeleton label={useStrings().liveJoining} widths={LINE_WIDTHS} />;
}
