import {
  type AudioBridge,
  ChatProvider,
  createDeviceStorage,
  createOutboxStorage,
} from '@parlor/hooks';
import { type ChatSDK, narrowChatSDK } from '@parlor/sdk';
import { useStrings } from '@parlor/ui';
import { useEffect, useMemo, useState } from 'react';
import type { CloudAccount } from '../identity.js';
import { Messenger } from '../messenger/messenger.js';
import { useWords } from '../words/use-words.js';
import { cloudAudio } from './cloud-audio.js';

export interface CloudChatProps {
  account: CloudAccount;
  onLeave: () => void;
}

/** What the browser says of a part that it could not fetch, or that the SDK refuses the number of the application. */
type Failure =
  | { readonly kind: 'not-loaded'; readonly reason: string }
  | { readonly kind: 'refused' };

type Loading =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly why: Failure }
  | { readonly status: 'ready'; readonly sdk: ChatSDK; readonly audio: AudioBridge };

/** The same messenger on Tencent's cloud. The real SDK, and what uploads its files, are loaded only now. */
export function CloudChat({ account, onLeave }: CloudChatProps) {
  const words = useWords();
  const { back } = useStrings();
  const loading = useCloudSDK(account);
  const storages = useMemo(() => {
    const namespace = String(account.SDKAppID);
    return {
      outboxStorage: createOutboxStorage(namespace),
      deviceStorage: createDeviceStorage(namespace),
    };
  }, [account.SDKAppID]);
  const user = useMemo(
    () => ({ userID: account.userID, userSig: account.userSig }),
    [account.userID, account.userSig],
  );

  if (loading.status === 'loading') {
    return (
      <main className="demo-splash" aria-busy="true">
        <p>{words.cloudLoading}</p>
      </main>
    );
  }
  if (loading.status === 'failed') {
    const { why } = loading;
    return (
      <main className="demo-splash">
        <p role="alert">
          {why.kind === 'refused' ? words.appIDRefused : words.cloudFailed(why.reason)}
        </p>
        <button type="button" className="demo-button" onClick={onLeave}>
          {back}
        </button>
      </main>
    );
  }
  const { sdk, audio } = loading;
  function leave(): void {
    onLeave();
    sdk.destroy().catch(() => undefined);
  }
  return (
    <ChatProvider sdk={sdk} user={user} {...storages}>
      <Messenger audio={audio} onLeave={leave} />
    </ChatProvider>
  );
}

function useCloudSDK(account: CloudAccount): Loading {
  const [loading, setLoading] = useState<Loading>({ status: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    const settle = (next: Loading) => {
      if (isCurrent) setLoading(next);
    };
    loadCloudSDK(account).then(settle, (reason: unknown) =>
      settle({ status: 'failed', why: { kind: 'not-loaded', reason: String(reason) } }),
    );
    return () => {
      isCurrent = false;
    };
  }, [account]);
  return loading;
}

async function loadCloudSDK(account: CloudAccount): Promise<Loading> {
  const [{ default: TencentCloudChat }, { default: TIMUploadPlugin }, audio] = await Promise.all([
    import('@tencentcloud/chat'),
    import('tim-upload-plugin'),
    cloudAudio(account),
  ]);
  const { SDKAppID, proxyServer } = account;
  const options = proxyServer ? { SDKAppID, proxyServer } : { SDKAppID };
  const sdk: ReturnType<typeof TencentCloudChat.create> | null = TencentCloudChat.create(options);
  if (!sdk) return { status: 'failed', why: { kind: 'refused' } };
  // Without it no photo, video, voice or file can be sent (2040).
  sdk.registerPlugin({ 'tim-upload-plugin': TIMUploadPlugin });
  return { status: 'ready', sdk: narrowChatSDK(sdk), audio };
}
