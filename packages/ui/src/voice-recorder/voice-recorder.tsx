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
  /** Whether anything can be sent just now; `true` when left out. */
  canSend?: boolean;
  /** Takes what was recorded; `duration` is in milliseconds. */
  onSend: (recorded: { readonly file: File; readonly duration: number }) => void;
  /** Takes what was recorded, and neither sent nor discarded, when the recorder goes. It is lost when left out. */
  onKeep?: (recorded: { readonly file: File; readonly duration: number }) => void;
  /** It was sent, discarded or given up. */
  onClose: () => void;
}

/**
 * Records a voice message, in the place of the field: how loud it is and how long it has been, then what was recorded, to
 * be heard, discarded or sent. Held, it sends on release. Escape gives it up, unless one is elsewhere in the page. Unmounting
 * ends it too; what was recorded by then is kept by who has asked for it. The microphone is let go in every case.
 */
export function VoiceRecorder(props: VoiceRecorderProps) {
  const { hold, mostSeconds, canSend = true, onSend, onKeep } = props;
  const strings = useStrings();
  const rootRef = useRef<HTMLDivElement>(null);
  const { recording, state, retry } = useRecording(mostSeconds);
  const holding = useCell(hold, identity);
  const isHeld = holding === 'held' || holding === 'away';
  const settle = useKeeping(recording, onKeep);
  const onClose = () => {
    settle();
    props.onClose();
  };
  useGivingUp(rootRef, onClose);
  useFocus(rootRef, `${state.status} ${isHeld}`, !isHeld);
  const send = (recorded: Recorded) => {
    onSend({ file: recorded.file, duration: recorded.duration });
    onClose();
  };
  useRelease({ hold, holding, recording, state, canSend, send, onClose });

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
        <Preview recorded={state.recorded} canSend={canSend} onSend={send} onClose={onClose} />
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
  canSend: boolean;
  send: (recorded: Recorded) => void;
  onClose: () => void;
}

/** Letting go sends, or cancels. Before anything was recorded, the microphone was being asked for: it goes on. */
function useRelease(options: ReleaseOptions): void {
  const { hold, holding, recording, state, canSend, send, onClose } = options;
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
    const isToSend = canSend && holding === 'released' && state.status === 'recorded';
    if (isToSend && state.recorded.file.size <= RECORDING_LIMIT)
      latest.current.send(state.recorded);
  }, [holding, state, canSend]);
}

/** What was recorded is kept when the recorder goes, such as when another conversation is opened; not after `settle`. */
function useKeeping(recording: VoiceRecording, onKeep: VoiceRecorderProps['onKeep']): () => void {
  const isSettled = useRef(false);
  const latest = useRef(onKeep);
  useEffect(() => {
    latest.current = onKeep;
  });
  useEffect(
    () => () => {
      const state = recording.state();
      if (isSettled.current || state.status !== 'recorded') return;
      const { file, duration } = state.recorded;
      if (file.size <= RECORDING_LIMIT) latest.current?.({ file, duration });
    },
    [recording],
  );
  return () => {
    isSettled.current = true;
  };
}

/** Escape gives it up, where one is in the composer or nowhere in particular. */
function useGivingUp(ref: RefObject<HTMLElement | null>, onClose: () => void): void {
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (!isAt(ref.current, event.target)) return;
      // It ends this, and neither the answer that is being recorded nor what the composer stands in.
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [ref]);
}

/** Each state has other buttons: the focus goes to the one that most people want next, unless it is elsewhere in the page. */
function useFocus(ref: RefObject<HTMLElement | null>, key: string, isWanted: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another key there are other buttons.
  useEffect(() => {
    if (!isWanted || !isAt(ref.current, document.activeElement)) return;
    ref.current?.querySelector<HTMLElement>('[data-next]')?.focus();
  }, [ref, key, isWanted]);
}

/** Whether something is in the composer around the recorder; nothing in particular is the body. */
function isAt(recorder: HTMLElement | null, target: EventTarget | null): boolean {
  if (target === null || target === document.body) return true;
  const area = recorder?.closest('.parlor-composer') ?? recorder;
  return target instanceof Node && (area?.contains(target) ?? false);
}
