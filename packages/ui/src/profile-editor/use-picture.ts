import { useEffect, useRef, useState } from 'react';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useBlobUrl } from '../internals/use-blob-url.js';

/** A picture on its way to where the app keeps pictures. */
export interface PictureUpload {
  readonly isRunning: boolean;
  /** Shows it while it is on its way. */
  readonly preview: string | undefined;
  /** Why the last one did not arrive; `''` when it did. */
  readonly failure: string;
  /** Another one ends the one before. */
  start(file: File): void;
  /** What is on its way is not wanted any more. */
  stop(): void;
}

/** Brings a picture to the app, and its address to `onStored`. */
export function usePicture(
  upload: ((file: File) => Promise<string>) | undefined,
  onStored: (address: string) => void,
): PictureUpload {
  const strings = useStrings();
  const [file, setFile] = useState<File>();
  const [failure, setFailure] = useState('');
  const preview = useBlobUrl(file);
  // What arrives late is nothing that anybody waits for.
  const wanted = useRef<File | undefined>(undefined);
  useEffect(
    () => () => {
      wanted.current = undefined;
    },
    [],
  );
  const stop = () => {
    wanted.current = undefined;
    setFile(undefined);
    setFailure('');
  };
  const start = async (next: File) => {
    stop();
    if (!upload) return;
    if (!next.type.startsWith('image/')) {
      setFailure(strings.notAPicture);
      return;
    }
    wanted.current = next;
    setFile(next);
    const { address = '', why = '' } = await outcomeOf(upload, next, strings);
    if (wanted.current !== next) return;
    wanted.current = undefined;
    setFile(undefined);
    setFailure(why === '' ? '' : strings.pictureNotStored(why));
    if (why === '') onStored(address);
  };
  return {
    isRunning: file !== undefined,
    preview,
    failure,
    start: (next) => void start(next),
    stop,
  };
}

/** The app's own code may fail in any way. */
async function outcomeOf(
  upload: (file: File) => Promise<string>,
  file: File,
  strings: Parameters<typeof reasonOf>[1],
): Promise<{ address?: string; why?: string }> {
  try {
    return { address: await upload(file) };
  } catch (thrown) {
    return { why: reasonOf(thrown, strings) || strings.tryAgain };
  }
}
