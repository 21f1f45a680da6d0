import type { WireGroupApplication } from '../../../packages/engine/src/protocol/group-application-commands.js';
import { number, text } from '../gateway/fields.js';
import type { Handlers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** How many are told at most; the SDK asks for 20. */
const MOST = 100;

/** How a command of communities begins. */
const OF_COMMUNITIES = 'million_';

/** Who wants to be in which group, and what comes of it. */
export const groupApplicationHandlers: Handlers = {
  async get_pendency({ body, session, servcmd }) {
    const { ofCommunities, cursor } = placeOf(servcmd, number(body, 'StartTime'));
    const limit = Math.min(number(body, 'Limit') || MOST, MOST);
    const page = await session.call('groupApplications.list', { ofCommunities, cursor, limit });
    return {
      PendencyList: page.applications.map((one) => itemOf(one, session.userID)),
      NextStartTime: startTimeOf(page.cursor, ofCommunities),
    };
  },
  handle_apply_join_group: ({ body, session }) =>
    session.call('groupApplications.answer', {
      ...answerOf(body),
      applicant: text(body, 'Applicant_Account'),
    }),
  handle_invite_join_permission_group: ({ body, session }) =>
    session.call('groupApplications.answer', {
      ...answerOf(body),
      applicant: text(body, 'Applicant_Account'),
      invitee: text(body, 'Invited_Account'),
    }),
  handle_invite_join_group: ({ body, session }) =>
    session.call('groupApplications.answerInvitation', {
      ...answerOf(body),
      inviter: text(body, 'Inviter_Account'),
    }),
};

/**
 * The SDK goes on where the service says, a number, but asks the service of all groups for every page
 * but the first: of communities, odd numbers say where to go on.
 */
function startTimeOf(cursor: string, ofCommunities: boolean): number {
  if (cursor === '') return 0;
  return Number(cursor) * 2 + (ofCommunities ? 1 : 0);
}

function placeOf(servcmd: string, startTime: number): { ofCommunities: boolean; cursor: string } {
  if (startTime === 0) return { ofCommunities: servcmd.startsWith(OF_COMMUNITIES), cursor: '' };
  return { ofCommunities: startTime % 2 === 1, cursor: String(Math.floor(startTime / 2)) };
}

function itemOf(one: WireGroupApplication, me: string): WireBody {
  return {
    From_Account: one.applicant,
    FromUserNickName: one.applicantNick,
    To_Account: one.type === 2 ? one.userID : '',
    // Whom the notice was for: by it the SDK finds the notice of what was answered.
    To: me,
    GroupId: one.groupID,
    GroupName: one.groupName,
    Authentication: one.authentication,
    Time: one.messageKey,
    PendencyType: one.type,
    ApplyInviteMsg: one.note,
    Handled: one.handled,
  };
}

function answerOf(body: WireBody) {
  return {
    groupID: text(body, 'GroupId'),
    authentication: text(body, 'Authentication'),
    handleAction: text(body, 'HandleMsg'),
    handleMessage: text(body, 'ApprovalMsg'),
  };
}
