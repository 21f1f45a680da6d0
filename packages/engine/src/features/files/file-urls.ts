import type { FileHost, HostedFile } from '../../core/file-host.js';
import type { Wording } from '../../core/wording.js';
import { within } from '../../storage/keys.js';
import type { Store } from '../../storage/store.js';
import { fromBase64 } from '../../user-sig/base64.js';
import { fileChunks, files } from './files.records.js';
import { fileIDIn, nameOfFile } from './files.rules.js';

/** The fields of payloads that say where a file is. Nothing else that people say is touched. */
const URL_FIELDS: ReadonlySet<string> = new Set([
  'url',
  'imageUrl',
  'remoteAudioUrl',
  'videoUrl',
  'remoteVideoUrl',
  'thumbUrl',
  'remoteThumbUrl',
  'snapshotUrl',
  'remoteSnapshotUrl',
  'fileUrl',
  'remoteFileUrl',
]);

/**
 * Turns the names of files that are kept into URLs that work, on the way out, and back on the way in:
 * a URL of today means nothing after the engine was started anew, and is never stored.
 */
export class FileUrls implements Wording {
  readonly #store: Store;
  readonly #host: FileHost;
  /** By fileID; `undefined` of a file that cannot be made available. */
  readonly #urls = new Map<string, string | undefined>();
  /** The same the other way round. */
  readonly #names = new Map<string, string>();

  constructor(store: Store, host: FileHost) {
    this.#store = store;
    this.#host = host;
  }

  forClients<Value>(value: Value): Value | Promise<Value> {
    const unknown = new Set<string>();
    const worded = this.#worded(value, unknown);
    if (unknown.size === 0) return worded;
    const found = Promise.all([...unknown].map((fileID) => this.find(fileID)));
    return found.then(() => this.#worded(value));
  }

  /** What a client has said, as it is kept. */
  forStore<Value>(value: Value): Value {
    return replaced(value, (url) => this.#names.get(url) ?? url);
  }

  /** The store is another one: names mean other files now. */
  forget(): void {
    this.#urls.clear();
    this.#names.clear();
  }

  close(): void {
    this.#host.close();
  }

  /** @param unknown takes the files that were not looked for yet. */
  #worded<Value>(value: Value, unknown?: Set<string>): Value {
    return replaced(value, (url) => {
      const fileID = fileIDIn(url);
      if (fileID === undefined) return url;
      if (!this.#urls.has(fileID)) unknown?.add(fileID);
      return this.#urls.get(fileID) ?? url;
    });
  }

  /** Has a file made available, when it is here, though nobody is told of it now. */
  async find(fileID: string): Promise<void> {
    try {
      const file = await this.#store.get(files, fileID);
      // One that is not here may come: what is not known is asked again.
      if (!file) return;
      const url = await this.#hosted(file);
      this.#urls.set(fileID, url);
      if (url !== undefined) this.#names.set(url, nameOfFile(fileID, file));
    } catch {
      // What is told is stored already: a file that cannot be had now must not keep it from its receivers.
    }
  }

  #hosted({ fileID, name, type, size }: HostedFile): Promise<string | undefined> {
    const file = { fileID, name, type, size };
    return this.#host.urlFor(file, () => this.#bytesOf(file));
  }

  async #bytesOf({ fileID, size }: HostedFile): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(size);
    let offset = 0;
    for (const [, piece] of await this.#store.range(fileChunks, within(fileID))) {
      const part = fromBase64(piece) ?? new Uint8Array(0);
      bytes.set(part, offset);
      offset += part.length;
    }
    return bytes;
  }
}

/** The same value when nothing is replaced; else a copy of what is around it. */
function replaced<Value>(value: Value, replace: (url: string) => string): Value {
  // Only texts give way, and only to texts: whatever type it has, it keeps.
  return new Walk(replace).through(value) as Value;
}

/** One way through a value. A line to a worker carries rings, and one thing in many places: each is seen once. */
class Walk {
  readonly #replace: (url: string) => string;
  readonly #seen = new Map<object, unknown>();

  constructor(replace: (url: string) => string) {
    this.#replace = replace;
  }

  through(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (this.#seen.has(value)) return this.#seen.get(value);
    this.#seen.set(value, value);
    const now = Array.isArray(value) ? this.#throughList(value) : this.#throughObject(value);
    this.#seen.set(value, now);
    return now;
  }

  #throughList(list: unknown[]): unknown[] {
    const now = list.map((one) => this.through(one));
    return now.some((one, place) => one !== list[place]) ? now : list;
  }

  #throughObject(value: object): object {
    const changes: Record<string, unknown> = {};
    for (const [name, old] of Object.entries(value)) {
      const isURL = typeof old === 'string' && URL_FIELDS.has(name);
      const now = isURL ? this.#replace(old) : this.through(old);
      if (now !== old) changes[name] = now;
    }
    return Object.keys(changes).length > 0 ? { ...value, ...changes } : value;
  }
}
