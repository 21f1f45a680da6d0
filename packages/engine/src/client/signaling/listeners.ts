import { type SignalingMethods, TSignaling } from '@parlor/sdk';
import type { AnyHandler, Emitter } from '@parlor/sdk/implementation';

type Listening = Pick<SignalingMethods, 'addSignalingListener' | 'removeSignalingListener'>;

/** Who listens to invitations, and so whether anybody looks at messages for them. */
export class SignalingListeners {
  readonly #emitter: Emitter;
  #isOn = false;

  constructor(emitter: Emitter) {
    this.#emitter = emitter;
  }

  methods(): Listening {
    return {
      addSignalingListener: (name: string, handler: AnyHandler, context) => {
        this.#isOn = true;
        this.#emitter.on(name, handler, context);
      },
      removeSignalingListener: (name: string, handler: AnyHandler, context) => {
        // As the SDK: one that it does not find changes nothing at all.
        if (!this.#emitter.finds(name, handler)) return;
        this.#emitter.off(name, handler, context);
        if (!this.isForInvitations()) this.#isOn = false;
      },
    };
  }

  /** Whether messages are looked at as they come. */
  isOn(): boolean {
    return this.#isOn;
  }

  /** Whether anybody would hear of an invitation. */
  isForInvitations(): boolean {
    return this.#emitter.has(TSignaling.NEW_INVITATION_RECEIVED);
  }

  /** After a logout the handlers are still there, and nobody looks at messages: so does the SDK. */
  switchOff(): void {
    this.#isOn = false;
  }
}
