/** What is known of a file besides its bytes. Name and type are its sender's: untrusted. */
export interface HostedFile {
  readonly fileID: string;
  readonly name: string;
  /** The MIME type; `''` when unknown. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** Makes the files that an engine keeps available to whoever is told of them. Belongs to one engine. */
export interface FileHost {
  /**
   * A URL at which the file can be had for as long as the engine runs. Asked once for each file that somebody
   * is told of; its bytes need not be read before they are asked for there. `undefined` where there is no way:
   * messages then carry the name that the engine has for the file, which leads nowhere.
   */
  urlFor(
    file: HostedFile,
    readBytes: () => Promise<Uint8Array<ArrayBuffer>>,
  ): Promise<string | undefined>;
  /** The engine is closed: nobody needs the URLs any more. */
  close(): void;
}
