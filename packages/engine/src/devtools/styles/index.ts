import { CARDS } from './cards.js';
import { CONTROLS } from './controls.js';
import { DETAILS } from './details.js';
import { EVENTS } from './events.js';
import { FAULTS } from './faults.js';
import { FRAME } from './frame.js';
import { NETWORK } from './network.js';
import { PREFERENCES } from './preferences.js';
import { STORE } from './store.js';
import { TOKENS } from './tokens.js';

/** All that the devtools look like. What is for all parts comes before what is for one. */
export const STYLES = [
  TOKENS,
  FRAME,
  CONTROLS,
  CARDS,
  EVENTS,
  DETAILS,
  NETWORK,
  STORE,
  FAULTS,
  PREFERENCES,
].join('');
