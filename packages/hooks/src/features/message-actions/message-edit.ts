import {
  ChatError,
  type CustomPayload,
  type FacePayload,
  type LocationPayload,
  type Message,
} from '@parlor/sdk';
import { appCustomData, readKey, withKey } from '../messages/index.js';

/** How a message is to be from now on; what is left out stays. */
export interface MessageEdit {
  /** Of a text message: the new text, at most 12 KB with the rest of the message. */
  readonly text?: string;
  /** Of a custom message. */
  readonly custom?: Readonly<CustomPayload>;
  /** Of a place. */
  readonly location?: Readonly<LocationPayload>;
  /** Of a sticker. */
  readonly face?: Readonly<FacePayload>;
  /** Of any message: the app's own text. */
  readonly cloudCustomData?: string;
}

/**
 * Changes the SDK's instance, as its `modifyMessage` wants it.
 *
 * @returns puts back what it was before; not what somebody else has made of it since.
 */
export function applyEdit(live: Message, edit: MessageEdit): () => void {
  const { cloudCustomData } = live;
  const before = { ...live.payload };
  const change = changeOf(live, edit);
  Object.assign(live.payload, change);
  const { cloudCustomData: text } = edit;
  const mine = text === undefined ? undefined : withKeyOf(live, text);
  if (mine !== undefined) live.cloudCustomData = mine;
  return () => {
    const { payload } = live;
    for (const [field, value] of Object.entries(change)) {
      if (Reflect.get(payload, field) !== value) continue;
      Reflect.set(payload, field, Reflect.get(before, field));
    }
    if (live.cloudCustomData === mine) live.cloudCustomData = cloudCustomData;
  };
}

/** The key by which doubles are told stays. */
function withKeyOf({ cloudCustomData }: Message, text: string): string {
  const key = readKey(cloudCustomData);
  return key ? withKey(text, key) : text;
}

/** Whether a message says already what an edit would have it say. */
export function isApplied(live: Message, edit: MessageEdit): boolean {
  const { cloudCustomData } = edit;
  const isSaid = ([key, value]: [string, unknown]) => Reflect.get(live.payload, key) === value;
  // What is stored has the key by which doubles are told, too.
  const isKept =
    cloudCustomData === undefined || appCustomData(live) === appCustomData({ cloudCustomData });
  return isKept && Object.entries(changeOf(live, edit)).every(isSaid);
}

function changeOf({ type }: Message, { text, custom, location, face }: MessageEdit): object {
  const changes = [
    ['TIMTextElem', text === undefined ? undefined : { text }],
    ['TIMCustomElem', custom],
    ['TIMLocationElem', location],
    ['TIMFaceElem', face],
  ] as const;
  const wanted = changes.filter(([, change]) => change !== undefined);
  const change = wanted.find(([of]) => of === type)?.[1];
  if (wanted.length > (change ? 1 : 0)) {
    throw new ChatError({
      code: -1,
      message: `A message of type ${type} cannot be changed into that.`,
    });
  }
  if (text === '') throw new ChatError({ code: -1, message: 'A text message needs a text.' });
  return { ...change };
}
