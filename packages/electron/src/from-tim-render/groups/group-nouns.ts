import { Applications } from '../applications/applications.js';
import { Attributes } from '../attributes/attributes.js';
import { Counters } from '../counters/counters.js';
import { MemberLists } from '../members/member-lists.js';
import { MemberMovements } from '../members/member-movements.js';
import { MemberSettings } from '../members/member-settings.js';
import type { AdapterParts } from '../parts.js';
import { GroupLife } from './group-life.js';
import { GroupUpdates } from './group-updates.js';
import { Groups } from './groups.js';
import { JoinedGroups } from './joined-groups.js';

/** Groups, those in them, and what groups keep. */
export function groupNouns(parts: AdapterParts) {
  const joined = new JoinedGroups(parts);
  const memberLists = new MemberLists(parts, joined);
  return {
    ...new Groups(parts, joined).methods(),
    ...new GroupLife(parts, joined).methods(),
    ...new GroupUpdates(parts, joined).methods(),
    ...memberLists.methods(),
    ...new MemberMovements(parts, joined).methods(),
    ...new MemberSettings(parts, joined, memberLists).methods(),
    ...new Applications(parts).methods(),
    ...new Attributes(parts).methods(),
    ...new Counters(parts).methods(),
  };
}
