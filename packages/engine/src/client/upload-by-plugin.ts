import {
  ChatError,
  type FileLike,
  type UploadFileType,
  type UploadOptions,
  type UploadPlugin,
} from '@parlor/sdk';
import type { Connection } from './connection.js';

/** One file of a message, on its way. */
export interface FileToUpload {
  readonly file: FileLike;
  readonly fileType: UploadFileType;
  readonly customFileName: string | undefined;
  onProgress(percent: number): void;
}

const MOST_RANDOM = 999_999;

/**
 * Hands a file to the app's plugin, and returns where the plugin says that it is. Rejects 2041 without the
 * permission of the service, which is asked for twice, and 2400 when the plugin fails.
 */
export async function uploadByPlugin(
  plugin: UploadPlugin,
  connection: Connection,
  { file, fileType, customFileName, onProgress }: FileToUpload,
): Promise<string> {
  const fileName = customFileName ?? madeUpName(file.name);
  const { url: downloadUrl } = await permission(connection, { ...described(file), name: fileName });
  const options: UploadOptions = {
    // The engine is no place to PUT a file to.
    url: '',
    fileType,
    fileName,
    resources: file,
    downloadUrl,
    requestSnapshotUrl: undefined,
    thumbUrl: undefined,
    largeUrl: undefined,
    fileKey: undefined,
    imageInfoArray: undefined,
    uploadIP: '',
    onProgress: ({ percent }) => onProgress(percent),
  };
  const location = await new Promise<string>((resolve, reject) => {
    plugin.uploadFile(options, (error, result) => {
      // It is the app's, and may be of another mind about what it answers.
      const isThere = !error && result?.data && result.statusCode !== 403;
      if (isThere) resolve(result.data.location || '');
      else reject(error);
    });
  }).catch((cause: unknown) => {
    throw new ChatError({ code: 2400, cause });
  });
  return secured(location);
}

/** What the service is told of a file. */
export function described({ name, type, size }: FileLike) {
  return { name, type, size };
}

async function permission(connection: Connection, file: ReturnType<typeof described>) {
  const ask = () => connection.request('files.permit', file);
  return ask().catch(() =>
    ask().catch(() => {
      throw new ChatError({ code: 2041 });
    }),
  );
}

/** 32 hex digits, a random number, and what stands in the file's name from the last full stop on. */
function madeUpName(name: string): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16));
  const random = Math.round(Math.random() * MOST_RANDOM);
  return `${digits.join('')}-${random}${name.slice(name.lastIndexOf('.'))}`;
}

/** Whatever scheme the plugin says, the SDK takes it for https. */
function secured(location: string): string {
  return `https://${location.replace(/^https?:\/\//, '')}`;
}
