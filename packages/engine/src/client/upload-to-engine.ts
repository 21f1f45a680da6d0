import { ChatError } from '@parlor/sdk';
import type { Connection } from './connection.js';
import type { FileAccess } from './file-access.js';
import { described, type FileToUpload } from './upload-by-plugin.js';

/** Bytes of a piece: divided by three, so that all but the last are without padding. */
const PIECE = 255 * 1024;

/**
 * Sends a file to the engine itself, piece by piece, and returns where it can be had. One whose line breaks
 * goes on when the line is back within 15 s. Rejects 2400 when it does not arrive; the engine forgets it then.
 */
export async function uploadToEngine(
  connection: Connection,
  access: FileAccess,
  { file, onProgress }: FileToUpload,
): Promise<string> {
  let fileID: string | undefined;
  try {
    ({ fileID } = await connection.request('files.begin', described(file)));
    for (let offset = 0; offset < file.size; offset += PIECE) {
      const end = Math.min(offset + PIECE, file.size);
      const data = await access.read(file, offset, end);
      await connection.request('files.put', { fileID, offset, data });
      onProgress(end / file.size);
    }
    return (await connection.request('files.end', { fileID })).url;
  } catch (error) {
    // Nobody waits for it: the engine forgets it in any case, later.
    if (fileID !== undefined) {
      connection.request('files.cancel', { fileID }).catch(() => undefined);
    }
    throw new ChatError({ code: 2400, cause: error });
  }
}
