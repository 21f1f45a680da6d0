'use client';

import { useEffect, useRef, useState } from 'react';
import { ExpandIcon, PlayIcon, VideoIcon } from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { MessageContentProps } from '../message-thread/content.js';
import { devicePixels, mediaBox } from './media-box.js';
import { secondsOf, videoUrl } from './media-facts.js';
import { MediaFrame } from './media-frame.js';
import { MediaNotice } from './media-notice.js';
import { useMedia } from './media-scope.js';
import { pauseForOthers } from './one-at-a-time.js';
import { coverOf, pictureUrl } from './picture.js';
import { UploadRing } from './upload-ring.js';
import { useMediaName } from './use-media-name.js';

type VideoProps = MessageContentProps<'TIMVideoFileElem'>;

/**
 * A video: its cover and its length, and in their place the video when it is played. Nothing of it is
 * loaded before. While it plays it stays in the document, however far it is scrolled away.
 */
export function VideoContent({ message }: VideoProps) {
  const strings = useStrings();
  const { payload } = message;
  // Held while it plays: another address would begin it anew.
  const [playing, setPlaying] = useState<string>();
  const [hasFailed, setHasFailed] = useState(false);
  const cover = coverOf(payload);
  const box = mediaBox(cover.size);
  const url = videoUrl(payload);
  const poster = pictureUrl(cover, devicePixels(box));
  const fail = () => {
    setPlaying(undefined);
    setHasFailed(true);
  };
  if (url === undefined || hasFailed) {
    const retry = url === undefined ? undefined : () => setHasFailed(false);
    const text = url === undefined ? strings.mediaUnavailable : strings.videoFailed;
    return (
      <MediaFrame box={box} state="failed">
        <MediaNotice icon={VideoIcon} text={text} onRetry={retry} />
        {message.isSending && <UploadRing message={message} />}
      </MediaFrame>
    );
  }
  return (
    <MediaFrame box={box} state="shown">
      {playing === undefined ? (
        <Cover message={message} poster={poster} onPlay={() => setPlaying(url)} />
      ) : (
        <InlineVideo message={message} url={playing} poster={poster} onError={fail} />
      )}
      {message.isSending && playing === undefined && <UploadRing message={message} />}
    </MediaFrame>
  );
}

interface CoverProps extends VideoProps {
  poster: string | undefined;
  onPlay: () => void;
}

function Cover({ message, poster, onPlay }: CoverProps) {
  const strings = useStrings();
  const formats = useFormats();
  const name = useMediaName(message);
  const seconds = secondsOf(message.payload.videoSecond);
  return (
    <>
      <button
        type="button"
        className="parlor-media-open"
        aria-label={strings.playVideo(name)}
        onClick={onPlay}
      >
        {poster !== undefined && (
          <img
            className="parlor-media-picture"
            src={poster}
            alt=""
            decoding="async"
            loading="lazy"
            referrerPolicy="no-referrer"
            draggable={false}
          />
        )}
        {!message.isSending && (
          <span className="parlor-video-play">
            <PlayIcon size={22} fill="currentcolor" aria-hidden="true" />
          </span>
        )}
      </button>
      {seconds > 0 && (
        <span className="parlor-media-badge" aria-hidden="true">
          {formats.duration(seconds)}
        </span>
      )}
      <ExpandButton messageID={message.ID} />
    </>
  );
}

interface InlineVideoProps extends VideoProps {
  url: string;
  poster: string | undefined;
  onError: () => void;
}

function InlineVideo({ message, url, poster, onError }: InlineVideoProps) {
  const { kept } = useMedia();
  const name = useMediaName(message);
  const ref = useRef<HTMLVideoElement>(null);
  const [isPlaying, setIsPlaying] = useState(true);
  useEffect(() => (isPlaying ? kept.keep(message.ID) : undefined), [isPlaying, kept, message.ID]);
  useEffect(() => {
    const video = ref.current;
    if (!video) return;
    const stop = pauseForOthers(video);
    video.focus({ preventScroll: true });
    // What keeps it from playing shows as an error of its own; being forbidden, by its button.
    video.play().catch(() => undefined);
    return stop;
  }, []);
  return (
    <>
      {/* biome-ignore lint/a11y/useMediaCaption: nobody sends captions with a message. */}
      <video
        ref={ref}
        className="parlor-media-video"
        src={url}
        poster={poster}
        aria-label={name}
        controls
        playsInline
        preload="none"
        tabIndex={0}
        onPlay={() => setIsPlaying(true)}
        onPause={() => setIsPlaying(false)}
        onEnded={() => setIsPlaying(false)}
        onError={onError}
      />
      <ExpandButton messageID={message.ID} playFrom={() => ref.current?.currentTime ?? 0} />
    </>
  );
}

interface ExpandButtonProps {
  messageID: string;
  playFrom?: () => number;
}

function ExpandButton({ messageID, playFrom }: ExpandButtonProps) {
  const strings = useStrings();
  const { openGallery } = useMedia();
  return (
    <button
      type="button"
      className="parlor-media-expand"
      aria-label={strings.viewLarge}
      onClick={() => openGallery({ messageID, playFrom: playFrom?.() ?? 0 })}
    >
      <ExpandIcon size={16} aria-hidden="true" />
    </button>
  );
}
