import { createRequire } from 'node:module';
import type { ChatSDKLike } from '@parlor/sdk';

/** The module of Tencent's SDK, as far as it is used here. */
export interface TencentCloudChat {
  create(options: {
    SDKAppID: number;
    eventThrottling?: boolean;
    partialUpdatedConversations?: boolean;
    unlimitedAVChatRoom?: boolean;
    proxyServer?: string;
    fileDownloadProxy?: readonly string[];
  }): ChatSDKLike & { setLogLevel(level: number): void };
}

const require = createRequire(import.meta.url);

/** The unmodified SDK, quietly: it prints its version when it is loaded and when it is created. */
export function loadSDK(): TencentCloudChat {
  return quietly(() => {
    const loaded = require('@tencentcloud/chat');
    return loaded.default ?? loaded;
  });
}

/** Runs something that would print. */
export function quietly<Result>(run: () => Result): Result {
  const { log, info } = console;
  console.log = () => undefined;
  console.info = () => undefined;
  try {
    return run();
  } finally {
    Object.assign(console, { log, info });
  }
}
