'use client';

import { type AudioBridge, useRoomAudio, useSession } from '@parlor/hooks';
import type { ComponentType } from 'react';
import { NoSoundIcon, OfflineIcon, ReconnectingIcon } from '../internals/icons.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useIsSessionTold } from '../internals/told-sessions.js';
import { useSettled } from '../internals/use-settled.js';
import { type BrokenLine, brokenLine } from './broken-line.js';

/** Milliseconds: a line that is back within a moment is not worth a word. */
const MOMENT = 400;

interface RoomConnectionProps {
  groupID: string;
  audio: AudioBridge | undefined;
}

/** Which of them a banner tells, too. */
const OF_SERVICE: ReadonlySet<unknown> = new Set<BrokenLine>(['offline', 'reconnecting']);

/**
 * That the line to the service, or that of the voices, is not there, in a word. A line that is there says nothing; nor does
 * that to the service where a `SessionBanner` on the page says it.
 */
export function RoomConnection({ groupID, audio }: RoomConnectionProps) {
  const strings = useStrings();
  const line = brokenLine(useSession(), useRoomAudio(groupID, audio).status);
  const isBrief = line === 'offline' || line === 'silent';
  const settled = useSettled(line && !isBrief ? line : '', MOMENT);
  const isTold = useIsSessionTold() && OF_SERVICE.has(line);
  const isSaid = !isTold && (isBrief || settled !== '');
  const broken = isSaid ? line : undefined;
  return (
    // Always there: a live region that comes with its text is often not read out.
    <span className="parlor-room-connection" role="status">
      {broken && <Broken key={broken} line={broken} strings={strings} />}
    </span>
  );
}

const ICONS: Readonly<Record<BrokenLine, ComponentType<{ size?: number | string }>>> = {
  offline: OfflineIcon,
  reconnecting: ReconnectingIcon,
  connecting: ReconnectingIcon,
  interrupted: ReconnectingIcon,
  silent: NoSoundIcon,
};

function Broken({ line, strings }: { line: BrokenLine; strings: Strings }) {
  const Icon = ICONS[line];
  const words: Record<BrokenLine, string> = {
    offline: strings.roomOffline,
    reconnecting: strings.reconnecting,
    connecting: strings.audioConnecting,
    interrupted: strings.audioInterrupted,
    silent: strings.audioFailed,
  };
  return (
    <span
      className="parlor-room-fact"
      data-tone="warning"
      data-turning={Icon === ReconnectingIcon ? '' : undefined}
    >
      <Icon size={14} aria-hidden="true" />
      {words[line]}
    </span>
  );
}
