import { type ChatSDK, TYPES } from '@parlor/sdk';
import type { ChatWorld } from './chat-world.js';

/** Another device of `ann`'s, on which she keeps her conversations in order. */
interface OtherDevice {
  readonly sdk: ChatSDK;
  folder(groupName: string, conversationIDList: string[]): Promise<void>;
  mark(markType: number, ...conversationIDList: string[]): Promise<void>;
}

/** Signs `ann` in on another device. */
export async function otherDevice({ person }: ChatWorld): Promise<OtherDevice> {
  const sdk = await person('ann');
  return {
    sdk,
    folder: async (groupName, conversationIDList) => {
      await sdk.createConversationGroup({ groupName, conversationIDList });
    },
    mark: async (markType, ...conversationIDList) => {
      await sdk.markConversation({ conversationIDList, markType, enableMark: true });
    },
  };
}

/** Two folders of the team: two conversations are in `Work`, and one in `Friends`. */
export async function makeFolders(world: ChatWorld): Promise<void> {
  const { folder } = await otherDevice(world);
  await folder('Work', ['GROUPdesign', 'C2Cben']);
  await folder('Friends', ['GROUPhikers']);
}

/** Two archived conversations, and a hidden one. */
export async function makeArchive(world: ChatWorld): Promise<void> {
  const { mark } = await otherDevice(world);
  await mark(TYPES.CONV_MARK_TYPE_FOLD, 'C2Cdara', 'GROUPhikers');
  await mark(TYPES.CONV_MARK_TYPE_HIDE, 'C2Cben');
}
