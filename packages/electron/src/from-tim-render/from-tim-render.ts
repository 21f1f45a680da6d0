import { type ChatSDK, narrowChatSDK } from '@parlor/sdk';
import { Emitter, guardMethods } from '@parlor/sdk/implementation';
import type { TimRender } from '../native/tim-render.js';
import { ABSENT_METHODS } from './absent-methods.js';
import { CallbackSlots } from './callback-slots.js';
import type { FromTimRenderOptions } from './from-tim-render-options.js';
import { GroupMemory } from './groups/group-memory.js';
import { Groups } from './groups/groups.js';
import type { AdapterParts } from './parts.js';
import { Session } from './session.js';
import { SessionState } from './session-state.js';

/**
 * The native SDK of an Electron app behind Parlor's contract: what `ChatProvider` takes, so that the same hooks and
 * components run on it. In the renderer, on the one instance of TimRender; the callbacks of all events are the
 * adapter's from then on, and the app listens by `on`.
 *
 * ```ts
 * import { fromTimRender } from '@parlor/electron';
 * import TimRender from 'im_electron_sdk/dist/renderer';
 *
 * const chat = fromTimRender(new TimRender());
 * ```
 */
export function fromTimRender(timRender: TimRender, options: FromTimRenderOptions = {}): ChatSDK {
  const emitter = new Emitter({ write: (_level, text, cause) => console.error(text, cause) });
  const session = new SessionState();
  const parts: AdapterParts = {
    timRender,
    emitter,
    session,
    slots: new CallbackSlots(),
    groups: new GroupMemory(session),
    now: options.now ?? Date.now,
  };
  const methods = {
    ...ABSENT_METHODS,
    ...new Session(parts, options).methods(),
    ...new Groups(parts).methods(),
  };
  return narrowChatSDK(guardMethods(methods, session, emitter));
}
