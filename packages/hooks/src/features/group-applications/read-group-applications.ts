import { isRecord } from '../../is-record.js';
import { plainCopy, shareList } from '../../plain-copy.js';
import { malformedData, type Problems } from '../../problems.js';
import { count } from '../../read-number.js';
import { isName, text } from '../../read-text.js';
import type { GroupApplicationSnapshot, GroupApplications } from './group-application-snapshot.js';
import { keyOf, questionOf } from './question.js';

/**
 * A snapshot of what the SDK answers, the newest first, sharing with what was there. One that is none is reported and
 * skipped. Throws when there is no list.
 */
export function readGroupApplications(
  live: unknown,
  previous: GroupApplications,
  problems: Problems,
): GroupApplications {
  const list = isRecord(live) ? live['applicationList'] : undefined;
  if (!Array.isArray(list)) throw malformedData('list of group applications');
  const known = list.flatMap((one: unknown) => {
    const application = readApplication(one);
    if (!application) problems.malformed('group application');
    return application ? [application] : [];
  });
  const before = new Map(previous.map((one) => [nameOf(one), one]));
  const shared = known
    .sort((one, other) => other.messageKey - one.messageKey)
    .map((one) => plainCopy(one, before.get(nameOf(one))));
  return shareList(shared, previous);
}

function readApplication(live: unknown): GroupApplicationSnapshot | undefined {
  if (!isRecord(live) || !isName(live['groupID']) || !isName(live['applicant'])) return undefined;
  const { groupID, applicant, applicationType, userID } = live;
  const base = {
    groupID,
    applicant,
    applicantNick: text(live['applicantNick']),
    groupName: text(live['groupName']),
    authentication: text(live['authentication']),
    messageKey: count(live['messageKey']),
    note: text(live['note']),
  };
  if (applicationType === 0) return { ...base, applicationType, userID: text(userID) };
  return applicationType === 2 && isName(userID) ? { ...base, applicationType, userID } : undefined;
}

function nameOf(application: GroupApplicationSnapshot): string {
  return keyOf(questionOf(application));
}
