import { TYPES } from '@parlor/sdk';
import { list, text, texts } from '../gateway/fields.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import type { Handlers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { itemFor } from './result-items.js';

/** Of what one can say to an application, the one for which the SDK has no constant. */
const REJECT = 'Response_Action_Reject';

/** Who wants to be whose friend. */
export const friendApplicationHandlers: Handlers = {
  async pendency_get({ session }) {
    const { applications, unreadCount } = await session.call('friendApplications.list', {});
    return {
      PendencyItem: applications.map(({ userID, nick, avatar, ...one }) => ({
        To_Account: userID,
        Nick: nick,
        Image: avatar,
        AddTime: one.time,
        AddSource: one.source,
        AddWording: one.wording,
        PendencyType: one.type,
      })),
      UnreadPendencyCount: unreadCount,
      StartTime: 0,
      CurrentSequence: 0,
    };
  },
  async friend_response({ body, session }) {
    const ResultItem: WireBody[] = [];
    for (const item of list(body, 'ResponseFriendItem')) {
      ResultItem.push(await itemFor(text(item, 'To_Account'), () => respond(session, item)));
    }
    return { ResultItem };
  },
  async pendency_delete({ body, session }) {
    const isSent = text(body, 'PendencyType') === TYPES.SNS_APPLICATION_SENT_BY_ME;
    const type = isSent ? TYPES.SNS_APPLICATION_SENT_BY_ME : TYPES.SNS_APPLICATION_SENT_TO_ME;
    const ResultItem: WireBody[] = [];
    for (const userID of texts(body, 'To_Account')) {
      const drop = () => session.call('friendApplications.delete', { userID, type });
      ResultItem.push(await itemFor(userID, drop));
    }
    return { ResultItem };
  },
  pendency_report: ({ session }) => session.call('friendApplications.read', {}),
};

function respond(session: GatewaySession, item: unknown): Promise<WireBody> {
  const userID = text(item, 'To_Account');
  const action = text(item, 'ResponseAction');
  if (action === REJECT) return session.call('friendApplications.refuse', { userID });
  return session.call('friendApplications.accept', {
    userID,
    remark: text(item, 'Remark'),
    addsApplicant: action !== TYPES.SNS_APPLICATION_AGREE,
  });
}
