import type { TimRenderMethod } from './tim-render.js';

/** The methods of TimRender that take the one callback of an event. */
export type Slot = Extract<TimRenderMethod, `TIM${string}Callback`>;
