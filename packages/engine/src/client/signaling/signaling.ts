import { EVENT, type Message, type SignalingMethods } from '@parlor/sdk';
import type { ClientParts } from '../client-parts.js';
import type { History } from '../history.js';
import type { MessageFactory } from '../message-factory.js';
import type { Modifying } from '../modifying.js';
import type { Sending } from '../sending.js';
import { Answering } from './answering.js';
import { Hearing } from './hearing.js';
import { Inviting } from './inviting.js';
import { SignalingListeners } from './listeners.js';
import { InvitationRecords } from './records.js';
import { Replay } from './replay.js';
import { Rewording } from './rewording.js';
import { StepSender } from './step-sender.js';
import { type StepMessage, signalingInfoOf, stepOf } from './steps.js';
import { Timeouts } from './timeouts.js';

/** What invitations are made, found and changed with. */
interface Tools {
  readonly factory: MessageFactory;
  readonly sending: Sending;
  readonly modifying: Modifying;
  readonly history: History;
}

/** Invitations: every step is an ordinary message, and all the rest is the clients' own. */
export class Signaling {
  readonly #parts: ClientParts;
  readonly #modifying: Modifying;
  readonly #records = new InvitationRecords();
  readonly #listeners: SignalingListeners;
  readonly #sender: StepSender;
  readonly #timeouts: Timeouts;
  readonly #hearing: Hearing;
  readonly #replay: Replay;
  /** Whether it was looked, since the login, for what is open. */
  #hasLooked = false;

  constructor(parts: ClientParts, { factory, sending, modifying, history }: Tools) {
    this.#parts = parts;
    this.#modifying = modifying;
    this.#listeners = new SignalingListeners(parts.emitter);
    this.#sender = new StepSender({ factory, sending }, this.#records);
    this.#timeouts = new Timeouts(parts, this.#records, this.#sender);
    this.#hearing = new Hearing(parts, this.#records, this.#timeouts);
    this.#replay = new Replay(parts, history);
    // Before anybody is told of the messages themselves: so does the SDK.
    const ifOn = (hear: (messages: Message[]) => void) => (messages: Message[]) => {
      if (this.#listeners.isOn()) hear(messages);
    };
    const { emitter } = parts;
    emitter.first(
      EVENT.MESSAGE_RECEIVED,
      ifOn((messages) => this.#hearing.received(messages)),
    );
    emitter.first(
      EVENT.MESSAGE_MODIFIED,
      ifOn((messages) => this.#hearing.modified(messages)),
    );
  }

  methods(): SignalingMethods {
    const tools = { sender: this.#sender, timeouts: this.#timeouts };
    return {
      ...this.#listeners.methods(),
      ...new Inviting(this.#parts, this.#records, tools).methods(),
      ...new Answering(this.#parts, this.#records, this.#sender).methods(),
      ...new Rewording(this.#records, this.#modifying).methods(),
      getSignalingInfo: signalingInfoOf,
    };
  }

  /** The conversation list is here: once after each login, open invitations are told again. */
  async synchronised(): Promise<void> {
    if (this.#hasLooked) return;
    this.#hasLooked = true;
    if (!this.#listeners.isForInvitations()) return;
    const { session } = this.#parts;
    const { epoch } = session;
    const steps = await this.#replay.steps();
    if (session.epoch !== epoch) return;
    // Kinder than the SDK, which tells of one in a group twice that has come since the login.
    const isNews = (step: StepMessage) => !this.#records.get(stepOf(step)?.inviteID ?? '');
    // Also where nobody looks at messages any more since a logout: so does the SDK.
    this.#hearing.received(steps.filter(isNews));
  }

  /** Nobody is logged in any more. */
  clear(): void {
    this.#timeouts.clear();
    this.#records.clear();
    this.#listeners.switchOff();
    this.#sender.isAnswering = false;
    this.#hasLooked = false;
  }
}
