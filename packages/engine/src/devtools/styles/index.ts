import { CONTROLS } from './controls.js';
import { EVENTS } from './events.js';
import { FRAME } from './frame.js';
import { TOKENS } from './tokens.js';

/** All that the devtools look like. */
export const STYLES = [TOKENS, FRAME, EVENTS, CONTROLS].join('');
