import { EVENT } from '@parlor/sdk';
import type { BlacklistRender } from '../../native/blacklist.js';
import type { Bridge } from '../bridge.js';
import { inJsonParams } from '../json-params.js';
import { served, unknownPerson } from './friend-profile.js';

/** With whom one wants to have nothing to do. */
export function blacklistRender(bridge: Bridge): BlacklistRender {
  const { client, callbacks } = bridge;
  tellBlacklist(bridge);
  return {
    TIMFriendshipGetBlackList: async (param) =>
      inJsonParams(
        bridge.ask(
          param,
          () => client.getBlacklist(),
          (userIDs) => userIDs.map(unknownPerson),
        ),
      ),
    TIMFriendshipAddToBlackList: async (param) =>
      inJsonParams(
        bridge.ask(
          param,
          async ({ params }) => {
            // The client takes my own ID out of the list that it is given, and answers with what it knew before.
            await client.addToBlacklist({ userIDList: [...params] });
            return { code: 0, data: params };
          },
          (userIDs) => userIDs.map(served),
        ),
      ),
    TIMFriendshipDeleteFromBlackList: async (param) =>
      inJsonParams(
        bridge.ask(
          param,
          async ({ params }) => {
            await client.removeFromBlacklist({ userIDList: params });
            return { code: 0, data: params };
          },
          (userIDs) => userIDs.map(served),
        ),
      ),
    TIMSetFriendBlackListAddedCallback: async (param) =>
      callbacks.set('TIMSetFriendBlackListAddedCallback', param),
    TIMSetFriendBlackListDeletedCallback: async (param) =>
      callbacks.set('TIMSetFriendBlackListDeletedCallback', param),
  };
}

/** The client tells the whole list, the native SDK who came and who went. */
function tellBlacklist({ client, callbacks }: Bridge): void {
  let before: readonly string[] = [];
  client.on(EVENT.SDK_NOT_READY, () => {
    before = [];
  });
  client.on(EVENT.BLACKLIST_UPDATED, ({ data }) => {
    const added = data.filter((userID) => !before.includes(userID));
    const deleted = before.filter((userID) => !data.includes(userID));
    before = [...data];
    if (added.length > 0) {
      const people = JSON.stringify(added.map(unknownPerson));
      callbacks.tell('TIMSetFriendBlackListAddedCallback', people);
    }
    if (deleted.length > 0) {
      callbacks.tell('TIMSetFriendBlackListDeletedCallback', JSON.stringify(deleted));
    }
  });
}
