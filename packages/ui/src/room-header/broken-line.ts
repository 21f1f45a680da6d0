import type { UseRoomAudioResult, UseSessionResult } from '@parlor/hooks';

/** What is not there: the line to the service, which all else needs, or that of the voices. */
export type BrokenLine = 'offline' | 'reconnecting' | 'connecting' | 'interrupted' | 'silent';

/** Which line is worth a word: one at a time; `undefined` while all are there. */
export function brokenLine(
  { status, network }: Pick<UseSessionResult, 'status' | 'network'>,
  audio: UseRoomAudioResult['status'],
): BrokenLine | undefined {
  if (network === 'disconnected') return 'offline';
  // While signing in, connecting is what one expects.
  if (network === 'connecting') return status === 'ready' ? 'reconnecting' : undefined;
  switch (audio) {
    case 'connecting':
    case 'interrupted':
      return audio;
    case 'failed':
      return 'silent';
    default:
      return undefined;
  }
}
