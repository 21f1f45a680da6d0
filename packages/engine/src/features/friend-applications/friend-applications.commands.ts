import { TYPES } from '@parlor/sdk';
import { isBoolean, isNothing, isString, objectOf, oneOf } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import { acceptApplication, refuseApplication } from './answer-application.js';
import { deleteApplication, listApplications, readApplications } from './keep-applications.js';

type FriendApplicationCommand =
  | 'friendApplications.list'
  | 'friendApplications.accept'
  | 'friendApplications.refuse'
  | 'friendApplications.delete'
  | 'friendApplications.read';

const isType = oneOf(TYPES.SNS_APPLICATION_SENT_TO_ME, TYPES.SNS_APPLICATION_SENT_BY_ME);

export const friendApplicationRoutes: Routes<FriendApplicationCommand> = {
  'friendApplications.list': forUsers(isNothing, listApplications),
  'friendApplications.accept': forUsers(
    objectOf({ userID: isString, remark: isString, addsApplicant: isBoolean }),
    acceptApplication,
  ),
  'friendApplications.refuse': forUsers(objectOf({ userID: isString }), refuseApplication),
  'friendApplications.delete': forUsers(
    objectOf({ userID: isString, type: isType }),
    deleteApplication,
  ),
  'friendApplications.read': forUsers(isNothing, readApplications),
};
