import { ChatError, EVENT } from '@parlor/sdk';
import type { SDKEvents } from '../../sdk-events.js';

/**
 * What comes of `work`, or a rejection once the SDK is destroyed: what is under way then is never answered, and nothing
 * must wait for it for ever. Holds also after the last provider is gone, as that is when an app destroys its SDK.
 */
export function untilDestroyed<Result>(
  events: SDKEvents,
  work: () => Promise<Result>,
): Promise<Result> {
  let unwatch = () => {};
  const destroyed = new Promise<never>((_, reject) => {
    unwatch = events.watch(EVENT.SDK_DESTROY, () => reject(new ChatError({ code: 2024 })));
  });
  return Promise.race([work(), destroyed]).finally(unwatch);
}
