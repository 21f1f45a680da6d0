'use client';

import type { MessageSnapshotOf } from '@parlor/hooks';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { bytesOf, secondsOf, voiceUrl } from './media-facts.js';
import { useMedia } from './media-scope.js';
import { createPlayedVoices } from './played-voices.js';
import { createVoicePlayer, type VoiceState } from './voice-player.js';
import { createWaveforms } from './waveforms.js';

/** A voice message, and what can be done with it. Renders again for this one only. */
export interface UseVoiceResult extends VoiceState {
  /** Whether there is anything to play: not yet, while it is sent. */
  readonly isAvailable: boolean;
  /** Whether nothing will come to be played either. */
  readonly isMissing: boolean;
  /** Of others, and not played yet. */
  readonly isNew: boolean;
  /** 1, 1.5 or 2; the same for all voices of the thread. */
  readonly rate: number;
  /** From 0 to 1; `undefined` while they are not known. */
  readonly peaks: readonly number[] | undefined;
  /** Plays, or pauses. */
  toggle(): void;
  /** In seconds. */
  seek(seconds: number): void;
  nextRate(): void;
  /** Asks for the peaks, because the message is looked at. */
  lookAt(): void;
}

/** The playing of a voice message, by the player of its thread. */
export function useVoice(message: MessageSnapshotOf<'TIMSoundElem'>): UseVoiceResult {
  const { shared } = useMedia();
  const player = shared(createVoicePlayer);
  const played = shared(createPlayedVoices);
  const waveforms = shared(createWaveforms);
  const { ID: messageID, payload, flow } = message;
  const url = voiceUrl(payload);
  const said = secondsOf(payload.second);
  const size = bytesOf(payload.size);

  const getState = useCallback(() => player.stateOf(messageID), [player, messageID]);
  const state = useSyncExternalStore(player.subscribe, getState, getState);
  const rate = useSyncExternalStore(player.subscribe, player.rate, player.rate);
  const getPeaks = useCallback(() => waveforms.peaksOf(messageID), [waveforms, messageID]);
  const peaks = useSyncExternalStore(waveforms.subscribe, getPeaks, getPeaks);
  const getIsPlayed = useCallback(() => played.has(messageID), [played, messageID]);
  const isPlayed = useSyncExternalStore(played.subscribe, getIsPlayed, getIsPlayed);

  const actions = useMemo(() => {
    return {
      lookAt: () => {
        if (url !== undefined) waveforms.ask({ messageID, url, size, seconds: said }, 'seen');
      },
      nextRate: player.nextRate,
      seek: (seconds: number) => {
        if (url !== undefined) player.seek({ messageID, url }, seconds);
      },
      toggle: () => {
        const { status } = player.stateOf(messageID);
        if (status === 'playing' || status === 'loading') return player.pause();
        if (url === undefined) return;
        player.play({ messageID, url });
        played.add(messageID);
      },
    };
  }, [player, played, waveforms, messageID, url, size, said]);

  const { status, duration } = state;
  const isPlaying = status === 'playing';
  useEffect(() => {
    if (!isPlaying || url === undefined) return;
    // By now the audio has said itself how long it is.
    waveforms.ask({ messageID, url, size, seconds: duration }, 'played');
  }, [isPlaying, waveforms, messageID, url, size, duration]);

  return {
    ...state,
    ...actions,
    duration: state.duration || said,
    isAvailable: url !== undefined,
    isMissing: url === undefined && message.status === 'success' && !message.isSending,
    isNew: flow === 'in' && !isPlayed && url !== undefined,
    rate,
    peaks,
  };
}
