import type { GroupNounsRender } from '../../native/group-nouns.js';
import { pendencyRender } from '../applications/applications.js';
import { attributeRender } from '../attributes/attributes.js';
import type { Bridge } from '../bridge.js';
import { counterRender } from '../counters/counters.js';
import { memberRender } from '../members/members.js';
import { groupLifeRender } from './group-life.js';
import { groupRender } from './groups.js';

/** Groups, those in them, and what groups keep. */
export function groupNounsRender(bridge: Bridge): GroupNounsRender {
  return {
    ...groupRender(bridge),
    ...groupLifeRender(bridge),
    ...memberRender(bridge),
    ...pendencyRender(bridge),
    ...attributeRender(bridge),
    ...counterRender(bridge),
  };
}
