import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { type RecordingState, VoiceRecording } from './recording.js';

/** What {@link useRecording} returns. */
export interface UseRecordingResult {
  readonly recording: VoiceRecording;
  readonly state: RecordingState;
  /** Asks for the microphone once more. */
  retry(): void;
}

/** A recording that begins at once, and ends with the component. `mostSeconds` as it is at the beginning. */
export function useRecording(mostSeconds: number): UseRecordingResult {
  const create = useCallback(
    () => new VoiceRecording({ most: mostSeconds * 1_000 }),
    [mostSeconds],
  );
  const [recording, setRecording] = useState(create);
  useEffect(() => {
    // What a strict development build has ended cannot begin: another one does.
    if (recording.isOver) setRecording(create());
    else void recording.start();
  }, [recording, create]);
  useEffect(() => () => recording.end(), [recording]);
  const state = useSyncExternalStore(recording.subscribe, recording.state, recording.state);
  return { recording, state, retry: () => setRecording(create()) };
}

/** Whole seconds that were recorded. Renders again with each of them, and not more often. */
export function useElapsedSeconds(recording: VoiceRecording): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const look = () => setSeconds(Math.floor(recording.elapsed() / 1_000));
    look();
    const timer = setInterval(look, 100);
    return () => clearInterval(timer);
  }, [recording]);
  return seconds;
}
