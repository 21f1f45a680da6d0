import type { UserFailure } from '@parlor/sdk';
import { listIn, NativeFields, type Report } from '../native-json.js';

/** What came of a call for each of several people, by the native codes; 0 for who was served. */
export function friendResults(told: unknown, report: Report): UserFailure[] {
  return listIn(told, report).flatMap((one) => {
    const fields = new NativeFields(one, report);
    const userID = fields.id('friend_result_identifier');
    const code = fields.number('friend_result_code');
    if (userID === undefined || code === undefined) return [];
    return [{ userID, code, message: fields.text('friend_result_desc') ?? '' }];
  });
}
