'use client';

import { useState } from 'react';
import { FileIcon, MusicFileIcon, TextFileIcon, VideoFileIcon } from '../internals/icons.js';
import { useBlobUrl } from '../internals/use-blob-url.js';
import type { FileFacts } from './attachments.js';

interface AttachmentPictureProps {
  file: File;
  onFacts: (facts: FileFacts) => void;
}

/** A small picture of a file: itself, the first frame of a video, or a sign for its kind. */
export function AttachmentPicture({ file, onFacts }: AttachmentPictureProps) {
  const [isBroken, setIsBroken] = useState(false);
  const kind = file.type.split('/')[0];
  const isSeen = (kind === 'image' || kind === 'video') && !isBroken;
  const url = useBlobUrl(isSeen ? file : undefined);
  if (isSeen && url === undefined) return <span className="parlor-attachment-picture" />;
  if (isSeen && kind === 'image') {
    return (
      <span className="parlor-attachment-picture">
        <img
          src={url}
          alt=""
          decoding="async"
          draggable={false}
          onError={() => setIsBroken(true)}
        />
      </span>
    );
  }
  if (isSeen) {
    return (
      <span className="parlor-attachment-picture">
        <video
          // A moment after its beginning there is more to see, and iOS draws nothing else.
          src={`${url}#t=0.1`}
          preload="metadata"
          muted
          playsInline
          tabIndex={-1}
          aria-hidden="true"
          onLoadedMetadata={({ currentTarget }) => onFacts(factsOf(currentTarget))}
          onError={() => setIsBroken(true)}
        />
      </span>
    );
  }
  const Icon = ICONS[kind ?? ''] ?? FileIcon;
  return (
    <span className="parlor-attachment-picture" aria-hidden="true">
      <Icon size={20} />
    </span>
  );
}

const ICONS: Readonly<Record<string, typeof FileIcon>> = {
  audio: MusicFileIcon,
  text: TextFileIcon,
  video: VideoFileIcon,
};

/** Some videos do not say how long they are. */
function factsOf({ duration, videoWidth, videoHeight }: HTMLVideoElement): FileFacts {
  return {
    duration: Number.isFinite(duration) ? duration : 0,
    width: videoWidth,
    height: videoHeight,
  };
}
