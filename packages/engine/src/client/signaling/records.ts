import type { SignalingData } from '@parlor/sdk';
import type { StepMessage } from './steps.js';

/** What a client knows of an open invitation. */
export interface InvitationRecord extends SignalingData {
  /** Who has not answered. Shared, as in the SDK, with whoever was given or gave the list: it shrinks. */
  inviteeList: string[];
  /** The message of the invite. */
  message: StepMessage;
}

/** The open invitations that this client knows, by their inviteIDs. */
export class InvitationRecords {
  readonly #records = new Map<string, InvitationRecord>();

  get(inviteID: string): InvitationRecord | undefined {
    return this.#records.get(inviteID);
  }

  put(step: SignalingData, message: StepMessage): void {
    this.#records.set(step.inviteID, { ...step, message });
  }

  delete(inviteID: string): void {
    this.#records.delete(inviteID);
  }

  /**
   * These have answered, or their time is over: one to one that is the end of the invitation, in a group
   * when nobody is left. Who was invited twice is left once, as in the SDK.
   */
  takeOut({ inviteID, groupID }: SignalingData, gone: readonly string[]): void {
    const record = this.#records.get(inviteID);
    if (!record) return;
    if (groupID === '') return this.delete(inviteID);
    const { inviteeList } = record;
    for (const userID of gone) {
      const place = inviteeList.indexOf(userID);
      if (place >= 0) inviteeList.splice(place, 1);
    }
    if (inviteeList.length === 0) this.delete(inviteID);
  }

  /** Nobody is logged in any more. */
  clear(): void {
    this.#records.clear();
  }
}
