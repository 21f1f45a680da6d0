import type { PushTellers } from '../gateway/handler.js';
import { statusItem } from './status-items.js';

/** Who comes, who goes, and who says something of themselves. */
export const presenceTellers: PushTellers = {
  'presence.changed': ({ statuses }) => [{ Event: 17, UserStatusList: statuses.map(statusItem) }],
};
