import { createEngine, createSystemClock } from '@parlor/engine';
import type { ChatSDK } from '@parlor/sdk';
import type { CreateWorld, Page } from '@parlor/sdk/conformance';
import { Gateway } from '../gateway/gateway.js';
import { forgetUntold, isAnythingUntold } from '../messages/index.js';
import { furnishPage } from '../sdk/page-media.js';
import { Page as RealPage } from '../sdk/real-clients.js';
import { FakedTime } from './faked-time.js';

/** Milliseconds between two polls of a live room, and for how many of them one waits to hear of it. */
const POLL_INTERVAL = 300;
const MOST_POLLS = 4;

/** The time of the last world. There is one of a page: a scenario that was cut off must not move that of the next. */
let lastTime: FakedTime | undefined;

/** Makes worlds whose clients are the unmodified SDK, and whose service is Parlor's engine. */
export const createRealSDKWorld: CreateWorld = async ({
  throttled = false,
  partialLists = false,
  unlimitedRooms = false,
  syncsDeletions = false,
  instances = 1,
  attributeConflicts = 'strict',
  pictures,
  blacklistKeepsFriends = false,
  hidesBlacklist = false,
  profileFields,
  hasCloudSearch = true,
  checksFriends = false,
  hasFollow = true,
  lacks = [],
  presence = {},
  asksInvitees = false,
  roomHistory = false,
  languageService,
}) => {
  const engine = createEngine({
    // It reads the same hands as the SDK, which knows only the page's.
    clock: createSystemClock(),
    maxInstancesPerUser: instances,
    attributeConflicts,
    checksFriends,
    blacklistKeepsFriends,
    hidesBlacklist,
    ...(profileFields ? { profileFields } : {}),
    hasCloudSearch,
    hasFollow,
    lacks,
    ...presence,
    asksInvitees,
    hasRoomHistory: roomHistory,
    syncsDeletedConversations: syncsDeletions,
    ...(languageService ? { languageService } : {}),
    onNotice: () => undefined,
  });
  furnishPage(pictures);
  const gateway = new Gateway(engine);
  lastTime?.end();
  const time = new FakedTime(() => gateway.isIdle);
  lastTime = time;
  const clients: ChatSDK[] = [];
  const openPage = (): Page => {
    const page = new RealPage(gateway);
    return {
      createClient() {
        const client = page.createClient({
          eventThrottling: throttled,
          partialUpdatedConversations: partialLists,
          unlimitedAVChatRoom: unlimitedRooms,
          // Whoever loads pictures is on the open network.
          isOnOpenNetwork: pictures !== undefined,
        });
        clients.push(client);
        return client;
      },
      setNetwork: (state) => page.setNetwork(state),
    };
  };
  return {
    ...openPage(),
    clock: { now: () => Date.now(), advance: (milliseconds) => time.advance(milliseconds) },
    signUserSig: (userID, seconds) => engine.signUserSig(userID, seconds),
    async settled() {
      await time.settle();
      for (let polls = 0; polls < MOST_POLLS && isAnythingUntold(); polls += 1) {
        await time.advance(POLL_INTERVAL);
      }
    },
    kick: (userID, type) => engine.admin.kick(userID, type),
    notifyGroup: (groupID, text, userIDs) => engine.admin.notifyGroup(groupID, text, userIDs),
    liftBans: (groupID, userIDs) => engine.admin.liftBans(groupID, userIDs),
    takeBackGroup: (groupID) => engine.admin.takeBackGroup(groupID),
    broadcast: (text, from) => engine.admin.broadcast(text, from),
    sendSystemMessage: (...said) => engine.admin.sendSystemMessage(...said),
    judgeMessage: (...judged) => engine.admin.judgeMessage(...judged),
    otherPage: openPage,
    async close() {
      // Some are destroyed already, and some were never logged in.
      await Promise.race([Promise.allSettled(clients.map((one) => one.destroy())), time.settle()]);
      await engine.close();
      time.end();
      forgetUntold();
      if (gateway.faults.length > 0)
        throw new AggregateError(gateway.faults, 'The gateway failed.');
    },
  };
};
