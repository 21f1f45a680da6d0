import { createTimRender, fromTimRender, type TimRender } from '@parlor/electron';
import type { ChatSDK } from '@parlor/sdk';
import type NativeTimRender from 'im_electron_sdk/dist/renderer';

/** Each method covered, as the package itself declares it. */
type Covered = Pick<NativeTimRender, keyof TimRender>;

/** What we make can be used wherever the package's own is used for what is covered. */
export function made(client: ChatSDK): Covered {
  return createTimRender(client);
}

/** And the package's own can be passed to us. */
export function taken(timRender: NativeTimRender): ChatSDK {
  return fromTimRender(timRender);
}
