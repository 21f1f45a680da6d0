import type { KeyScript } from '../script.js';
import { MESSAGE_ACTIONS } from './message-actions.js';
import { MESSAGE_COMPOSER } from './message-composer.js';
import { MESSAGE_SEARCH } from './message-search.js';
import { MESSAGE_SELECTION } from './message-selection.js';
import { MESSAGE_THREAD } from './message-thread.js';
import { REACTION_BAR } from './reaction-bar.js';
import { READ_BY } from './read-by.js';
import { SEAT_GRID } from './seat-grid.js';
import { USER_CARD } from './user-card.js';
import { VOICE_RECORDER } from './voice-recorder.js';

/** Those of messages, from the thread to the recorder, and of the seats and the card of a person. */
export const MESSAGES_AND_SEATS: readonly KeyScript[] = [
  ...MESSAGE_THREAD,
  ...MESSAGE_ACTIONS,
  ...MESSAGE_SELECTION,
  ...MESSAGE_COMPOSER,
  ...MESSAGE_SEARCH,
  ...REACTION_BAR,
  ...READ_BY,
  ...SEAT_GRID,
  ...USER_CARD,
  ...VOICE_RECORDER,
];
