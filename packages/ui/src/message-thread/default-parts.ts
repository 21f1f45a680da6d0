import * as parts from './index.parts.js';
import type { MessageThreadParts } from './thread-context.js';

/** What a thread is made of when the app brings nothing of its own. */
export const defaultParts: MessageThreadParts = parts;
