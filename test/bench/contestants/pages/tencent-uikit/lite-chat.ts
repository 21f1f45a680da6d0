import { EVENT, TYPES, VERSION } from '@parlor/sdk';
import { Playback } from './playback.js';

/** What is played back to the kit on this page. */
export const playback = new Playback();

/** The shape of the module `@tencentcloud/lite-chat`, as far as the kit uses it. */
export default { EVENT, TYPES, VERSION, create: () => playback.chat };
