'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { MessageContentProps } from '../message-thread/content.js';
import type { LocationContentProps } from './location.js';
import { mediaBox } from './media-box.js';
import { MediaFrame } from './media-frame.js';
import { coverOf } from './picture.js';

/*
 * Loaded with the first message of their kind: most conversations are words and pictures. What stands in
 * their place until then is as large as they are.
 */

const LazyAudio = lazyPart(async () => (await import('./audio.js')).AudioContent);
const LazyVideo = lazyPart(async () => (await import('./video.js')).VideoContent);
const LazyFile = lazyPart(async () => (await import('./file.js')).FileContent);
const LazyLocation = lazyPart(async () => (await import('./location.js')).LocationContent);

/** A voice message: {@link AudioContent}. */
export function AudioPart(props: MessageContentProps<'TIMSoundElem'>) {
  return (
    <Suspense fallback={<div className="parlor-voice" />}>
      <LazyAudio {...props} />
    </Suspense>
  );
}

/** A video, in the room of its cover. */
export function VideoPart(props: MessageContentProps<'TIMVideoFileElem'>) {
  const box = mediaBox(coverOf(props.message.payload).size);
  return (
    <Suspense fallback={<MediaFrame box={box} state="waiting" />}>
      <LazyVideo {...props} />
    </Suspense>
  );
}

/** A file that can be saved. */
export function FilePart(props: MessageContentProps<'TIMFileElem'>) {
  return (
    <Suspense fallback={<div className="parlor-file" />}>
      <LazyFile {...props} />
    </Suspense>
  );
}

/** A place. */
export function LocationPart(props: LocationContentProps) {
  return (
    <Suspense fallback={<div className="parlor-location" />}>
      <LazyLocation {...props} />
    </Suspense>
  );
}
