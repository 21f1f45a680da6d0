import type { DraftActions } from '@parlor/hooks';
import { useEffect, useMemo } from 'react';
import { cleanFileName } from '../internals/file-name.js';
import type { Formats } from '../internals/formats.js';
import type { ChatStrings } from '../internals/strings/chat-strings.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { checkFile, isRefused } from './check-file.js';

/**
 * Takes files out of the draft that cannot be sent, whoever has put them in, and says why.
 *
 * @returns the files that can be sent.
 */
export function useRefusedFiles(
  files: readonly File[],
  { removeFile }: Pick<DraftActions, 'removeFile'>,
  onRefused: (words: string) => void,
): readonly File[] {
  const strings = useChatStrings();
  const formats = useFormats();
  const { fine, refused } = useMemo(() => sort(files), [files]);
  useEffect(() => {
    if (refused.length === 0) return;
    onRefused(refused.map((file) => refusalOf(file, strings, formats)).join(' '));
    for (const file of refused) removeFile(file);
  }, [refused, removeFile, onRefused, strings, formats]);
  return fine;
}

function sort(files: readonly File[]): { fine: readonly File[]; refused: readonly File[] } {
  const refused = files.filter((file) => isRefused(checkFile(file)));
  const fine = refused.length === 0 ? files : files.filter((file) => !refused.includes(file));
  return { fine, refused };
}

function refusalOf(file: File, strings: ChatStrings, formats: Formats): string {
  const check = checkFile(file);
  const name = cleanFileName(file.name) || strings.fileWithoutName;
  if (check.kind !== 'too-large') return strings.fileEmpty(name);
  return strings.fileTooLarge(name, formats.fileSize(check.limit));
}
