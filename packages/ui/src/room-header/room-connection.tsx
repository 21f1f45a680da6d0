'use client';

import { useSession } from '@parlor/hooks';
import { OfflineIcon, ReconnectingIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useSettled } from '../internals/use-settled.js';

/** Milliseconds: a line that is back within a moment is not worth a word. */
const MOMENT = 400;

/** That the line to the service is not there, in a word. A line that is there says nothing. */
export function RoomConnection() {
  const strings = useStrings();
  const { status, network } = useSession();
  const isOffline = network === 'disconnected';
  // While signing in, connecting is what one expects.
  const isConnecting = network === 'connecting' && status === 'ready';
  const isReconnecting = useSettled(isConnecting ? 'yes' : '', MOMENT) !== '';
  return (
    // Always there: a live region that comes with its text is often not read out.
    <span className="parlor-room-connection" role="status">
      {isOffline && (
        <span className="parlor-room-fact" data-tone="warning">
          <OfflineIcon size={14} aria-hidden="true" />
          {strings.roomOffline}
        </span>
      )}
      {isReconnecting && (
        <span className="parlor-room-fact" data-tone="warning" data-turning="">
          <ReconnectingIcon size={14} aria-hidden="true" />
          {strings.reconnecting}
        </span>
      )}
    </span>
  );
}
