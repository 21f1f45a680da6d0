import type { FileHost, HostedFile } from '../core/file-host.js';

/** Hosts files at URLs that say which they are, and remembers what it was asked. */
export class TestHost implements FileHost {
  readonly asked: HostedFile[] = [];
  readonly bytes: Uint8Array[] = [];
  isClosed = false;
  readonly #place: string;

  /** @param place where the URLs begin: an engine that is started anew has another one. */
  constructor(place = 'blob:one/') {
    this.#place = place;
  }

  async urlFor(
    file: HostedFile,
    readBytes: () => Promise<Uint8Array<ArrayBuffer>>,
  ): Promise<string> {
    this.asked.push(file);
    this.bytes.push(await readBytes());
    return this.#place + this.asked.length;
  }

  close(): void {
    this.isClosed = true;
  }
}
