import { type ChatSDK, narrowChatSDK } from '@parlor/sdk';
import { Emitter, guardMethods, ProfileStore } from '@parlor/sdk/implementation';
import type { TimRender } from '../native/tim-render.js';
import { ABSENT_METHODS } from './absent-methods.js';
import { CallbackSlots } from './callback-slots.js';
import { ConversationChanges } from './conversations/conversation-changes.js';
import { ConversationList } from './conversations/conversation-list.js';
import { Conversations } from './conversations/conversations.js';
import { Labels } from './conversations/labels.js';
import { Reading } from './conversations/reading.js';
import { RemindTypes } from './conversations/remind-types.js';
import type { FromTimRenderOptions } from './from-tim-render-options.js';
import { GroupMemory } from './groups/group-memory.js';
import { groupNouns } from './groups/group-nouns.js';
import { KnownMessages } from './messages/known-messages.js';
import { messageMethods } from './messages/messages.js';
import type { Report } from './native-json.js';
import type { AdapterParts } from './parts.js';
import { people } from './people/people.js';
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
  const report: Report = (text, cause) => console.error(text, cause);
  const emitter = new Emitter({ write: (_level, text, cause) => report(text, cause) });
  const session = new SessionState();
  const groups = new GroupMemory(session);
  const parts: AdapterParts = {
    timRender,
    emitter,
    report,
    session,
    slots: new CallbackSlots(),
    groups,
    messages: new KnownMessages({ session, groups, report }),
    conversations: new ConversationList(emitter, session),
    profiles: new ProfileStore((userID) => userID === session.userID),
    blacklist: new Set(),
    now: options.now ?? Date.now,
  };
  const reading = new Reading(parts);
  const methods = {
    ...ABSENT_METHODS,
    ...new Session(parts, options).methods(),
    ...new Conversations(parts).methods(),
    ...new ConversationChanges(parts, reading).methods(),
    ...reading.methods(),
    ...new Labels(parts).methods(),
    ...new RemindTypes(parts).methods(),
    ...groupNouns(parts),
    ...messageMethods(parts),
    ...people(parts),
  };
  return narrowChatSDK(guardMethods(methods, session, emitter));
}
