import type { AdapterParts } from '../parts.js';
import { Changing } from './changing.js';
import { History } from './history.js';
import { Incoming } from './incoming.js';
import { MessageFactory } from './message-factory.js';
import { Sending } from './sending.js';
import { translatingMethods } from './translating.js';

/** Messages: made, sent, heard, read again and changed. */
export function messageMethods(parts: AdapterParts) {
  new Incoming(parts);
  return {
    ...new MessageFactory(parts).methods(),
    ...new Sending(parts).methods(),
    ...new History(parts).methods(),
    ...new Changing(parts).methods(),
    ...translatingMethods(parts),
  };
}
