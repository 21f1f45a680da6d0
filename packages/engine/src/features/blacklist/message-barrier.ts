import type { Work } from '../../core/context.js';
import { type Barrier, barrierOf } from './blacklist.rules.js';
import { isBlocked } from './blacklisted.js';

/** Whether the blacklists of two people let a message pass from the one to the other. */
export async function messageBarrier(work: Work, from: string, to: string): Promise<Barrier> {
  return barrierOf({
    sendersList: await isBlocked(work, from, to),
    receiversList: await isBlocked(work, to, from),
    isHidden: work.settings.hidesBlacklist,
  });
}
