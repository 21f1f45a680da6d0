'use client';

import type { SeatSnapshot } from '@parlor/hooks';
import type { ReactNode } from 'react';
import { CoHostIcon, HostIcon, MicOffIcon, OtherDeviceIcon, WaveIcon } from '../internals/icons.js';

interface SeatBadgesProps {
  seat: SeatSnapshot;
  hasRaisedHand: boolean;
}

/** The small marks at the edge of a seat that is taken: role, raised hand, microphone, other device. */
export function SeatBadges({ seat, hasRaisedHand }: SeatBadgesProps) {
  const { isHost, isCoHost, isMuted, isMutedByHost, isHeldElsewhere } = seat;
  return (
    <>
      {isHost && (
        <Badge kind="host">
          <HostIcon size={14} />
        </Badge>
      )}
      {isCoHost && !isHost && (
        <Badge kind="co-host">
          <CoHostIcon size={14} />
        </Badge>
      )}
      {hasRaisedHand && (
        <Badge kind="hand">
          <WaveIcon size={14} />
        </Badge>
      )}
      {isMuted && (
        <Badge kind={isMutedByHost ? 'muted-by-host' : 'muted'}>
          <MicOffIcon size={14} />
        </Badge>
      )}
      {isHeldElsewhere && (
        <Badge kind="elsewhere">
          <OtherDeviceIcon size={14} />
        </Badge>
      )}
    </>
  );
}

function Badge({ kind, children }: { kind: string; children: ReactNode }) {
  return (
    <span className="parlor-seat-badge" data-kind={kind}>
      {children}
    </span>
  );
}
