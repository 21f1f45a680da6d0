'use client';

import type { ReactNode } from 'react';
import { AlertIcon, CloseIcon, DeleteIcon, SendIcon, StopIcon } from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { RECORDING_LIMIT } from '../message-composer/check-file.js';
import type { Hold } from './hold.js';
import { LevelMeter } from './level-meter.js';
import type { Recorded, VoiceRecording } from './recording.js';
import { useElapsedSeconds } from './use-recording.js';
import { VoicePreview } from './voice-preview.js';

/** The person is being asked for the microphone. */
export function Asking({ onClose }: { onClose: () => void }) {
  const strings = useStrings();
  return (
    <>
      <p className="parlor-recorder-words" role="status">
        {strings.microphoneAsking}
      </p>
      <button
        type="button"
        className="parlor-composer-tool"
        aria-label={strings.cancelRecording}
        data-next=""
        onClick={onClose}
      >
        <CloseIcon size={18} aria-hidden="true" />
      </button>
    </>
  );
}

interface RecordingProps {
  recording: VoiceRecording;
  mostSeconds: number;
  holding: Hold;
  onClose: () => void;
}

/** The last seconds are said in another colour. */
const NEAR_END = 10;

/** It is being recorded. */
export function Recording({ recording, mostSeconds, holding, onClose }: RecordingProps) {
  const strings = useStrings();
  const formats = useFormats();
  const seconds = useElapsedSeconds(recording);
  const isHeld = holding === 'held' || holding === 'away';
  const elapsed = formats.duration(seconds);
  const isNearEnd = mostSeconds - seconds <= NEAR_END;
  return (
    <>
      {!isHeld && (
        <button
          type="button"
          className="parlor-composer-tool"
          aria-label={strings.cancelRecording}
          title={strings.cancelRecording}
          onClick={onClose}
        >
          <DeleteIcon size={18} aria-hidden="true" />
        </button>
      )}
      <span className="parlor-recorder-dot" aria-hidden="true" />
      <span className="parlor-visually-hidden" role="status">
        {strings.recording}
      </span>
      <span
        className="parlor-recorder-time"
        role="timer"
        aria-label={strings.recordingTime(elapsed, formats.duration(mostSeconds))}
        data-near-end={isNearEnd || undefined}
      >
        {elapsed}
      </span>
      <LevelMeter recording={recording} />
      {isHeld ? (
        <span className="parlor-recorder-hint">
          {holding === 'away' ? strings.releaseToCancel : strings.slideToCancel}
        </span>
      ) : (
        <button
          type="button"
          className="parlor-recorder-stop"
          aria-label={strings.stopRecording}
          title={strings.stopRecording}
          data-next=""
          onClick={() => recording.stop()}
        >
          <StopIcon size={16} fill="currentcolor" aria-hidden="true" />
        </button>
      )}
    </>
  );
}

interface PreviewProps {
  recorded: Recorded;
  canSend: boolean;
  onSend: (recorded: Recorded) => void;
  onClose: () => void;
}

/** It can be heard, discarded and sent. */
export function Preview({ recorded, canSend, onSend, onClose }: PreviewProps) {
  const strings = useStrings();
  const formats = useFormats();
  if (recorded.file.size > RECORDING_LIMIT) {
    const limit = formats.fileSize(RECORDING_LIMIT);
    return <Failure onClose={onClose}>{strings.recordingTooLarge(limit)}</Failure>;
  }
  return (
    <>
      <button
        type="button"
        className="parlor-composer-tool"
        aria-label={strings.discardRecording}
        title={strings.discardRecording}
        onClick={onClose}
      >
        <DeleteIcon size={18} aria-hidden="true" />
      </button>
      <span className="parlor-visually-hidden" role="status">
        {strings.recorded(formats.duration(recorded.duration / 1_000))}
      </span>
      <VoicePreview recorded={recorded} />
      <button
        type="button"
        className="parlor-send"
        aria-label={strings.sendRecording}
        title={strings.sendRecording}
        data-next=""
        // It keeps the focus: what is disabled would lose it.
        aria-disabled={!canSend || undefined}
        onClick={() => canSend && onSend(recorded)}
      >
        <SendIcon size={20} strokeWidth={2.25} aria-hidden="true" />
      </button>
    </>
  );
}

interface FailureProps {
  onRetry?: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Nothing can be recorded, or sent. */
export function Failure({ onRetry, onClose, children }: FailureProps) {
  const strings = useStrings();
  return (
    <>
      <AlertIcon size={18} aria-hidden="true" />
      <p className="parlor-recorder-words" role="alert">
        {children}
      </p>
      {onRetry && (
        <button type="button" className="parlor-composer-link" onClick={onRetry}>
          {strings.tryAgain}
        </button>
      )}
      <button
        type="button"
        className="parlor-composer-tool"
        aria-label={strings.close}
        data-next=""
        onClick={onClose}
      >
        <CloseIcon size={18} aria-hidden="true" />
      </button>
    </>
  );
}
