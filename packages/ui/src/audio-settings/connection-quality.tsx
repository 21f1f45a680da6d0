'use client';

import { type AudioQuality, type UseRoomAudioResult, useSession } from '@parlor/hooks';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** How well I am connected with the voices, in words. */
export function ConnectionQuality({ call: { quality } }: { call: UseRoomAudioResult }) {
  const strings = useStrings();
  const { userID } = useSession();
  const mine = quality[userID] ?? 'unknown';
  return (
    <div className="parlor-audio-setting">
      <p className="parlor-audio-label">{strings.soundConnection}</p>
      <p className="parlor-audio-value" data-quality={mine}>
        <span className="parlor-audio-bars" aria-hidden="true">
          <span />
          <span />
          <span />
        </span>
        {wordOf(mine, strings)}
      </p>
    </div>
  );
}

function wordOf(quality: AudioQuality, strings: Strings): string {
  return {
    unknown: strings.soundUnknown,
    good: strings.soundGood,
    fair: strings.soundFair,
    poor: strings.soundPoor,
    lost: strings.soundLost,
  }[quality];
}
