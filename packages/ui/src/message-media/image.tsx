'use client';

import { type SyntheticEvent, useMemo, useState } from 'react';
import { NoPictureIcon } from '../internals/icons.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import type { MessageContentProps } from '../message-thread/content.js';
import { devicePixels, mediaBox } from './media-box.js';
import { MediaFrame } from './media-frame.js';
import { MediaNotice } from './media-notice.js';
import { useMedia } from './media-scope.js';
import { type PictureSize, pictureOf, pictureUrl } from './picture.js';
import { UploadRing } from './upload-ring.js';
import { useMediaName } from './use-media-name.js';

/**
 * A picture, in room that was kept for it. A click, or Enter, shows it large.
 *
 * While it is sent, how far the upload is and "Cancel"; when it cannot be loaded, "Try again".
 */
export function ImageContent({ message }: MessageContentProps<'TIMImageElem'>) {
  const { payload } = message;
  const picture = useMemo(() => pictureOf(payload), [payload]);
  // Of my own the service says the size when it has it; it is read from the file until then.
  const [natural, setNatural] = useState<PictureSize>();
  const box = mediaBox(picture.size ?? natural);
  const url = pictureUrl(picture, devicePixels(box));
  const measure = (size: PictureSize) => {
    if (message.flow === 'out' && !picture.size && size.width > 0) setNatural(size);
  };
  const strings = useChatStrings();
  if (url === undefined) {
    return (
      <MediaFrame box={box} state="failed">
        <MediaNotice icon={NoPictureIcon} text={strings.mediaUnavailable} />
      </MediaFrame>
    );
  }
  return <Photo key={url} {...{ message, url, box }} onMeasured={measure} />;
}

interface PhotoProps extends MessageContentProps<'TIMImageElem'> {
  url: string;
  box: ReturnType<typeof mediaBox>;
  onMeasured: (size: PictureSize) => void;
}

function Photo({ message, url, box, onMeasured }: PhotoProps) {
  const strings = useChatStrings();
  const name = useMediaName(message);
  const { openGallery } = useMedia();
  const [state, setState] = useState<'waiting' | 'shown' | 'failed'>('waiting');
  const onLoad = ({ currentTarget }: SyntheticEvent<HTMLImageElement>) => {
    setState('shown');
    onMeasured({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight });
  };
  return (
    <MediaFrame box={box} state={state}>
      {state === 'failed' ? (
        <MediaNotice
          icon={NoPictureIcon}
          text={strings.photoFailed}
          onRetry={() => setState('waiting')}
        />
      ) : (
        <button
          type="button"
          className="parlor-media-open"
          onClick={() => openGallery({ messageID: message.ID })}
        >
          <img
            className="parlor-media-picture"
            src={url}
            alt={name}
            decoding="async"
            loading="lazy"
            referrerPolicy="no-referrer"
            draggable={false}
            onLoad={onLoad}
            onError={() => setState('failed')}
          />
        </button>
      )}
      {message.isSending && <UploadRing message={message} />}
    </MediaFrame>
  );
}
