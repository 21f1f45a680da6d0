'use client';

import { useStrings } from '../internals/strings/strings-provider.js';
import { TalkSkeleton } from './talk-skeleton.js';

const LINE_WIDTHS = [46, 34, 58];

/** Shown until what is said is there: a few lines in outline, from 150 ms on. */
export function RoomChatSkeleton() {
  return <TalkSkeleton label={useStrings().loading} widths={LINE_WIDTHS} />;
}
