import { ChatError } from '@parlor/sdk';

/** What the media cloud takes as the name of a room; the SDK has the same rule. */
const NAME = /^[A-Za-z\d\s!#$%&()+\-:;<=.>?@[\]^_{}|~,]{1,64}$/;

/** What cannot stand for itself: `%` begins what stands for something else. */
const NOT_PLAIN = /[^A-Za-z\d !#$&()+\-:;<=.>?@[\]^_{}|~,]/gu;

/** How many characters of a SHA-256 there is room for beside the word before it. */
const DIGEST = 56;

/** The name of a group's room in the media cloud. Two groups never have the same. Rejects with a ChatError. */
export async function roomName(
  groupID: string,
  roomID: ((groupID: string) => string) | undefined,
): Promise<string> {
  if (roomID) return checked(roomID(groupID));
  const name = groupID.replace(NOT_PLAIN, escaped);
  return NAME.test(name) ? name : `parlor-${(await digest(groupID)).slice(0, DIGEST)}`;
}

function checked(name: unknown): string {
  if (typeof name === 'string' && NAME.test(name)) return name;
  throw new ChatError({
    code: -49,
    message: `The roomID that trtcAudio was given has made ${JSON.stringify(name)}: a name has 1 to 64 letters, digits, spaces and !#$%&()+-:;<=.>?@[]^_{}|~,`,
  });
}

function escaped(character: string): string {
  const bytes = new TextEncoder().encode(character);
  return [...bytes].map((byte) => `%${hex(byte).toUpperCase()}`).join('');
}

async function digest(text: string): Promise<string> {
  // Only in pages that are secure, and no others can do WebRTC.
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) throw new ChatError({ code: -46 });
  const bytes = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map(hex).join('');
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
