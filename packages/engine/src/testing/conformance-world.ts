import type { ChatSDK } from '@parlor/sdk';
import type { CreateWorld, Page } from '@parlor/sdk/conformance';
import type { Engine } from '../engine.js';
import { type ClientChoices, internalsOf } from '../engine-internals.js';
import { settled } from './events.js';
import { filesWithPictures } from './picture-files.js';
import { surroundingsOf, type TransportOfTest } from './ways.js';

/** Milliseconds between two list events, as in an app. */
const SECOND = 1_000;

/** Makes worlds on the local engine for the conformance suite. */
export function conformanceWorlds(transport: TransportOfTest): CreateWorld {
  return async ({
    throttled = false,
    partialLists = false,
    unlimitedRooms = false,
    syncsDeletions = false,
    instances = 1,
    attributeConflicts = 'strict',
    pictures = { width: 0, height: 0 },
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
    const { clock, start } = surroundingsOf(transport);
    const pages = await start({
      clock,
      listEventInterval: throttled ? SECOND : 0,
      maxInstancesPerUser: instances,
      attributeConflicts,
      // As the SDK: without a plugin nothing is uploaded.
      takesFiles: false,
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
    });
    const files = filesWithPictures(pictures);
    const choices = {
      files,
      partialUpdatedConversations: partialLists,
      unlimitedAVChatRoom: unlimitedRooms,
    };
    const { engine } = pages;
    return {
      ...pageOf(engine, choices),
      clock,
      signUserSig: (userID, seconds) => engine.signUserSig(userID, seconds),
      kick: (userID, type) => engine.admin.kick(userID, type),
      notifyGroup: (groupID, text, userIDs) => engine.admin.notifyGroup(groupID, text, userIDs),
      liftBans: (groupID, userIDs) => engine.admin.liftBans(groupID, userIDs),
      takeBackGroup: (groupID) => engine.admin.takeBackGroup(groupID),
      broadcast: (text, from) => engine.admin.broadcast(text, from),
      sendSystemMessage: (...said) => engine.admin.sendSystemMessage(...said),
      judgeMessage: (...judged) => engine.admin.judgeMessage(...judged),
      otherPage: () => pageOf(pages.open(), choices),
      close: () => pages.close(),
      async settled(...clients) {
        await clock.advance(0);
        await settled(...clients.filter(isSpeaking));
        await clock.advance(0);
      },
    };
  };
}

function pageOf(engine: Engine, choices: ClientChoices): Page {
  return {
    createClient: () => internalsOf(engine).createClient(choices),
    setNetwork: (state) => engine.network().set({ isOnline: state === 'online' }),
  };
}

/** Whether a client can be asked something: what it has been told by then has arrived. */
function isSpeaking(chat: ChatSDK): boolean {
  return chat.isReady();
}
