import { type SignalingData, TSignaling } from '@parlor/sdk';
import type { ClientParts } from '../client-parts.js';
import type { InvitationRecords } from './records.js';
import type { StepSender } from './step-sender.js';
import { makeStep } from './steps.js';
import { InvitationTimers } from './timers.js';

/** Says of invitations whose time is over here that it is. */
export class Timeouts {
  readonly #parts: ClientParts;
  readonly #records: InvitationRecords;
  readonly #sender: StepSender;
  readonly #timers: InvitationTimers;

  constructor(parts: ClientParts, records: InvitationRecords, sender: StepSender) {
    this.#parts = parts;
    this.#records = records;
    this.#sender = sender;
    this.#timers = new InvitationTimers(parts.clock, parts.session, records);
  }

  /** For an invitation of mine, or one that I am asked to answer, with the seconds that it has left. */
  start(invitation: SignalingData): void {
    this.#timers.start(invitation, () => void this.#runOut(invitation));
  }

  /** Nobody is logged in any more. */
  clear(): void {
    this.#timers.clear();
  }

  /** As in the SDK, what could not be said is not tried again, and the record stays. */
  async #runOut({ inviteID, inviter }: SignalingData): Promise<void> {
    const { session, log } = this.#parts;
    try {
      await this.#tell(inviteID, inviter === session.userID);
    } catch (error) {
      log.write(2, `That the time of the invitation ${inviteID} is over was not sent.`, error);
    }
  }

  async #tell(inviteID: string, isMine: boolean): Promise<void> {
    const { session, emitter } = this.#parts;
    const record = this.#records.get(inviteID);
    if (!record) return;
    const { inviter, groupID, data } = record;
    const inviteeList = isMine ? record.inviteeList : [session.userID];
    const actionType = TSignaling.ACTION_TYPE_INVITE_TIMEOUT;
    const step = makeStep({ actionType, inviteID, inviter, inviteeList, groupID, data });
    const message = this.#sender.create(step, isMine ? inviteeList[0] : inviter);
    await this.#sender.send(message, step);
    const told = { inviteID, inviter, groupID, data, inviteeList };
    emitter.emitSignaling(TSignaling.INVITATION_TIMEOUT, { ...told, isSelfTimeout: true, message });
    if (isMine) this.#records.delete(inviteID);
    else this.#records.takeOut(step, inviteeList);
  }
}
