import { type Message, TSignaling } from '@parlor/sdk';
import { isStep, type StepMessage, stepOf } from './steps.js';

/** An invitation, and the steps that still are of interest. */
interface Found {
  /** Who has not answered. */
  readonly left: Set<string>;
  readonly messages: StepMessage[];
}

/** What messages of the past say of invitations that one person has not answered. */
export class OpenInvitations {
  readonly #userID: string;
  readonly #now: number;
  readonly #found = new Map<string, Found>();

  /** @param now seconds by the service's clock. */
  constructor(userID: string, now: number) {
    this.#userID = userID;
    this.#now = now;
  }

  /** Takes up one message more. Whoever has several gives them in the order in which they were said. */
  note(message: Message): void {
    if (!isStep(message)) return;
    const step = stepOf(message);
    if (!step) return;
    const { actionType, inviteID, inviteeList, timeout } = step;
    if (actionType === TSignaling.ACTION_TYPE_CANCEL_INVITE) this.#found.delete(inviteID);
    else if (actionType === TSignaling.ACTION_TYPE_INVITE) {
      const isOver = timeout > 0 && this.#now - message.time > timeout;
      if (isOver || !inviteeList.includes(this.#userID)) return;
      this.#found.set(inviteID, { left: new Set(inviteeList), messages: [message] });
    } else this.#answered(inviteID, inviteeList, message);
  }

  /** The steps of those that are still open, in the order of time. */
  steps(): StepMessage[] {
    const found = [...this.#found.values()].flatMap(({ messages }) => messages);
    return found.toSorted((a, b) => a.time - b.time);
  }

  #answered(inviteID: string, gone: readonly string[], message: StepMessage): void {
    const found = this.#found.get(inviteID);
    if (!found) return;
    for (const userID of gone) found.left.delete(userID);
    if (found.left.size === 0) this.#found.delete(inviteID);
    else found.messages.push(message);
  }
}
