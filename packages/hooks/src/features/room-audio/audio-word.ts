import { ChatError, TYPES } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import { parseObject } from '../../parse-object.js';
import { isName, text } from '../../read-text.js';

/** Bytes that what is said may take as JSON. */
const MOST_BYTES = 8_000;
/** Characters of what is read at all: that, and the envelope around it. */
const LONGEST = 8_500;

/** Something that a page says to another one about the voices of a room. Untrusted. */
export interface AudioWord {
  /** Of the message that carries it. */
  readonly ID: string;
  readonly from: string;
  readonly to: string;
  readonly groupID: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The data of the custom message that says it. Throws a ChatError when that is no plain data, or too much of it. */
export function audioText(groupID: string, data: Readonly<Record<string, unknown>>): string {
  const said = toJSON(data);
  if (said === undefined) throw invalid('What is said has to be plain data.');
  const bytes = new TextEncoder().encode(said).length;
  if (bytes > MOST_BYTES) {
    throw invalid(`What is said takes ${bytes} bytes as JSON, and may take ${MOST_BYTES}.`);
  }
  return `{"audio":1,"g":${JSON.stringify(groupID)},"d":${said}}`;
}

/** What a message says of the voices of a room; `undefined` for all other messages. */
export function readAudioWord(message: unknown): AudioWord | undefined {
  if (!isRecord(message) || message['type'] !== TYPES.MSG_CUSTOM) return undefined;
  const { ID, from, to, conversationType, payload } = message;
  if (conversationType !== TYPES.CONV_C2C || !isName(from) || !isName(to)) return undefined;
  const { audio, g: groupID, d: data } = envelopeIn(payload) ?? {};
  if (audio !== 1 || !isName(groupID) || !isRecord(data) || Array.isArray(data)) return undefined;
  return { ID: text(ID), from, to, groupID, data };
}

/** Most custom messages are something else: those are not parsed. */
function envelopeIn(payload: unknown): Record<string, unknown> | undefined {
  const said = isRecord(payload) ? text(payload['data']) : '';
  if (said.length > LONGEST || !said.startsWith('{"audio":1,')) return undefined;
  return parseObject(said);
}

function toJSON(data: unknown): string | undefined {
  try {
    return isRecord(data) && !Array.isArray(data) ? JSON.stringify(data) : undefined;
  } catch {
    return undefined;
  }
}

function invalid(message: string): ChatError {
  return new ChatError({ code: -1, message });
}
