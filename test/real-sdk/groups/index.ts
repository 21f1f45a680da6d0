import type { Handlers, PushTellers } from '../gateway/handler.js';
import { groupHandlers as comingAndGoing } from './group-handlers.js';
import { profileHandlers } from './profile-handlers.js';
import { updateHandlers } from './update-handlers.js';

export const groupHandlers: Handlers = {
  ...comingAndGoing,
  ...profileHandlers,
  ...updateHandlers,
};

/** Tips and notices about groups are messages: their room tells them. */
export const groupTellers: PushTellers = {};
