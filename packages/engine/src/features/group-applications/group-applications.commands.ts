import { isBoolean, isCount, isString, objectOf, optional } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import { answerApplication, answerInvitation } from './answer-application.js';
import { listApplications } from './list-applications.js';

type GroupApplicationCommand =
  | 'groupApplications.list'
  | 'groupApplications.answer'
  | 'groupApplications.answerInvitation';

const answer = {
  groupID: isString,
  authentication: isString,
  handleAction: isString,
  handleMessage: isString,
};

export const groupApplicationRoutes: Routes<GroupApplicationCommand> = {
  'groupApplications.list': forUsers(
    objectOf({ ofCommunities: isBoolean, cursor: isString, limit: isCount }),
    listApplications,
  ),
  'groupApplications.answer': forUsers(
    objectOf<Commands['groupApplications.answer']['request']>({
      ...answer,
      applicant: isString,
      invitee: optional(isString),
    }),
    answerApplication,
  ),
  'groupApplications.answerInvitation': forUsers(
    objectOf({ ...answer, inviter: isString }),
    answerInvitation,
  ),
};
