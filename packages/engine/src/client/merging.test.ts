import { type ChatSDK, type MergerElement, type Message, TYPES } from '@parlor/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWorld } from '../testing/create-world.js';
import { settled } from '../testing/events.js';

/** One thing that one of two people does. What it is done with is picked from what they have. */
interface Step {
  who: 'ann' | 'ben';
  what: 'text' | 'custom' | 'face' | 'place' | 'forward' | 'merge' | 'download';
  words: string;
  /** How often the words are said: long messages travel otherwise than short ones. */
  times: number;
  picks: number[];
}

const STEP: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom('ann', 'ben'),
  what: fc.constantFrom('text', 'custom', 'face', 'place', 'forward', 'merge', 'merge', 'download'),
  words: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  times: fc.constantFrom(1, 1, 60),
  picks: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
});

const OTHER = { ann: 'ben', ben: 'ann' } as const;

/** A person at a client, and the messages that they have: sent, received, or made and never sent. */
class Writer {
  readonly chat: ChatSDK;
  readonly has: Message[] = [];
  readonly #peer: string;

  constructor(chat: ChatSDK, peer: string) {
    this.chat = chat;
    this.#peer = peer;
  }

  /** The message that comes of a step; `undefined` when it cannot be taken. */
  make({ what, words, times, picks }: Step): Message | undefined {
    const said = words.repeat(times);
    const to = { to: this.#peer, conversationType: TYPES.CONV_C2C };
    if (what === 'text') return this.chat.createTextMessage({ ...to, payload: { text: said } });
    if (what === 'custom') {
      const payload = { data: said, description: words, extension: words };
      return this.chat.createCustomMessage({ ...to, payload, cloudCustomData: words });
    }
    if (what === 'face') {
      return this.chat.createFaceMessage({ ...to, payload: { index: times, data: words } });
    }
    if (what === 'place') {
      const payload = { description: words, longitude: times / 7, latitude: -times };
      return this.chat.createLocationMessage({ ...to, payload });
    }
    const messageList = this.#pick(picks);
    const [source] = messageList;
    if (!source) return undefined;
    if (what === 'forward') return this.#forward(source);
    const payload = { messageList, title: words, abstractList: [said], compatibleText: 'Merged' };
    return this.chat.createMergerMessage({ ...to, payload });
  }

  /** Downloads what was merged and is not here, if it is among what was picked. */
  async download({ picks }: Step): Promise<void> {
    for (const message of this.#pick(picks)) {
      if (message.type === TYPES.MSG_MERGER && message.payload.downloadKey) {
        await this.chat.downloadMergerMessage(message);
      }
    }
  }

  #forward(payload: Message): Message | undefined {
    if (payload.type === TYPES.MSG_GRP_TIP || payload.type === TYPES.MSG_GRP_SYS_NOTICE) return;
    const to = { to: this.#peer, conversationType: TYPES.CONV_C2C };
    return this.chat.createForwardMessage({ ...to, payload });
  }

  #pick(picks: readonly number[]): Message[] {
    const { length } = this.has;
    return picks.flatMap((pick) => this.has[length > 0 ? pick % length : 0] ?? []);
  }
}

/** What somebody reads who opens a message, and all that was merged in it. */
async function readingOf(chat: ChatSDK, said: Message | MergerElement): Promise<unknown> {
  if (said.type !== TYPES.MSG_MERGER) return asJson({ type: said.type, payload: said.payload });
  if (said.payload.downloadKey) await chat.downloadMergerMessage(said);
  const { messageList, ...payload } = said.payload;
  const inside: unknown[] = [];
  for (const { messageBody, ...message } of messageList) {
    const bodies: unknown[] = [];
    for (const element of messageBody) {
      const isMerger = element.type === TYPES.MSG_MERGER;
      bodies.push(isMerger ? await readingOf(chat, element) : asJson(element));
    }
    inside.push(asJson({ ...message, bodies }));
  }
  return asJson({ type: said.type, payload, inside });
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Takes the steps one after the other, and returns the IDs of the messages that came of them. */
async function play(steps: readonly Step[], writers: Readonly<Record<Step['who'], Writer>>) {
  const sent: string[] = [];
  for (const step of steps) {
    const [writer, reader] = [writers[step.who], writers[OTHER[step.who]]];
    if (step.what === 'download') {
      await writer.download(step);
      continue;
    }
    const message = writer.make(step);
    if (!message) continue;
    await writer.chat.sendMessage(message);
    await settled(reader.chat);
    writer.has.push(message);
    reader.has.push(found(reader.chat, message.ID));
    sent.push(message.ID);
  }
  return sent;
}

function found(chat: ChatSDK, messageID: string): Message {
  const message = chat.findMessage(messageID);
  if (!message) throw new Error('The message is lost.');
  return message;
}

test('whatever two people say, forward and merge, both read the same, and so does who comes later', async () => {
  const conversation = async (steps: Step[]) => {
    const world = await createWorld(['ann', 'ben'], { maxInstancesPerUser: 2 });
    const { ann, ben } = world.people;
    const sent = await play(steps, { ann: new Writer(ann, 'ben'), ben: new Writer(ben, 'ann') });
    const late = await world.join('ben');
    await late.getMessageList({ conversationID: 'C2Cann' });
    for (const ID of sent) {
      const reading = await readingOf(ann, found(ann, ID));
      for (const chat of [ben, late]) {
        expect(await readingOf(chat, found(chat, ID))).toEqual(reading);
      }
    }
    await world.close();
  };
  const steps = fc.array(STEP, { minLength: 1, maxLength: 14 });
  await fc.assert(fc.asyncProperty(steps, conversation), { numRuns: 40 });
}, 60_000);
