import fc from 'fast-check';
import type { MessageEdit } from '../features/message-actions/index.js';
import type { MessageSnapshot } from '../features/messages/index.js';
import type { OutboxContent } from '../features/outbox/outbox-item.js';
import { codeOf, type Device, sayingOf, type TwoPeople } from './two-people.js';

/** Whose devices there are. Ann has two. */
const OWNERS = ['ann', 'ben', 'ann'];
/** A conversation of the two and their group, as each of them calls it. */
const CONVERSATIONS: Readonly<Record<string, readonly string[]>> = {
  ann: ['C2Cben', 'GROUPtea'],
  ben: ['C2Cann', 'GROUPtea'],
};

/** How often each thing happens, of all that can. */
const WEIGHTS = {
  ...{ sayText: 3, sayMuch: 1, sayCustom: 1, sayFace: 1, edit: 3, revoke: 2, remove: 1 },
  ...{ loadOlder: 1, jump: 1, jumpToLatest: 1, unheard: 1, lost: 1 },
  ...{ offline: 2, online: 2, reload: 1, passMoment: 1, passWhile: 1, passLong: 1 },
};
type Kind = keyof typeof WEIGHTS;

/** Milliseconds. After the longest the SDK does not catch up any more by itself. */
const PAUSES = { passMoment: 300, passWhile: 20_000, passLong: 700_000 };

/** One thing that happens. */
export interface Step {
  readonly kind: Kind;
  /** On which of the devices. */
  readonly who: number;
  /** In which of the conversations. */
  readonly where: number;
  /** With which message, counted from the newest one that is shown; how much is said. */
  readonly which: number;
  /** Whether the next thing happens before this has come to anything. */
  readonly isHasty: boolean;
}

const kinds = Object.entries(WEIGHTS).flatMap(([kind, weight]) =>
  Array<Kind>(weight).fill(kind as Kind),
);

/** Up to thirty things, one after another. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    who: fc.nat(OWNERS.length - 1),
    where: fc.nat(1),
    which: fc.nat(25),
    isHasty: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30, size: 'max' },
);

/** Something that was done to a message. */
export interface Deed {
  readonly kind: 'revoke' | 'edit' | 'remove';
  readonly userID: string;
  readonly label: string;
  /** What an edit has made of it. */
  readonly said: string;
  /** 0, or the code that it failed with. */
  readonly code: number;
}

/** What was said first: no edit takes it away. */
export function labelOf(message: { readonly payload: unknown }): string {
  return sayingOf(message).split(' ')[0] ?? '';
}

/** The conversations that are open on a device. */
export function conversationsOf({ userID }: Device): readonly string[] {
  return CONVERSATIONS[userID] ?? [];
}

/** What two people do, on three devices, and what came of it. */
export class ConversationStory {
  readonly people: TwoPeople;
  readonly devices: readonly Device[];
  /** The labels of all that was said, by conversation. */
  readonly said: readonly string[][] = [[], []];
  readonly #deeds: Promise<Deed>[] = [];
  #count = 0;

  constructor(people: TwoPeople) {
    this.people = people;
    this.devices = OWNERS.map((userID) => people.device(userID));
  }

  async play(story: readonly Step[]): Promise<void> {
    for (const device of this.devices) await device.open(conversationsOf(device));
    for (const step of story) {
      await this.#do(step);
      if (!step.isHasty) await this.people.pass();
    }
  }

  /** Nothing goes wrong any more, there is time enough, and what has failed is sent again by hand. */
  async end(): Promise<readonly Deed[]> {
    for (const device of this.devices) {
      device.faults.length = 0;
      device.setNetwork('online');
    }
    await this.people.pass(120_000);
    for (const { page } of this.devices) {
      for (const { messageID } of page.unsent()) page.resend(messageID).catch(() => undefined);
    }
    await this.people.pass(60_000);
    return Promise.all(this.#deeds);
  }

  async #do({ kind, who, where, which }: Step): Promise<void> {
    const device = this.devices[who];
    const conversationID = device && conversationsOf(device)[where];
    if (!device || !conversationID) return;
    const { page } = device;
    switch (kind) {
      case 'offline':
      case 'online':
        return device.setNetwork(kind);
      case 'reload':
        return device.reload(conversationsOf(device));
      case 'unheard':
      case 'lost':
        device.faults.push(kind);
        return;
      case 'passMoment':
      case 'passWhile':
      case 'passLong':
        return this.people.pass(PAUSES[kind]);
      case 'loadOlder':
        void page.loadOlder(conversationID);
        return;
      case 'jumpToLatest':
        void page.jump(conversationID, 'latest');
        return;
      case 'sayMuch':
        for (let more = which + 2; more > 0; more -= 1) this.#say(device, where, 'text');
        return;
      case 'sayText':
        return this.#say(device, where, 'text');
      case 'sayCustom':
        return this.#say(device, where, 'custom');
      case 'sayFace':
        return this.#say(device, where, 'face');
      default:
        return this.#doTo(kind, device, conversationID, which);
    }
  }

  #say(device: Device, where: number, type: 'text' | 'custom' | 'face'): void {
    const label = `${device.userID}-${this.#count++}`;
    this.said[where]?.push(label);
    const sent = device.page.send(conversationsOf(device)[where] ?? '', contentOf(type, label));
    // Whether it was sent is seen in the end.
    sent.catch(() => undefined);
  }

  #doTo(kind: Deed['kind'] | 'jump', device: Device, conversationID: string, which: number): void {
    const { page, userID } = device;
    const { messages } = page.show(conversationID);
    const stored = messages.filter((one) => one.status === 'success' && sayingOf(one) !== '');
    const message = stored.at(-1 - (which % Math.max(1, stored.length)));
    if (!message) return;
    const { ID: messageID, sequence, time } = message;
    if (kind === 'jump') return void page.jump(conversationID, { messageID, sequence, time });
    const isMine = message.from === userID && !message.isRevoked;
    if (kind === 'remove') this.#note(kind, device, message, page.actions.remove([messageID]));
    else if (isMine && kind === 'revoke') {
      this.#note(kind, device, message, page.actions.revoke(messageID));
    } else if (isMine) {
      const said = `${labelOf(message)} changed ${this.#count++}`;
      const edited = page.actions.edit(messageID, editOf(message, said));
      this.#note('edit', device, message, edited, said);
    }
  }

  #note(
    kind: Deed['kind'],
    { userID }: Device,
    message: MessageSnapshot,
    work: Promise<unknown>,
    said = '',
  ): void {
    const label = labelOf(message);
    this.#deeds.push(codeOf(work).then((code) => ({ kind, userID, label, said, code })));
  }
}

function contentOf(type: 'text' | 'custom' | 'face', said: string): OutboxContent {
  if (type === 'text') return { type, text: said, atUserList: [] };
  if (type === 'face') return { type, payload: { index: 1, data: said } };
  return { type, payload: { data: said, description: '', extension: '' } };
}

function editOf({ type }: MessageSnapshot, said: string): MessageEdit {
  if (type === 'TIMTextElem') return { text: said };
  if (type === 'TIMFaceElem') return { face: { index: 1, data: said } };
  return { custom: { data: said, description: '', extension: '' } };
}
