import { createHmac } from 'node:crypto';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { FileHost, HostedFile } from '../core/file-host.js';
import { typeOfHosted } from '../host/shown-types.js';

/** What a shelf is made of. */
export interface FileShelfOptions {
  /** Where the URLs begin, without a slash at the end; asked when it is known. */
  address(): string;
  /** What makes the URLs unguessable, and the same after the server was started anew. */
  secret: string;
  /** How many bytes may be under way at a time. */
  mostBytes: number;
  onError(error: unknown): void;
}

interface Shelved {
  readonly file: HostedFile;
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Where files are, in the server's URLs: `/files/<token>` and a suffix that says what it is. */
export const FILES = '/files/';

/** How long nothing of a file may be taken, in milliseconds, until the connection is ended. */
const PATIENCE = 30_000;

/**
 * A browser must take a file for nothing but what it is shown as: whoever has sent it may have sent a page with scripts.
 * The URL is the key, as on the cloud: who knows it has the file.
 */
const SAFELY: OutgoingHttpHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'private, max-age=86400, immutable',
};

/** The files of an engine over http, under URLs that nobody guesses. */
export class FileShelf implements FileHost {
  readonly #options: FileShelfOptions;
  readonly #shelved = new Map<string, Shelved>();
  #underWay = 0;

  constructor(options: FileShelfOptions) {
    this.#options = options;
  }

  async urlFor(file: HostedFile, read: Shelved['read']): Promise<string> {
    const token = this.#tokenOf(file.fileID);
    this.#shelved.set(token, { file, read });
    // What a file is shows in its URL, as on the cloud: convertVoiceToText looks there.
    const [suffix = ''] = /\.[A-Za-z0-9-]{1,8}$/.exec(file.name) ?? [];
    return `${this.#options.address()}${FILES}${token}${suffix}`;
  }

  close(): void {
    this.#shelved.clear();
  }

  /**
   * Answers a question for a file.
   *
   * @param path what comes after {@link FILES}.
   */
  async answer(path: string, response: ServerResponse, isHead: boolean): Promise<void> {
    const [token = ''] = path.split('.', 1);
    const shelved = this.#shelved.get(token);
    if (!shelved) return end(response, 404);
    const { size } = shelved.file;
    if (isHead) return end(response, 200, headersOf(shelved.file));
    if (this.#underWay + size > this.#options.mostBytes && this.#underWay > 0) {
      return end(response, 503, { 'retry-after': '1' });
    }
    this.#underWay += size;
    response.once('close', () => {
      this.#underWay -= size;
    });
    await this.#send(shelved, response);
  }

  async #send({ file, read }: Shelved, response: ServerResponse): Promise<void> {
    try {
      const bytes = await read();
      response.setTimeout(PATIENCE, () => response.destroy());
      response.writeHead(200, headersOf(file));
      response.end(bytes);
    } catch (error) {
      this.#options.onError(error);
      end(response, 500);
    }
  }

  #tokenOf(fileID: string): string {
    const hmac = createHmac('sha256', this.#options.secret);
    return hmac.update(`parlor.file.${fileID}`).digest('base64url');
  }
}

function headersOf(file: HostedFile): OutgoingHttpHeaders {
  const { type, isShown } = typeOfHosted(file);
  return {
    ...SAFELY,
    'content-type': type,
    'content-length': file.size,
    // In the headers, names would have to be spelled: who downloads it has the name from the message.
    'content-disposition': isShown ? 'inline' : 'attachment',
  };
}

function end(response: ServerResponse, status: number, headers: OutgoingHttpHeaders = {}): void {
  if (response.headersSent) return;
  response.writeHead(status, headers);
  response.end();
}
