import type { MemberTip } from '../../group-members/index.js';
import type { Questions } from './questions.js';
import type { RollCalls, RoomKind } from './roll-call.js';

/** What is known of the group that is a room: of what kind it is, and whose. */
export class KnownRoom {
  readonly #groupID: string;
  readonly #rollCalls: RollCalls;
  readonly #questions: Questions;
  #kind: RoomKind | undefined;
  #isDescribing = false;

  constructor(groupID: string, rollCalls: RollCalls, questions: Questions) {
    this.#groupID = groupID;
    this.#rollCalls = rollCalls;
    this.#questions = questions;
  }

  get isKnown(): boolean {
    return this.#kind !== undefined;
  }

  /** `''` while it is not known. */
  get ownerID(): string {
    return this.#kind?.ownerID ?? '';
  }

  get isLive(): boolean {
    return this.#kind?.isLive === true;
  }

  /** Whether nobody is told of who comes and leaves. */
  get isSilent(): boolean {
    return this.#kind?.isSilent === true;
  }

  /** Asks for it, unless it is known or being asked for. */
  async describe(): Promise<void> {
    if (this.#kind || this.#isDescribing) return;
    this.#isDescribing = true;
    await this.#questions.ask(async () => {
      this.#kind = await this.#rollCalls.describe(this.#groupID);
    });
    this.#isDescribing = false;
  }

  hear({ ownerID }: MemberTip): void {
    if (ownerID && this.#kind) this.#kind = { ...this.#kind, ownerID };
  }

  /** It may be another by now. */
  forget(): void {
    this.#kind = undefined;
  }
}
