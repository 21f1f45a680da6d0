import type { WireFile } from '../../protocol/entities.js';
import { table } from '../../storage/table.js';

/** A file that was sent to the engine. Its bytes are in {@link fileChunks}. */
export interface FileRecord extends WireFile {
  fileID: string;
  /** Who sent it. */
  userID: string;
}

/** A file that is being sent. */
export interface UploadRecord extends FileRecord {
  /** The instance that sends it. */
  instanceID: number;
  /** How many bytes are here. */
  received: number;
  /** How many chunks they are in. */
  chunkCount: number;
  /** When the last of them came, milliseconds. */
  touchedAt: number;
}

/** Those that are here as a whole, by fileID. They stay: a message may name them at any time. */
export const files = table<FileRecord>('files');

/** Those that are being sent, by fileID. */
export const uploads = table<UploadRecord>('uploads');

/** Bytes in base64, as every store can keep them, by fileID and number. */
export const fileChunks = table<string>('file-chunks');
