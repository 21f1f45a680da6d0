'use client';

import { type DragEvent, useMemo, useState } from 'react';
import { filesIn, hasFiles } from './files-in.js';

/** Handlers for the element over which files are dropped. */
export interface FileDropHandlers {
  /** Something is dragged onto it, or onto something in it. */
  onDragEnter(event: DragEvent): void;
  /** Says that it takes files, as long as they are above it. */
  onDragOver(event: DragEvent): void;
  /** What was dragged has left it. */
  onDragLeave(event: DragEvent): void;
  /** Takes the files. */
  onDrop(event: DragEvent): void;
}

/** What {@link useFileDrop} returns. */
export interface UseFileDropResult {
  /** Whether files are being dragged over it. */
  readonly isOver: boolean;
  /** For the element that files are dropped on; put them on no other. */
  readonly handlers: FileDropHandlers;
}

/**
 * Takes files that are dropped on an element. What is dragged otherwise, such as a piece of text, is left alone;
 * one element inside another may do the same, and the inner one gets the files.
 *
 * Renders again when files come over the element or leave it. `onFiles` is called with at least one; folders come as
 * empty files. Without `onFiles` nothing is taken, and the page stays where it is.
 */
export function useFileDrop(onFiles: ((files: File[]) => void) | undefined): UseFileDropResult {
  const [isOver, setIsOver] = useState(false);
  const handlers = useMemo((): FileDropHandlers => {
    const take = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return false;
      // One inside this one may take them.
      if (!onFiles && !event.defaultPrevented) event.dataTransfer.dropEffect = 'none';
      // Otherwise the browser leaves the page and opens the file.
      event.preventDefault();
      return onFiles !== undefined;
    };
    return {
      onDragEnter: (event) => take(event) && setIsOver(true),
      onDragOver: (event) => {
        if (!take(event)) return;
        event.dataTransfer.dropEffect = 'copy';
        setIsOver(true);
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        // Between two elements inside it is not left.
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) {
          setIsOver(false);
        }
      },
      onDrop: (event) => {
        setIsOver(false);
        // Where none are taken, the browser does not let them drop.
        if (!onFiles || event.defaultPrevented || !take(event)) return;
        const files = filesIn(event.dataTransfer);
        if (files.length > 0) onFiles(files);
      },
    };
  }, [onFiles]);
  return { isOver: isOver && onFiles !== undefined, handlers };
}
