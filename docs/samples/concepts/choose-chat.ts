import type { ChatSDKLike } from '@parlor/sdk';

/** What `ChatProvider` needs: who talks, and by what. */
export interface ChosenChat {
  readonly sdk: ChatSDKLike;
  readonly user: { readonly userID: string; userSig(): string | Promise<string> };
}

/** The engine while one develops and tests, Tencent's cloud in production. Only the one that is used is downloaded. */
export function chooseChat(userID: string, isProduction: boolean): Promise<ChosenChat> {
  return isProduction ? cloudChat(userID) : localChat(userID);
}

async function localChat(userID: string): Promise<ChosenChat> {
  const { createEngine } = await import('@parlor/engine');
  const engine = createEngine({ seed: { users: [{ userID }] } });
  const user = { userID, userSig: () => engine.signUserSig(userID) };
  return { sdk: engine.createClient(), user };
}

async function cloudChat(userID: string): Promise<ChosenChat> {
  const { default: TencentCloudChat } = await import('@tencentcloud/chat');
  const sdk = TencentCloudChat.create({ SDKAppID: 1400000000 });
  const userSig = async () => (await fetch('/user-sig')).text();
  return { sdk, user: { userID, userSig } };
}
