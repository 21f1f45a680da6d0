import { GROUP_RENDER_METHODS, type GroupRender } from './groups.js';
import { SESSION_RENDER_METHODS, type SessionRender } from './session.js';

/**
 * The part of `TimRender` of im_electron_sdk 8.0.5906 that the contract needs, noun by noun. An instance of the package
 * fits it; what {@link createTimRender} makes has all of it.
 */
export interface TimRender extends SessionRender, GroupRender {}

/** {@link TimRender}, by name. */
export const TIM_RENDER_METHODS = [...SESSION_RENDER_METHODS, ...GROUP_RENDER_METHODS] as const;

/** The name of a method of {@link TimRender}. */
export type TimRenderMethod = (typeof TIM_RENDER_METHODS)[number];
