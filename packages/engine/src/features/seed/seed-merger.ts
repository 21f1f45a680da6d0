import { type SimplifiedElement, type SimplifiedMessage, TYPES } from '@parlor/sdk';
import { byteLength } from '../../core/byte-length.js';
import type { Work } from '../../core/context.js';
import { messageIDOf, tinyIDOf } from '../../core/ids.js';
import type { WireElement } from '../../protocol/entities.js';
import { nextNumber } from '../../storage/counters.js';
import { findGroup } from '../group-records/index.js';
import { keepMergedList } from '../messages/index.js';
import { ensureProfile } from '../profiles/index.js';
import type { SeedMerger, SeedMessage } from './seed-message.js';

/** What a merged message may be long as JSON, in bytes; longer ones have the key of their list. */
const LONGEST_WHOLE = 11_264;

/** When the engine started, in seconds, and how to make an element of what was said before. */
interface Maker {
  start: number;
  elementOf(message: SeedMessage): Promise<WireElement>;
}

/** Several messages of the seed as one. */
export async function mergerElement(
  work: Work,
  { title, messages, abstractList = [], compatibleText = title }: SeedMerger,
  maker: Maker,
): Promise<WireElement> {
  const messageList: SimplifiedMessage[] = [];
  for (const message of messages) messageList.push(await mergedMessage(work, message, maker));
  const words = { title, abstractList, compatibleText };
  const whole = { downloadKey: '', pbDownloadKey: '', messageList, ...words };
  const type = TYPES.MSG_MERGER;
  if (byteLength(JSON.stringify(whole)) <= LONGEST_WHOLE) {
    return { type, content: { ...whole, version: 0, layersOverLimit: false } };
  }
  const keys = await keepMergedList(work, { messages: messageList });
  return { type, content: { ...keys, ...words, messageNumber: messageList.length } };
}

async function mergedMessage(
  work: Work,
  message: SeedMessage,
  { start, elementOf }: Maker,
): Promise<SimplifiedMessage> {
  const { from, to, secondsAgo } = message;
  const { nick, avatar } = await ensureProfile(work, from);
  const { type, content } = await elementOf(message);
  const number = await nextNumber(work.store, 'system-messages');
  const time = start - secondsAgo;
  const isToGroup = (await findGroup(work, to)) !== undefined;
  return {
    ID: messageIDOf({ senderTinyID: tinyIDOf(from), clientTime: time, random: number }),
    from,
    messageSender: from,
    messageReceiver: to,
    ...(isToGroup ? { receiverGroupID: to } : { receiverUserID: to }),
    nick,
    avatar,
    time,
    clientTime: time,
    messageSequence: number,
    clientSequence: number,
    messageRandom: number,
    cloudCustomData: '',
    // The seed's types see to it that they are a pair; as it travels, a payload is whatever was said.
    messageBody: [{ type, payload: content } as unknown as SimplifiedElement],
  };
}
