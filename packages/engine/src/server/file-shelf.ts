import { Buffer } from 'node:buffer';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { FileHost, HostedFile } from '../core/file-host.js';
import { typeOfHosted } from '../host/shown-types.js';
import { type ByteRange, byteRangeOf, isEmpty } from './byte-range.js';
import { endResponse } from './end-response.js';

/** What a shelf is made of. */
export interface FileShelfOptions {
  /** Where the URLs begin, without a slash at the end; asked when it is known. */
  address(): string;
  /** What makes the URLs unguessable, and the same after the server was started anew. */
  secret: string;
  /** How many bytes may be under way at a time. */
  mostBytes: number;
  /** Has a file put here that is in a URL of before the start; nothing, where there is none. */
  find(fileID: string): Promise<void>;
  onError(error: unknown): void;
}

interface Shelved {
  readonly file: HostedFile;
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Where files are, in the server's URLs: `/files/<token>` and a suffix that says what it is. */
export const FILES = '/files/';

/** What a token is made of, in bytes: the file's ID, and what shows that it was given by whoever has the secret. */
const ID_LENGTH = 16;
const PROOF_LENGTH = 16;

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
  async answer(
    path: string,
    { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
    response: ServerResponse,
  ): Promise<void> {
    // Who asks on without waiting would get all at once; and nothing tells of such a question that its asker is gone.
    if (!response.socket) return endResponse(response, 503, { 'retry-after': '1' });
    const [token = ''] = path.split('.', 1);
    const shelved = this.#shelved.get(token) ?? (await this.#found(token));
    if (!shelved) return endResponse(response, 404);
    if (response.destroyed) return;
    const { size } = shelved.file;
    const range = byteRangeOf(headers.range, size);
    if (method === 'HEAD') return endResponse(response, 200, headersOf(shelved.file));
    if (range && isEmpty(range))
      return endResponse(response, 416, { 'content-range': `bytes */${size}` });
    if (this.#underWay + size > this.#options.mostBytes && this.#underWay > 0) {
      return endResponse(response, 503, { 'retry-after': '1' });
    }
    this.#underWay += size;
    response.once('close', () => {
      this.#underWay -= size;
    });
    await this.#send(shelved, range, response);
  }

  async #send(
    { file, read }: Shelved,
    range: ByteRange | undefined,
    response: ServerResponse,
  ): Promise<void> {
    try {
      const bytes = await read();
      response.setTimeout(PATIENCE, () => response.destroy());
      response.writeHead(range ? 206 : 200, headersOf(file, range));
      response.end(range ? bytes.subarray(range.start, range.end) : bytes);
    } catch (error) {
      this.#options.onError(error);
      endResponse(response, 500);
    }
  }

  /** A URL may be older than the server: pages keep what they were told. */
  async #found(token: string): Promise<Shelved | undefined> {
    const bytes = Buffer.from(token, 'base64url');
    const id = bytes.subarray(0, ID_LENGTH);
    const proof = bytes.subarray(ID_LENGTH);
    if (proof.length !== PROOF_LENGTH || !timingSafeEqual(proof, this.#proofOf(id)))
      return undefined;
    await this.#options.find(id.toString('hex'));
    return this.#shelved.get(token);
  }

  #tokenOf(fileID: string): string {
    const id = Buffer.from(fileID, 'hex');
    return Buffer.concat([id, this.#proofOf(id)]).toString('base64url');
  }

  #proofOf(id: Buffer): Buffer {
    const hmac = createHmac('sha256', this.#options.secret).update('parlor.file.').update(id);
    return hmac.digest().subarray(0, PROOF_LENGTH);
  }
}

/** @param range when only that is given. */
function headersOf(file: HostedFile, range?: ByteRange): OutgoingHttpHeaders {
  const { type, isShown } = typeOfHosted(file);
  return {
    ...SAFELY,
    'content-type': type,
    'content-length': range ? range.end - range.start : file.size,
    'accept-ranges': 'bytes',
    ...(range ? { 'content-range': `bytes ${range.start}-${range.end - 1}/${file.size}` } : {}),
    // In the headers, names would have to be spelled: who downloads it has the name from the message.
    'content-disposition': isShown ? 'inline' : 'attachment',
  };
}
