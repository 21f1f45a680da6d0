'use client';

import { type ChangeEvent, useEffect, useRef } from 'react';
import { AlertIcon, PauseIcon, PlayIcon } from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { MessageContentProps } from '../message-thread/content.js';
import { UploadRing } from './upload-ring.js';
import { useAtRest } from './use-at-rest.js';
import { type UseVoiceResult, useVoice } from './use-voice.js';
import { Waveform } from './waveform.js';

/**
 * A voice message: play and pause, its waveform, on which one goes to a place by pointer or keys, its length,
 * and how fast it is played. A dot until it was played.
 */
export function AudioContent({ message }: MessageContentProps<'TIMSoundElem'>) {
  const strings = useStrings();
  const ref = useRef<HTMLDivElement>(null);
  const voice = useVoice(message);
  const isAtRest = useAtRest(ref);
  const { lookAt, isNew } = voice;
  useEffect(() => {
    if (isAtRest) lookAt();
  }, [isAtRest, lookAt]);
  return (
    <div
      ref={ref}
      className="parlor-voice"
      data-status={voice.status}
      data-new={isNew || undefined}
    >
      {message.isSending ? <UploadRing message={message} /> : <PlayButton voice={voice} />}
      <div className="parlor-voice-body">
        <Position voice={voice} />
        <div className="parlor-voice-facts">
          <Times voice={voice} />
          {isNew && (
            <span className="parlor-voice-new" role="img" aria-label={strings.notPlayedYet} />
          )}
          <Rate voice={voice} />
        </div>
      </div>
    </div>
  );
}

interface VoicePartProps {
  voice: UseVoiceResult;
}

function PlayButton({ voice: { status, isAvailable, toggle } }: VoicePartProps) {
  const strings = useStrings();
  const isOn = status === 'playing' || status === 'loading';
  const Icon = isOn ? PauseIcon : PlayIcon;
  return (
    <button
      type="button"
      className="parlor-voice-play"
      aria-label={isOn ? strings.pauseVoice : strings.playVoice}
      disabled={!isAvailable}
      onClick={toggle}
    >
      <Icon size={18} fill="currentcolor" strokeWidth={1.5} aria-hidden="true" />
    </button>
  );
}

/** A slider of the browser's own lies over the waveform: it knows keys, fingers and directions. */
function Position({ voice: { peaks, elapsed, duration, isAvailable, seek } }: VoicePartProps) {
  const strings = useStrings();
  const formats = useFormats();
  const at = duration > 0 ? Math.min(elapsed, duration) : 0;
  const total = duration > 0 ? formats.duration(duration) : '';
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    seek(currentTarget.valueAsNumber);
  };
  return (
    <div className="parlor-voice-position">
      <Waveform peaks={peaks} played={duration > 0 ? at / duration : 0} />
      <input
        type="range"
        min={0}
        max={duration || 1}
        step={(duration || 1) / 100}
        value={at}
        disabled={!isAvailable || duration === 0}
        aria-label={strings.voicePosition}
        aria-valuetext={strings.positionOf(formats.duration(at), total)}
        onChange={onChange}
      />
    </div>
  );
}

function Times({ voice: { status, elapsed, duration, isMissing } }: VoicePartProps) {
  const strings = useStrings();
  const formats = useFormats();
  if (isMissing) return <span>{strings.mediaUnavailable}</span>;
  if (status === 'failed') {
    return (
      <span className="parlor-voice-failed" role="status">
        <AlertIcon size={13} aria-hidden="true" />
        {strings.voiceFailed}
      </span>
    );
  }
  const total = duration > 0 ? formats.duration(duration) : '';
  const isBegun = status !== 'rest';
  return (
    <span className="parlor-voice-time">
      {isBegun ? strings.elapsedOf(formats.duration(elapsed), total) : total || formats.duration(0)}
    </span>
  );
}

/** It holds for all voices; it is shown where one is heard. */
function Rate({ voice: { status, rate, nextRate } }: VoicePartProps) {
  const strings = useStrings();
  const formats = useFormats();
  if (status === 'rest' || status === 'failed') return null;
  const written = strings.speed(formats.number(rate));
  return (
    <button
      type="button"
      className="parlor-voice-rate"
      aria-label={strings.playbackSpeed(written)}
      onClick={nextRate}
    >
      {written}
    </button>
  );
}
