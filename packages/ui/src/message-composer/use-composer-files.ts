import { type ClipboardEvent, useRef } from 'react';
import type { FileFacts } from './attachments.js';
import { pastedFiles } from './files-in.js';
import type { UseComposerResult } from './use-composer.js';
import { type UseFileDropResult, useFileDrop } from './use-file-drop.js';
import { useRefusedFiles } from './use-refused-files.js';

/** What was found out of the files of a composer, for as long as it is there. */
export function useFileFacts(): WeakMap<File, FileFacts> {
  return useRef(new WeakMap<File, FileFacts>()).current;
}

/** What {@link useComposerFiles} returns. */
export interface UseComposerFilesResult {
  /** Those that can be sent. */
  readonly files: readonly File[];
  readonly addFiles: (files: readonly File[]) => void;
  readonly drop: UseFileDropResult;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** How files come into what is being written. While a message is being changed, none do. */
export function useComposerFiles(
  composer: UseComposerResult,
  isOn: boolean,
  /** Why some were refused; `undefined` when there is nothing to be said. */
  say: (words: string | undefined) => void,
): UseComposerFilesResult {
  const { draft } = composer;
  const files = useRefusedFiles(draft.files, composer, say);
  const addFiles = (added: readonly File[]) => {
    say(undefined);
    composer.addFiles(added);
  };
  const isOpen = isOn && !draft.editing;
  const drop = useFileDrop(isOpen ? addFiles : undefined);
  const onPaste = (event: ClipboardEvent) => {
    const pasted = isOpen ? pastedFiles(event.clipboardData) : [];
    if (pasted.length === 0) return;
    event.preventDefault();
    addFiles(pasted);
  };
  return { files: draft.editing ? NONE : files, addFiles, drop, onPaste };
}

const NONE: readonly File[] = [];
