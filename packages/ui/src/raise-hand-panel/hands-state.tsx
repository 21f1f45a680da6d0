'use client';

import type { SeatRoom } from '@parlor/hooks';
import { WaveIcon } from '../internals/icons.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** In the place of those who ask: that nobody does, and why. */
export function NoHands({ mode }: Pick<SeatRoom, 'mode'>) {
  const strings = useStrings();
  const words = {
    apply: { title: strings.noRaisedHands, detail: strings.noRaisedHandsDetail },
    free: { title: strings.nobodyHasToAsk, detail: strings.nobodyHasToAskDetail },
    invite: { title: strings.nobodyCanAsk, detail: strings.nobodyCanAskDetail },
  };
  return <StatePanel tone="empty" icon={WaveIcon} scene="stage" {...words[mode]} />;
}

/** The same where the room is closed, or for who does not run it. */
export function HandsElsewhere({ isOpen }: { isOpen: boolean }) {
  const strings = useStrings();
  const title = isOpen ? strings.raisedHandsOfHost : strings.seatsClosed;
  return <StatePanel tone="empty" icon={WaveIcon} title={title} />;
}
