'use client';

import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { NoPictureIcon, VideoIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { devicePixels } from '../message-media/media-box.js';
import { MediaNotice } from '../message-media/media-notice.js';
import { pauseForOthers } from '../message-media/one-at-a-time.js';
import { type PictureSize, pictureUrl } from '../message-media/picture.js';
import { useMediaName } from '../message-media/use-media-name.js';
import type { GalleryItem } from './gallery-items.js';
import type { Zoom } from './use-zoom.js';

type PictureItem = Extract<GalleryItem, { kind: 'picture' }>;
type VideoItem = Extract<GalleryItem, { kind: 'video' }>;

/** The picture, as sharp as the screen and its enlargement need it. */
export function PictureSlide({ item, zoom }: { item: PictureItem; zoom: Zoom }) {
  const strings = useStrings();
  const name = useMediaName(item.message);
  const [state, setState] = useState<'waiting' | 'shown' | 'failed'>('waiting');
  const { view, pictureRef } = zoom;
  const { picture } = item;
  if (state === 'failed') {
    return (
      <MediaNotice
        icon={NoPictureIcon}
        text={strings.photoFailed}
        onRetry={() => setState('waiting')}
      />
    );
  }
  const style = {
    ...sizeStyle(picture.size),
    transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})`,
  };
  return (
    <img
      ref={pictureRef}
      className="parlor-gallery-picture"
      data-state={state}
      style={style}
      src={pictureUrl(picture, neededPixels(view.scale))}
      alt={name}
      referrerPolicy="no-referrer"
      draggable={false}
      onLoad={() => setState('shown')}
      onError={() => setState('failed')}
    />
  );
}

/** A video with the browser's own controls; it begins by itself when it was opened to be played. */
export function VideoSlide({ item, playFrom }: { item: VideoItem; playFrom: number | undefined }) {
  const strings = useStrings();
  const name = useMediaName(item.message);
  const ref = useRef<HTMLVideoElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    const video = ref.current;
    if (!video) return;
    const stop = pauseForOthers(video);
    if (playFrom !== undefined) {
      video.currentTime = playFrom;
      // Being forbidden shows by its button, and what is broken as an error of its own.
      video.play().catch(() => undefined);
    }
    return stop;
  }, [playFrom]);
  if (hasFailed) {
    return (
      <MediaNotice
        icon={VideoIcon}
        text={strings.videoFailed}
        onRetry={() => setHasFailed(false)}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/useMediaCaption: nobody sends captions with a message.
    <video
      ref={ref}
      className="parlor-gallery-video"
      style={sizeStyle(item.picture.size)}
      src={item.url}
      poster={item.picture.sources.at(-1)?.url}
      aria-label={name}
      controls
      playsInline
      preload="none"
      onError={() => setHasFailed(true)}
    />
  );
}

/** The room it takes is known before it is loaded. */
function sizeStyle(size: PictureSize | undefined): CSSProperties {
  if (!size) return {};
  return {
    '--parlor-gallery-width': `${size.width}px`,
    '--parlor-gallery-ratio': size.width / size.height,
  } as CSSProperties;
}

function neededPixels(scale: number): PictureSize {
  const { innerWidth = 0, innerHeight = 0 } = globalThis;
  // Both sides of the window are never filled: the shorter one is what counts.
  const side = Math.min(innerWidth, innerHeight);
  return devicePixels({ width: side * scale, height: side * scale });
}
