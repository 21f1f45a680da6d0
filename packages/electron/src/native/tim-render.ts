import { CONVERSATION_RENDER_METHODS, type ConversationRender } from './conversations.js';
import { GROUP_NOUNS_RENDER_METHODS, type GroupNounsRender } from './group-nouns.js';
import { MESSAGE_RENDER_METHODS, type MessageRender } from './messages.js';
import { PEOPLE_RENDER_METHODS, type PeopleRender } from './people.js';
import { REMIND_TYPE_RENDER_METHODS, type RemindTypeRender } from './remind-types.js';
import { SESSION_RENDER_METHODS, type SessionRender } from './session.js';

/**
 * The part of `TimRender` of im_electron_sdk 8.0.5906 that the contract needs, noun by noun. An instance of the package
 * fits it; what {@link createTimRender} makes has all of it.
 */
export interface TimRender
  extends SessionRender,
    ConversationRender,
    RemindTypeRender,
    GroupNounsRender,
    MessageRender,
    PeopleRender {}

/** {@link TimRender}, by name. */
export const TIM_RENDER_METHODS = [
  ...SESSION_RENDER_METHODS,
  ...CONVERSATION_RENDER_METHODS,
  ...REMIND_TYPE_RENDER_METHODS,
  ...GROUP_NOUNS_RENDER_METHODS,
  ...MESSAGE_RENDER_METHODS,
  ...PEOPLE_RENDER_METHODS,
] as const;

/** The name of a method of {@link TimRender}. */
export type TimRenderMethod = (typeof TIM_RENDER_METHODS)[number];
