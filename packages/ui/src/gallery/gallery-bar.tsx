'use client';

import { cleanFileName } from '../internals/file-name.js';
import { CloseIcon, DownloadIcon, ZoomInIcon, ZoomOutIcon } from '../internals/icons.js';
import { useLink } from '../internals/link-context.js';
import { senderName } from '../internals/sender-name.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useToday } from '../internals/use-today.js';
import type { GalleryItem } from './gallery-items.js';
import type { Zoom } from './use-zoom.js';

interface GalleryBarProps {
  item: GalleryItem;
  index: number;
  count: number;
  zoom: Zoom;
  onClose: () => void;
}

/** What a press of a zoom button enlarges by. */
export const ZOOM_STEP = 1.5;

/** Above the picture: whose it is and when it came, which of how many, and what can be done with it. */
export function GalleryBar({ item, index, count, zoom, onClose }: GalleryBarProps) {
  const strings = useStrings();
  const formats = useFormats();
  const today = useToday();
  const { message } = item;
  const name = message.flow === 'out' ? strings.you : senderName(message);
  return (
    <header className="parlor-gallery-bar">
      <div className="parlor-gallery-about" role="status">
        <bdi className="parlor-gallery-name">{name}</bdi>
        <span className="parlor-gallery-facts">
          {strings.galleryPosition(formats.number(index + 1), formats.number(count))}
          {' · '}
          <time title={formats.full(message.time)}>
            {strings.moment(formats.day(message.time, today), formats.time(message.time))}
          </time>
        </span>
      </div>
      {/* Not taken away at a video: the focus may be on them. */}
      <button
        type="button"
        className="parlor-gallery-button"
        aria-label={strings.zoomOut}
        aria-disabled={zoom.view.scale === 1}
        onClick={() => zoom.zoomBy(1 / ZOOM_STEP)}
      >
        <ZoomOutIcon size={20} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="parlor-gallery-button"
        aria-label={strings.zoomIn}
        aria-disabled={item.kind === 'video'}
        onClick={() => zoom.zoomBy(ZOOM_STEP)}
      >
        <ZoomInIcon size={20} aria-hidden="true" />
      </button>
      <Download item={item} />
      <button
        type="button"
        className="parlor-gallery-button"
        aria-label={strings.closeGallery}
        onClick={onClose}
      >
        <CloseIcon size={22} aria-hidden="true" />
      </button>
    </header>
  );
}

/** Nothing where the policy lets nobody have it. */
function Download({ item }: Pick<GalleryBarProps, 'item'>) {
  const strings = useStrings();
  const found = useLink('file', item.url, downloadName(item));
  if (!found) return null;
  const { link, href, ...anchor } = found;
  return (
    <a
      className="parlor-gallery-button"
      href={href}
      download={link.words}
      aria-label={strings.download}
      {...anchor}
    >
      <DownloadIcon size={20} aria-hidden="true" />
    </a>
  );
}

/** The service's name for it has the right suffix, and is as good as any. */
function downloadName(item: GalleryItem): string {
  const { payload } = item.message;
  const name = 'videoUUID' in payload ? payload.videoUUID : payload.uuid;
  return cleanFileName(name) || item.kind;
}
