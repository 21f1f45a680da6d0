'use client';
import { type RefCallback, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { followVoice } from './follow-voice.js';
import { roomAudioFeature } from './room-audio-control.js';
import type { VoiceLevels } from './voice-levels.js';

/**
 * Draws how loud somebody speaks without rendering anything: returns a `ref` for one element, on which it writes the
 * custom property `--parlor-voice-level`, from 0 to 1 in steps of 1/25, and the attribute `data-speaking` from 0.08 on,
 * once a frame at most. Who is not heard any more is at 0, without the attribute. The element's css does the rest:
 *
 * ```css
 * .face { box-shadow: 0 0 0 calc(var(--parlor-voice-level, 0) * 8px) var(--accent); }
 * ```
 *
 * With `levels` it is their voice as those say, from the {@link useRoomAudio} of one room or from the app's own media;
 * without, in whatever room is heard below this ChatProvider. The same function as long as userID and `levels` are the
 * same. Never renders.
 *
 * Stands on nothing of the SDK, and nothing of it can fail.
 */
export function useSpeaking(userID: string, levels?: VoiceLevels): RefCallback<HTMLElement> {
  const control = useChat().feature(roomAudioFeature);
  return useMemo(() => {
    let stop: (() => void) | undefined;
    // It returns nothing to clean up: React 18 knows no such thing, and without one React 19 passes null as well.
    return (element) => {
      stop?.();
      stop = element ? followVoice(element, levels ?? control.levels, userID) : undefined;
    };
  }, [control, levels, userID]);
}
