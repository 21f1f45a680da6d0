'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { PauseIcon, PlayIcon } from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useBlobUrl } from '../internals/use-blob-url.js';
import { pauseForOthers } from '../message-media/one-at-a-time.js';
import { peaksOf } from '../message-media/peaks.js';
import { Waveform } from '../message-media/waveform.js';
import type { Recorded } from './recording.js';

/** What was recorded, to be heard before it is sent. */
export function VoicePreview({ recorded }: { recorded: Recorded }) {
  const strings = useStrings();
  const formats = useFormats();
  const { file, duration, levels } = recorded;
  const url = useBlobUrl(file);
  const audioRef = useRef<HTMLAudioElement>(null);
  const [isPlaying, setIsPlaying] = useState(false);
  const [seconds, setSeconds] = useState(0);
  const peaks = useMemo(() => peaksOf(levels), [levels]);
  useEffect(() => (audioRef.current ? pauseForOthers(audioRef.current) : undefined), []);
  const toggle = () => {
    const audio = audioRef.current;
    if (isPlaying) audio?.pause();
    // What cannot be played here can be sent all the same.
    else audio?.play().catch(() => setIsPlaying(false));
  };
  const Icon = isPlaying ? PauseIcon : PlayIcon;
  return (
    <>
      <button
        type="button"
        className="parlor-composer-tool"
        aria-label={isPlaying ? strings.pauseRecording : strings.playRecording}
        onClick={toggle}
      >
        <Icon size={18} fill="currentcolor" strokeWidth={1.5} aria-hidden="true" />
      </button>
      <div className="parlor-recorder-wave">
        <Waveform peaks={peaks} played={Math.min(1, (seconds * 1_000) / duration)} />
      </div>
      <span className="parlor-recorder-time" aria-hidden="true">
        {formats.duration(isPlaying ? seconds : duration / 1_000)}
      </span>
      {/* biome-ignore lint/a11y/useMediaCaption: it was said a moment ago by the one who hears it. */}
      <audio
        ref={audioRef}
        src={url}
        onPlay={() => setIsPlaying(true)}
        onPause={() => setIsPlaying(false)}
        onEnded={() => {
          setIsPlaying(false);
          setSeconds(0);
        }}
        onTimeUpdate={({ currentTarget }) => setSeconds(currentTarget.currentTime)}
      />
    </>
  );
}
