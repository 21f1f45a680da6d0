import type { Work } from '../../core/context.js';
import { keyOf } from '../../storage/keys.js';
import { toBase64 } from '../../user-sig/base64.js';
import { fileChunks, files } from './files.records.js';
import { MOST_BYTES_AT_ONCE, nameOfFile } from './files.rules.js';
import { newFileID } from './send-file.js';

/** Keeps a file that was there from the start, and returns the name that messages have for it. */
export function plantFile(
  { store }: Work,
  { data, ...said }: { userID: string; name: string; type: string; data: Uint8Array },
): string {
  const fileID = newFileID();
  // Divided by three, so that no piece but the last has padding.
  const step = MOST_BYTES_AT_ONCE - (MOST_BYTES_AT_ONCE % 3);
  for (let start = 0, number = 1; start < data.length; start += step, number += 1) {
    store.put(fileChunks, keyOf(fileID, number), toBase64(data.subarray(start, start + step)));
  }
  store.put(files, fileID, { fileID, ...said, size: data.length });
  return nameOfFile(fileID, said);
}
