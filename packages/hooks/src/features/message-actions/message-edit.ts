import {
  ChatError,
  type CustomPayload,
  type FacePayload,
  type LocationPayload,
  type Message,
} from '@parlor/sdk';
import { readKey, withKey } from '../messages/index.js';

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
 * @returns puts everything back as it was.
 */
export function applyEdit(live: Message, edit: MessageEdit): () => void {
  const { cloudCustomData, payload } = live;
  const before = { ...payload };
  const change = changeOf(live, edit);
  Object.assign(payload, change);
  if (edit.cloudCustomData !== undefined) {
    const key = readKey(cloudCustomData);
    // The key by which doubles are told stays.
    live.cloudCustomData = key ? withKey(edit.cloudCustomData, key) : edit.cloudCustomData;
  }
  return () => {
    Object.assign(live.payload, before);
    live.cloudCustomData = cloudCustomData;
  };
}

/** Whether a message says already what an edit would have it say. */
export function isApplied(live: Message, edit: MessageEdit): boolean {
  const { cloudCustomData = live.cloudCustomData } = edit;
  const isSaid = ([key, value]: [string, unknown]) => Reflect.get(live.payload, key) === value;
  return (
    live.cloudCustomData === cloudCustomData && Object.entries(changeOf(live, edit)).every(isSaid)
  );
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
