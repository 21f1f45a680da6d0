import { table } from '../../storage/table.js';

/** Until when people may not come into live rooms: by groupID and userID, to seconds. */
export const bans = table<number>('bans');
