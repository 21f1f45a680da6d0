import { EVENT, TYPES } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { changesBy, type GroupNews, readGroupNews } from './group-news.js';
import { groupOf, myRoleOf, setGroupEnd } from './groups.store.js';
import type { GroupsControl } from './groups-control.js';

/** Tells the groups what tips and notices say of them, and the SDK does not keep. */
export function followGroupNews({ events, life }: ChatStore, groups: GroupsControl): void {
  events.listen(EVENT.MESSAGE_RECEIVED, ({ data }) => {
    if (!life.isReady || !Array.isArray(data)) return;
    for (const message of data) {
      const news = readGroupNews(message, life.userID);
      if (news) follow(groups, news, life.userID);
    }
  });
}

function follow(groups: GroupsControl, news: GroupNews, userID: string): void {
  const { groupID, end, isProfile } = news;
  const { slice } = groups;
  if (end !== undefined) slice.write(setGroupEnd(slice.read(), groupID, end));
  const state = slice.read();
  const group = groupOf(state, groupID);
  if (!group) return;
  const changes = changesBy(news, group, myRoleOf(state, groupID, userID), userID);
  if (Object.keys(changes).length > 0) groups.tell(groupID, changes);
  // Of a live room the SDK does not even keep the profile that a tip tells.
  const isUnkept = isProfile && group.type === TYPES.GRP_AVCHATROOM;
  if (changes.role || changes.ownerID || isUnkept) groups.renew(groupID);
}
