import { type Message, type SignalingData, TSignaling } from '@parlor/sdk';
import type { ClientParts } from '../client-parts.js';
import type { InvitationRecords } from './records.js';
import { isStep, type StepMessage, stepOf } from './steps.js';
import type { Timeouts } from './timeouts.js';

/** What an event says of every step. */
type Told = Pick<SignalingData, 'inviteID' | 'inviter' | 'groupID' | 'data'>;

/** Hears the steps of others, and my own from other instances, and tells of them. */
export class Hearing {
  readonly #parts: ClientParts;
  readonly #records: InvitationRecords;
  readonly #timeouts: Timeouts;

  constructor(parts: ClientParts, records: InvitationRecords, timeouts: Timeouts) {
    this.#parts = parts;
    this.#records = records;
    this.#timeouts = timeouts;
  }

  received(messages: readonly Message[]): void {
    for (const message of messages.filter(isStep)) {
      const step = this.#read(message);
      if (step) this.#take(step, message);
    }
  }

  modified(messages: readonly Message[]): void {
    for (const message of messages.filter(isStep)) {
      const step = this.#read(message);
      if (step && this.#records.get(step.inviteID)) this.#modified(step, message);
    }
  }

  /** What cannot be understood is no step. In the SDK some of it breaks MESSAGE_RECEIVED. */
  #read(message: StepMessage): SignalingData | null {
    const step = stepOf(message);
    if (!step)
      this.#parts.log.write(2, `${message.ID} is no step of an invitation. It is skipped.`);
    return step;
  }

  /** The record that is here already stays; whose instance it comes to is told again. */
  #invited(step: SignalingData, message: StepMessage): void {
    const { emitter, session } = this.#parts;
    const { inviteID, groupID, inviteeList, inviter } = step;
    if (groupID !== '' && !inviteeList.includes(session.userID)) return;
    if (!this.#records.get(inviteID)) this.#records.put(step, message);
    emitter.emitSignaling(TSignaling.NEW_INVITATION_RECEIVED, { ...toldOf(step), inviteeList });
    if (inviter === session.userID) return;
    this.#timeouts.start({ ...step, timeout: this.#timeLeft(step, message) });
  }

  /** Seconds. As in the SDK, all of them where the invite is older than that, or from the future. */
  #timeLeft({ timeout }: SignalingData, { time }: StepMessage): number {
    const age = (this.#parts.session.serverTime() - time * 1000) / 1000;
    return timeout > 0 && age > 0 && timeout > age ? timeout - age : timeout;
  }

  /** All but an invite is of interest only where there is a record. */
  #take(step: SignalingData, message: StepMessage): void {
    const { actionType, inviteID } = step;
    const isInvite = actionType === TSignaling.ACTION_TYPE_INVITE;
    if (!isInvite && !this.#records.get(inviteID)) return;
    switch (actionType) {
      case TSignaling.ACTION_TYPE_INVITE:
        return this.#invited(step, message);
      case TSignaling.ACTION_TYPE_ACCEPT_INVITE:
        return this.#answered(step, TSignaling.INVITEE_ACCEPTED);
      case TSignaling.ACTION_TYPE_REJECT_INVITE:
        return this.#answered(step, TSignaling.INVITEE_REJECTED);
      case TSignaling.ACTION_TYPE_CANCEL_INVITE:
        this.#records.delete(inviteID);
        return this.#parts.emitter.emitSignaling(TSignaling.INVITATION_CANCELLED, toldOf(step));
      case TSignaling.ACTION_TYPE_INVITE_TIMEOUT:
        return this.#ranOut(step);
    }
  }

  #answered(
    step: SignalingData,
    name: typeof TSignaling.INVITEE_ACCEPTED | typeof TSignaling.INVITEE_REJECTED,
  ): void {
    const [invitee = ''] = step.inviteeList;
    this.#records.takeOut(step, [invitee]);
    this.#parts.emitter.emitSignaling(name, { ...toldOf(step), invitee });
  }

  /** Kinder than the SDK, which of an inviter's timeout takes out the first whom it names. */
  #ranOut(step: SignalingData): void {
    const { inviteeList } = step;
    this.#records.takeOut(step, inviteeList);
    const told = { ...toldOf(step), inviteeList, isSelfTimeout: false } as const;
    this.#parts.emitter.emitSignaling(TSignaling.INVITATION_TIMEOUT, told);
  }

  #modified(step: SignalingData, message: StepMessage): void {
    const { inviteID, data } = step;
    this.#records.put(step, message);
    this.#parts.emitter.emitSignaling(TSignaling.INVITATION_MODIFIED, { inviteID, data });
  }
}

function toldOf({ inviteID, inviter, groupID, data }: SignalingData): Told {
  return { inviteID, inviter, groupID, data };
}
