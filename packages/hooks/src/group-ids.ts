import { isRecord } from './is-record.js';

/** The groups that a list names. What is malformed in it is reported where groups are kept. */
export function groupIDsOf(list: readonly unknown[]): ReadonlySet<string> {
  const ids = list.map((group) => (isRecord(group) ? group['groupID'] : undefined));
  return new Set(ids.filter((groupID) => typeof groupID === 'string'));
}
