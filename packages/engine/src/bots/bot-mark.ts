import type { Message } from '@parlor/sdk';

/** What bots send along with what they say: so that no bot ever answers one, those of other pages neither. */
export const BOT_MARK = '{"bot":true}';

/** Whether a bot has said it. */
export function isOfBot({ cloudCustomData }: Pick<Message, 'cloudCustomData'>): boolean {
  return cloudCustomData === BOT_MARK;
}
