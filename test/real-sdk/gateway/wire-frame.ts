import { isRecord } from './fields.js';

/** What travels inside a frame: names as the service spells them. */
export type WireBody = Readonly<Record<string, unknown>>;

/** A command of the SDK. */
export interface UplinkFrame {
  /** `im_open_status.wslogin`, say: the part behind the dot names the command. */
  readonly servcmd: string;
  /** The answer repeats it. */
  readonly seq: unknown;
  /** The key of a login; absent until there is one. */
  readonly a2: string | undefined;
  /** Who wants to log in, and the ticket. */
  readonly identifier: string | undefined;
  readonly usersig: string | undefined;
  readonly body: WireBody;
}

/** An answer, or a push: one whose `servcmd` and `seq` nobody waits for. */
export interface DownlinkFrame {
  readonly head: { readonly servcmd: string; readonly seq: unknown; readonly ver?: string };
  readonly body: WireBody;
}

/** Reads a frame of the SDK: one JSON document, in bytes or as a text. */
export function readUplink(data: unknown): UplinkFrame {
  const text = typeof data === 'string' ? data : new TextDecoder().decode(data as Uint8Array);
  const frame: unknown = JSON.parse(text);
  if (!isRecord(frame) || !isRecord(frame['head'])) throw new TypeError('A frame without a head.');
  const { servcmd, seq, a2, identifier, usersig } = frame['head'];
  return {
    servcmd: String(servcmd),
    seq,
    a2: optionalText(a2),
    identifier: optionalText(identifier),
    usersig: optionalText(usersig),
    body: isRecord(frame['body']) ? frame['body'] : {},
  };
}

/** Writes a frame to the SDK, which wants an ArrayBuffer of exactly its bytes where it asked for `/binfo`. */
export function writeDownlink(frame: DownlinkFrame, isBinary: boolean): string | ArrayBuffer {
  const text = JSON.stringify(frame);
  if (!isBinary) return text;
  const { buffer, byteOffset, byteLength } = new TextEncoder().encode(text);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
