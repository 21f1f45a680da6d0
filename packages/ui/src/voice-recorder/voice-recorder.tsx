'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { type Cell, useCell } from '../internals/cell.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { RECORDING_LIMIT } from '../message-composer/check-file.js';
import type { Hold } from './hold.js';
import { microphoneWords } from './microphone-words.js';
import { Asking, Failure, Preview, Recording } from './recorder-states.js';
import type { Recorded, VoiceRecording } from './recording.js';
import { useRecording } from './use-recording.js';

/** What {@link VoiceRecorder} takes. */
export interface VoiceRecorderProps {
  /** What the finger does that began it; `tapped` when it was a key. */
  hold: Cell<Hold>;
  /** Seconds; then it stops by itself. */
  mostSeconds: number;
  /** Takes what was recorded; `duration` is in milliseconds. */
  onSend: (recorded: { readonly file: File; readonly duration: number }) => void;
  /** It was sent, discarded or given up. */
  onClose: () => void;
}

/**
 * Records a voice message, in the place of the field: how loud it is and how long it has been, then what was recorded, to
 * be heard, discarded or sent. Held, it sends on release. Escape gives it up, and so does unmounting; the microphone is let
 * go in every case.
 */
export function VoiceRecorder({ hold, mostSeconds, onSend, onClose }: VoiceRecorderProps) {
  const strings = useStrings();
  const rootRef = useRef<HTMLDivElement>(null);
  const { recording, state, retry } = useRecording(mostSeconds);
  const holding = useCell(hold, identity);
  const isHeld = holding === 'held' || holding === 'away';
  useEscape(onClose);
  useFocus(rootRef, `${state.status} ${isHeld}`, !isHeld);
  const send = (recorded: Recorded) => {
    onSend({ file: recorded.file, duration: recorded.duration });
    onClose();
  };
  useRelease({ hold, holding, recording, state, send, onClose });

  return (
    <div
      ref={rootRef}
      className="parlor-recorder"
      role="group"
      aria-label={strings.voiceRecorder}
      data-status={state.status}
      data-hold={isHeld ? holding : undefined}
    >
      {state.status === 'asking' && <Asking onClose={onClose} />}
      {state.status === 'recording' && (
        <Recording
          recording={recording}
          mostSeconds={mostSeconds}
          holding={holding}
          onClose={onClose}
        />
      )}
      {state.status === 'recorded' && (
        <Preview recorded={state.recorded} onSend={send} onClose={onClose} />
      )}
      {state.status === 'failed' && (
        <Failure onRetry={retry} onClose={onClose}>
          {microphoneWords(state.failure, strings)}
        </Failure>
      )}
    </div>
  );
}

function identity(hold: Hold): Hold {
  return hold;
}

/** Milliseconds: what is shorter was no message, and goes on. */
const LEAST = 700;

interface ReleaseOptions {
  hold: Cell<Hold>;
  holding: Hold;
  recording: VoiceRecording;
  state: ReturnType<VoiceRecording['state']>;
  send: (recorded: Recorded) => void;
  onClose: () => void;
}

/** Letting go sends, or cancels. Before anything was recorded, the microphone was being asked for: it goes on. */
function useRelease({ hold, holding, recording, state, send, onClose }: ReleaseOptions): void {
  const latest = useRef({ send, onClose });
  useEffect(() => {
    latest.current = { send, onClose };
  });
  useEffect(() => {
    if (holding === 'cancelled') latest.current.onClose();
    if (holding !== 'released') return;
    const { status } = recording.state();
    if (status === 'asking' || (status === 'recording' && recording.elapsed() < LEAST)) {
      hold.write('tapped');
    } else recording.stop();
  }, [hold, holding, recording]);
  useEffect(() => {
    const isToSend = holding === 'released' && state.status === 'recorded';
    if (isToSend && state.recorded.file.size <= RECORDING_LIMIT)
      latest.current.send(state.recorded);
  }, [holding, state]);
}

function useEscape(onClose: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
}

/** Each state has other buttons: the focus goes to the one that most people want next. */
function useFocus(ref: RefObject<HTMLElement | null>, key: string, isWanted: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another key there are other buttons.
  useEffect(() => {
    if (isWanted) ref.current?.querySelector<HTMLElement>('[data-next]')?.focus();
  }, [ref, key, isWanted]);
}
