'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { useCallback, useEffect, useMemo } from 'react';
import { BackIcon, ForwardIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useModal } from '../internals/use-modal.js';
import type { GalleryStart } from '../message-media/media-scope.js';
import { GalleryBar, ZOOM_STEP } from './gallery-bar.js';
import { galleryItems } from './gallery-items.js';
import { galleryCommand } from './gallery-keys.js';
import { PictureSlide, VideoSlide } from './slide.js';
import { useGalleryPlace } from './use-gallery-place.js';
import { useGestures } from './use-gestures.js';
import { useZoom } from './use-zoom.js';

interface GalleryProps {
  /** Whose pictures and videos are shown. */
  messages: readonly MessageSnapshot[];
  start: GalleryStart;
  /** Called when it was closed; the focus goes back where it was. */
  onClose: () => void;
}

/**
 * Shows the pictures and videos of a thread large, one at a time, over the whole window.
 *
 * Arrows, Home and End go from one to the next; a picture is enlarged by + and -, the wheel, two fingers, a
 * double click and the buttons, and moved by dragging and the arrows then. Escape closes it.
 */
export function Gallery({ messages, start, onClose }: GalleryProps) {
  const strings = useStrings();
  const { ref: dialogRef, close, props } = useModal(onClose);
  const items = useMemo(() => galleryItems(messages), [messages]);
  const { item, index, goTo } = useGalleryPlace(items, start.messageID);
  const id = item?.message.ID ?? '';
  const zoom = useZoom(item?.kind === 'picture' ? id : undefined);
  const isRightToLeft = useCallback(() => directionOf(dialogRef.current) === 'rtl', [dialogRef]);
  const swipe = (to: 'left' | 'right') =>
    goTo((to === 'left') === isRightToLeft() ? 'previous' : 'next');
  const gestures = useGestures(zoom, swipe);
  const isEmpty = item === undefined;
  useEffect(() => {
    if (isEmpty) close();
  }, [isEmpty, close]);

  useKeys((event) => {
    // A video has keys of its own.
    if (event.target instanceof HTMLVideoElement || hasModifier(event)) return;
    const command = galleryCommand(event.key, {
      isEnlarged: zoom.view.scale > 1,
      isRightToLeft: isRightToLeft(),
    });
    if (!command) return;
    event.preventDefault();
    if ('to' in command) goTo(command.to);
    else if ('pan' in command) zoom.pan(command.pan);
    else if (command.zoom === 'whole') zoom.reset();
    else zoom.zoomBy(command.zoom === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP);
  });

  return (
    <dialog
      {...props}
      className="parlor-root parlor-gallery"
      data-parlor-theme="dark"
      aria-label={strings.gallery}
      // Not one of its buttons: whoever listens is told first where they are.
      data-autofocus
      tabIndex={-1}
    >
      {item && (
        <>
          <div
            ref={zoom.stageRef}
            className="parlor-gallery-stage"
            data-enlarged={zoom.view.scale > 1 || undefined}
            {...(item.kind === 'picture' && { ...gestures, onDoubleClick: zoom.toggle })}
          >
            {item.kind === 'picture' ? (
              <PictureSlide key={id} item={item} zoom={zoom} />
            ) : (
              <VideoSlide
                key={id}
                item={item}
                playFrom={id === start.messageID ? start.playFrom : undefined}
              />
            )}
          </div>
          <GalleryBar item={item} index={index} count={items.length} zoom={zoom} onClose={close} />
          {items.length > 1 && (
            <>
              <button
                type="button"
                className="parlor-gallery-button parlor-gallery-go"
                data-to="previous"
                aria-label={strings.previousPicture}
                aria-disabled={index === 0}
                onClick={() => goTo('previous')}
              >
                <BackIcon size={24} aria-hidden="true" />
              </button>
              <button
                type="button"
                className="parlor-gallery-button parlor-gallery-go"
                data-to="next"
                aria-label={strings.nextPicture}
                aria-disabled={index === items.length - 1}
                onClick={() => goTo('next')}
              >
                <ForwardIcon size={24} aria-hidden="true" />
              </button>
            </>
          )}
        </>
      )}
    </dialog>
  );
}

/** All keys are its own while it is open, also when what had the focus is there no more. */
function useKeys(onKeyDown: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onKeyDown]);
}

function directionOf(element: Element | null): string {
  return element ? getComputedStyle(element).direction : 'ltr';
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}
